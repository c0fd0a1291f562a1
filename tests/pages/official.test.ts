/** The pages of a corpus of official texts, in both languages: what each says of whose words these are. */

import { describe, expect, test } from 'vitest';
import { folded, officialSite, only } from './built-site.ts';

const { corpus, html, page, paths } = officialSite();
const CALL = 'contacts/2024-03-05-primerov-sample-call';
const MEETING = 'contacts/2024-04-10-obraztsova-testwell-meeting';

const statement = (view: Document, id: string) =>
  folded(only(view, `#comparison article[id="${id}"]`).textContent);

test('has a page for every contact and text that is published, in both languages', () => {
  const published = [
    ...corpus.contacts.map(({ id }) => `contacts/${id}`),
    ...corpus.texts.map(({ id }) => `texts/${id}`),
  ];
  expect(paths()).toEqual(expect.arrayContaining(published.flatMap((path) => [path, `fr/${path}`])));
  expect(paths().filter((path) => path.includes('courier'))).toEqual([]);
});

test.each(paths())('“%s” is whole: ids once, what it names is there, one main heading', (path) => {
  // As it is written: parsing all of them would take ten times as long.
  const tags = html(path).match(/<[a-z][^>]*>/g) ?? [];
  const having = (name: string) =>
    tags.flatMap((tag) => {
      const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
      return value === undefined ? [] : [{ tag, value }];
    });
  const ids = having('id').map(({ value }) => value);
  expect(ids).toEqual([...new Set(ids)]);
  for (const name of ['aria-labelledby', 'aria-describedby', 'aria-controls'])
    for (const { tag, value } of having(name))
      for (const id of value.split(' ')) expect(ids, `${name} of ${tag.slice(0, 80)}`).toContain(id);
  expect(tags.filter((tag) => /^<h1\b/.test(tag))).toHaveLength(1);
  const languages = having('lang').filter(({ tag }) => tag.startsWith('<html'));
  expect(languages.map(({ value }) => value)).toEqual([/^(?:own\/)?fr(?:\/|$)/.test(path) ? 'fr' : 'en']);
});

describe('the call', () => {
  test('is each side’s own account, of a day of its own', () => {
    const view = page(CALL);
    const panel = folded(only(view, '#comparison').textContent);
    expect(panel).toContain('the Russian side’s own official readout, in Russian');
    expect(panel).toContain('the American side’s own official readout, in English');
    expect(panel).toContain('6 March 2024 for Russia, 5 March 2024 for the US');
    expect(folded(only(page(`fr/${CALL}`), '#comparison').textContent)).toContain(
      'compte rendu officiel de la partie russe elle-même',
    );
  });

  test('has apart what Moscow alone tells of Jane Sample, and an official who is not named', () => {
    const view = page(CALL);
    expect(statement(view, 'rc-buoys')).toContain('Jane Sample');
    expect(statement(view, 'bg-asked')).toContain('Unnamed official');
    expect(statement(page(`fr/${CALL}`), 'rc-buoys')).toContain('Jane Sample');
  });
});

test.each([
  [
    MEETING,
    ['The southern channel, or the whole strait.', 'Accounts conflict'],
    ['Pilots meet on 12 May.', 'Accounts agree'],
  ],
  [
    `fr/${MEETING}`,
    ['Le canal du sud, ou tout le détroit.', 'Versions contradictoires'],
    ['Les pilotes se voient le 12 mai.', 'Versions concordantes'],
  ],
])('%s has a conflict and then an agreement on one point', (path, conflict, agreement) => {
  const words = folded(only(page(path), '[aria-labelledby="point-outcome"]').textContent);
  for (const part of [...conflict, ...agreement]) expect(words).toContain(part);
  expect(words.indexOf(conflict[0] ?? '')).toBeLessThan(words.indexOf(agreement[0] ?? ''));
});
