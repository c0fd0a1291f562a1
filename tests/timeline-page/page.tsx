/** The timeline alone, over invented contacts: `?contacts=100000`. For browser tests and measurements. */

import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { DayWindow } from '../../src/link/view-state.ts';
import { catalogs } from '../../src/messages/catalogs.ts';
import { I18nContext } from '../../src/messages/I18nContext.ts';
import Timeline from '../../src/timeline/Timeline.tsx';
import { GlyphDefinitions } from '../../src/ui/glyphs/GlyphDefinitions.tsx';
import { inventContent } from './invented.ts';
import '../../src/app/styles/global.css';
import '../../src/app/panes/panes.css';

const count = Number(new URLSearchParams(location.search).get('contacts') ?? 14);
const all = inventContent(count);
const half = { ...all, shown: all.shown.filter((index) => index % 2 === 0) };

function Page() {
  const [window, setWindow] = useState<DayWindow>();
  const [selected, setSelected] = useState<string>();
  const [filtered, setFiltered] = useState(false);
  return (
    <main className="left">
      <button type="button" onClick={() => setFiltered(!filtered)}>
        Filter
      </button>
      <output>{selected ?? 'none'}</output>
      <GlyphDefinitions />
      <Timeline
        content={filtered ? half : all}
        window={window}
        selected={selected}
        onOpen={setSelected}
        onWindow={setWindow}
      />
    </main>
  );
}

const root = document.querySelector('#root');
await catalogs.load('en');
if (root)
  createRoot(root).render(
    <StrictMode>
      <I18nContext value={catalogs.of('en')}>
        <Page />
      </I18nContext>
    </StrictMode>,
  );
