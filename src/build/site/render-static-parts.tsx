/** Renders what prerendered pages hold until the timeline is live: its drawing, measured in the fonts of the site, and a list. */

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { contentOf } from '../../app/panes/timeline/content-of.ts';
import type { StaticParts } from '../../app/panes/timeline/StaticPartsContext.ts';
import { LibraryContext } from '../../corpus/LibraryContext.ts';
import type { Library } from '../../corpus/library.ts';
import { FIRST_PAGE } from '../../link/pages.ts';
import { viewAt } from '../../link/view-at.ts';
import { USUAL_ORDER, type ViewState } from '../../link/view-state.ts';
import { writeLink } from '../../link/write-link.ts';
import { ContactTable } from '../../list/ContactTable.tsx';
import { Neighbours } from '../../list/Neighbours.tsx';
import { i18nOf } from '../../messages/catalogs.ts';
import { I18nContext } from '../../messages/I18nContext.ts';
import { type Navigation, NavigationContext } from '../../navigation/NavigationContext.ts';
import { previewMessages } from '../../previews/preview-messages.ts';
import { ContactSet } from '../../selection/contact-set.ts';
import type { TextWidths } from '../../timeline/draw/label-widths.ts';
import { StaticTimeline } from '../../timeline/static/StaticTimeline.tsx';
import { type Fonts, readFonts } from './fonts.ts';
import { sharePaths } from './share-paths.ts';

/** Of the timeline in a viewport of 1200 px, without a panel and with one: the narrowest beside a panel, in pixels. */
const WIDTHS = { alone: 733, besidePanel: 493 };

let loading: Promise<StaticParts['timeline']> | undefined;

/** Reads the fonts once, however many pages are rendered. */
export function loadStaticTimelineRenderer(): Promise<StaticParts['timeline']> {
  loading ??= readFonts().then((fonts) => {
    const widths = textWidthsIn(fonts);
    return (source, messages, selected) =>
      shortened(
        <StaticTimeline
          content={contentOf(source)}
          messages={messages}
          widths={widths}
          width={selected === undefined ? WIDTHS.alone : WIDTHS.besidePanel}
          selected={selected === undefined ? -1 : source.columns.ids.indexOf(selected)}
        />,
        'd_',
      );
  });
  return loading;
}

/** What replaces the list: on a contact's page its neighbours, on the timeline's the first rows. */
export function renderStaticList(state: ViewState, library: Library, base: string): string {
  const { contact, text, view, language } = state;
  const { contactIndex } = library;
  const i18n = i18nOf(language, library.own);
  const row = contact === undefined ? undefined : contactIndex.rowOf(contact);
  if (row !== undefined)
    return renderToStaticMarkup(
      <Neighbours
        contactIndex={contactIndex}
        row={row}
        i18n={i18n}
        own={previewMessages.of(language).neighbours}
        base={base}
      />,
    );
  if (text !== undefined || view !== 'timeline') return '';
  const navigation: Navigation = {
    base,
    hrefOf: (to) => base + writeLink(viewAt(state, to)),
    navigateTo: () => undefined,
  };
  return shortened(
    <LibraryContext value={library}>
      <I18nContext value={i18n}>
        <NavigationContext value={navigation}>
          <ContactTable
            contacts={ContactSet.all(contactIndex)}
            selected={undefined}
            order={USUAL_ORDER}
            pages={FIRST_PAGE}
          />
        </NavigationContext>
      </I18nContext>
    </LibraryContext>,
    'l_',
  );
}

function shortened(markup: ReactNode, prefix: string): string {
  return sharePaths(renderToStaticMarkup(markup), prefix);
}

/** Widths are cached, since several pages have the same labels; beyond this many, the cache is cleared. */
const MAX_WIDTHS = 20_000;

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
      if (widths.size >= MAX_WIDTHS) widths.clear();
      widths.set(text, width);
      return width;
    },
  };
}
