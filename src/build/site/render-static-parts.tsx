/** Renders what prerendered pages hold until the timeline is live: its drawing, measured in the fonts of the site, and neighbours. */

import { renderToStaticMarkup } from 'react-dom/server';
import type { StaticParts } from '../../app/panes/StaticPartsContext.ts';
import type { ContactIndex } from '../../corpus/contact-index.ts';
import type { ViewState } from '../../link/view-state.ts';
import { Neighbours } from '../../list/Neighbours.tsx';
import { catalogs } from '../../messages/catalogs.ts';
import { previewMessages } from '../../previews/preview-messages.ts';
import type { TextWidths } from '../../timeline/draw/label-widths.ts';
import { StaticTimeline } from '../../timeline/static/StaticTimeline.tsx';
import { type Fonts, readFonts } from './fonts.ts';

/** Of the timeline in a viewport of 1200 px, without a panel and with one: the narrowest beside a panel, in pixels. */
const WIDTHS = { alone: 733, besidePanel: 493 };

let loading: Promise<StaticParts['timeline']> | undefined;

/** Reads the fonts once, however many pages are rendered. */
export function loadStaticTimelineRenderer(): Promise<StaticParts['timeline']> {
  loading ??= readFonts().then((fonts) => {
    const widths = textWidthsIn(fonts);
    return (content, messages, selected) =>
      renderToStaticMarkup(
        <StaticTimeline
          content={content}
          messages={messages}
          widths={widths}
          width={selected === undefined ? WIDTHS.alone : WIDTHS.besidePanel}
          selected={selected === undefined ? -1 : content.columns.ids.indexOf(selected)}
        />,
      );
  });
  return loading;
}

/** Of the open contact; nothing where none is open. */
export function renderNeighbours(
  { contact, language }: ViewState,
  contactIndex: ContactIndex,
  base: string,
): string {
  const row = contact === undefined ? undefined : contactIndex.rowOf(contact);
  if (row === undefined) return '';
  return renderToStaticMarkup(
    <Neighbours
      contactIndex={contactIndex}
      row={row}
      i18n={catalogs.of(language)}
      words={previewMessages.of(language).neighbours}
      base={base}
    />,
  );
}

/** Labels are measured for several pages each; beyond so many, all are measured again. */
const MOST_WIDTHS = 20_000;

function textWidthsIn({ sans, semi }: Fonts): TextWidths {
  const known = { name: new Map<string, number>(), other: new Map<string, number>() };
  return {
    of: (text, font) => {
      const widths = font === 'name' ? known.name : known.other;
      const before = widths.get(text);
      if (before !== undefined) return before;
      // The live timeline sets digits as wide as a zero (tabular).
      const measured = text.replace(/\d/g, '0');
      const width = Math.ceil(font === 'name' ? semi.width(measured, 13) : sans.width(measured, 12)) + 2;
      if (widths.size >= MOST_WIDTHS) widths.clear();
      widths.set(text, width);
      return width;
    },
  };
}
