/** The pages in French, as they are sent: in French, with the way to the English one, and without our English. */

import { expect, test } from 'vitest';
import { leaksIn } from '../browser/states/leaks.ts';
import { all, appSite, folded, only, textsOf } from './built-site.ts';
import { headOf } from './head-of.ts';

const NOVEMBER = 'contacts/2021-11-23-milley-gerasimov-call';
const VIEWS = ['fr', 'fr/list', 'fr/on-record', 'fr/texts', 'fr/method', 'fr/people/gerasimov'];
const site = appSite();

test('a contact can be read in French', () => {
  const page = site.page(`fr/${NOVEMBER}`);
  const { title, language, meta } = headOf(site.html(`fr/${NOVEMBER}`));
  expect(language).toBe('fr');
  expect(title).toBe('Appel Guerassimov-Milley, 23 novembre 2021 · Readouts');
  expect(meta.description).toMatch(/^Appel, chefs d’état-major, 23 novembre 2021/);
  expect(textsOf(page, 'h2')).toContain('Appel Guerassimov-Milley');
  const said = folded(page.querySelector('#comparison')?.textContent);
  expect(said).toContain('Mardi 23 novembre 2021');
  expect(said).toContain('Versions concordantes');
  const english = only(page, '.languages a[hreflang=en]');
  expect(english.getAttribute('href')).toBe(`/${NOVEMBER}`);
  expect(all(page, '.translation')).toEqual([]);
});

test.each(VIEWS)('/%s is a page in French', (path) => {
  const page = site.page(path);
  expect(headOf(site.html(path)).language).toBe('fr');
  expect(only(page, 'h1').textContent).not.toMatch(/\b(?:the|of|on record)\b/i);
});

/** But for that of the data, which has code. All people with FULL; each time a third of them. */
const IN_FRENCH = site
  .paths()
  .filter((path) => /^fr(?:\/|$)/.test(path) && path !== 'fr/data')
  .filter((path, index) => process.env.FULL || index % 3 === 0 || !path.includes('/people/'));

test.each(IN_FRENCH)('/%s is in no other language', (path) => {
  expect(leaksIn(site.page(path))).toEqual([]);
});
