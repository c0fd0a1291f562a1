/** The page for every address without one of its own, read where no script runs: it says so in each language. Pure. */

import { HOME } from '../link/view-state.ts';
import type { PreviewMessages } from '../messages/en/previews.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { appAddress, type Site } from './addresses.ts';
import { escapeMarkup } from './html.ts';

/** Nobody knows the reader's language here: the title is a number. */
export const NOT_FOUND_TITLE = '404 · Readouts';

/**
 * Inside `<noscript>`, so that nothing of it is ever drawn where the app will run: that reads the address by itself, knows
 * older names, and says what it does not find.
 */
export function notFoundHtml(
  { path }: Pick<Site, 'path'>,
  words: Readonly<Record<Language, PreviewMessages['nowhere']>>,
): string {
  const sections = LANGUAGES.map((language) => {
    const { title, body, home, list } = words[language];
    const link = (view: 'timeline' | 'list', text: string) =>
      `<li><a href="${escapeMarkup(appAddress({ path }, { ...HOME, language, view }))}">${escapeMarkup(text)}</a></li>`;
    return `<section lang="${language}"><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(body)}</p><ul>${link('timeline', home)}${link('list', list)}</ul></section>`;
  });
  const name = `<header class="bar"><a class="brand" href="${escapeMarkup(appAddress({ path }, HOME))}"><b>Readouts</b></a></header>`;
  return `<noscript>${name}<main class="nowhere">${sections.join('')}</main></noscript>`;
}
