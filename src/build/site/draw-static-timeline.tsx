/** Draws the timeline for the pages that are sent with it, its words measured in the typefaces of the site. */

import { renderToStaticMarkup } from 'react-dom/server';
import type { RenderStaticTimeline } from '../../app/panes/StaticTimelineContext.ts';
import type { TextWidths } from '../../timeline/draw/label-widths.ts';
import { StaticTimeline } from '../../timeline/static/StaticTimeline.tsx';
import { readFaces } from './faces.ts';

/** The window at 1200 px, with nothing open and with a contact: the narrowest beside a panel, in pixels. */
const WIDTHS = { alone: 733, beside: 493 };

let ready: Promise<RenderStaticTimeline> | undefined;

export function staticTimelineRenderer(): Promise<RenderStaticTimeline> {
  ready ??= readFaces().then(({ sans, semi }) => {
    const widths: TextWidths = {
      of: (text, font) =>
        // Digits are set as wide as a zero (tabular), as on the live timeline.
        Math.ceil(
          (font === 'name' ? semi : sans).width(text.replace(/\d/g, '0'), font === 'name' ? 13 : 12),
        ) + 2,
    };
    return (content, words, selected) =>
      renderToStaticMarkup(
        <StaticTimeline
          content={content}
          messages={words}
          widths={widths}
          width={selected === undefined ? WIDTHS.alone : WIDTHS.beside}
          selected={selected === undefined ? -1 : content.columns.ids.indexOf(selected)}
        />,
      );
  });
  return ready;
}
