/** The timeline alone, over invented contacts: `?contacts=100000`. For browser tests and measurements. */

import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { DayWindow } from '../../src/link/view-state.ts';
import { MarkDefinitions } from '../../src/marks/MarkDefinitions.tsx';
import Timeline from '../../src/timeline/Timeline.tsx';
import { WordsContext } from '../../src/words/WordsContext.ts';
import { wordings } from '../../src/words/wordings.ts';
import { inventContent } from './invented.ts';
import '../../src/app/app.css';

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
      <MarkDefinitions />
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
await wordings.load('en');
if (root)
  createRoot(root).render(
    <StrictMode>
      <WordsContext value={wordings.of('en')}>
        <Page />
      </WordsContext>
    </StrictMode>,
  );
