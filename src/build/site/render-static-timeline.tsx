/** Renders the timeline as static markup for the prerendered pages, its labels measured in the fonts of the site. */

import { renderToStaticMarkup } from 'react-dom/server';
import type { RenderStaticTimeline } from '../../app/panes/StaticTimelineContext.ts';
import type { TextWidths } from '../../timeline/draw/label-widths.ts';
import { StaticTimeline } from '../../timeline/static/StaticTimeline.tsx';
import { type Fonts, readFonts } from './fonts.ts';

/** Of the timeline in a viewport of 1200 px, without a panel and with one: the narrowest beside a panel, in pixels. */
const WIDTHS = { alone: 733, besidePanel: 493 };

let loading: Promise<RenderStaticTimeline> | undefined;

/** Reads the fonts once, however many pages are rendered. */
export function loadStaticTimelineRenderer(): Promise<RenderStaticTimeline> {
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

function textWidthsIn({ sans, semi }: Fonts): TextWidths {
  return {
    of: (text, font) => {
      // The live timeline sets digits as wide as a zero (tabular).
      const measured = text.replace(/\d/g, '0');
      return Math.ceil(font === 'name' ? semi.width(measured, 13) : sans.width(measured, 12)) + 2;
    },
  };
}
