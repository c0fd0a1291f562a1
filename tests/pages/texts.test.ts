/** The prerendered texts view: every number and every label of a side, recounted from the data. */

import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/model/contact.ts';
import type { Corpus, Text } from '../../src/model/corpus.ts';
import type { Side } from '../../src/model/voices.ts';
import { all, appSite, fixtureSite, folded, named, nameOf, only, textsOf } from './built-site.ts';
import { headlineOf } from './headline-of.ts';
import { bearingsOn, isAround, tells } from './recount.ts';

/* Written out here, so that the tests do not depend on the app's messages. */
const SIDES = ['ru', 'us', 'nato'] as const satisfies readonly Side[];
const NAMES = { ru: 'Russia', us: 'United States', nato: 'NATO' } as const;
const OF_ACCOUNT = { ru: 'Russian account', us: 'American account', nato: 'NATO account' } as const;

const plainLabel = ({ label }: Contact) => label.en.replace(/[[\]]/g, '');

/** Without visually hidden text. */
function seen(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const heard of all(copy, '.sr-only')) heard.remove();
  return folded(copy.textContent);
}

/** By name of the link: “contact side”. A bureau counts for its agency. */
function sharedRoutes({ contacts, statements, texts }: Corpus): readonly (readonly [string, Set<string>])[] {
  const through = new Map<string, Set<string>>();
  const names = new Set<string>();
  const steps: { name: string; account: string }[] = [];
  for (const contact of contacts)
    for (const side of SIDES)
      for (const { statement, as } of bearingsOn(statements, contact.id)) {
        if (as !== 'account' || statement.mode === 'mention' || !statement.sides.includes(side)) continue;
        const own = texts.find(({ id }) => id === statement.text)?.chains[side];
        for (const { who } of (statement.chain ?? own ?? []).slice(1, -1))
          for (const name of who.en.split(', ')) {
            names.add(name);
            steps.push({ name, account: `${contact.id} ${side}` });
          }
      }
  for (const { name, account } of steps) {
    const route =
      [...names]
        .filter((other) => `${name} `.startsWith(`${other} `))
        .sort((a, b) => a.length - b.length)[0] ?? name;
    through.set(route, (through.get(route) ?? new Set()).add(account));
  }
  return [...through].filter(([, accounts]) => accounts.size > 1);
}

/** The sides under one contact of one text, and the list in which it is. */
function expectGiven(article: Element, corpus: Corpus, text: Text, contact: Contact): void {
  const statements = corpus.statements.filter((one) => one.text === text.id);
  const accounts = SIDES.filter((side) => tells(statements, contact.id, side));
  const around = SIDES.filter((side) => !accounts.includes(side) && isAround(statements, contact.id, side));
  const words = [
    ...accounts.map((side) => NAMES[side]),
    ...around.map((side) => `${NAMES[side]}, related remarks only`),
  ];
  const item = only(article, `.gives li:has([data-contact="${contact.id}"])`);
  expect(seen(only(item, '.given-sides')), `${text.id} on ${contact.id}`).toBe(
    words.length > 0 ? words.join('') : 'only mentioned',
  );
  const list =
    accounts.length > 0 ? 'Has an account of' : around.length > 0 ? 'Related remarks only' : 'Mentions only';
  expect(all(named(article, 'ul', list), `[data-contact="${contact.id}"]`)).toHaveLength(1);
}

describe.each([
  ['the real app', appSite],
  ['the fixture', fixtureSite],
] as const)('%s', (_, siteOf) => {
  const { corpus, page } = siteOf();

  test('the headline, and every side under every contact of every text', () => {
    const view = page('texts');
    expect(folded(only(view, 'h1').textContent)).toBe(headlineOf(corpus, corpus.contacts));
    expect(all(view, 'main article')).toHaveLength(corpus.texts.length);

    for (const text of corpus.texts) {
      const article = only(view, `main article:has([data-text="${text.id}"])`);
      const contacts = corpus.contacts.filter(({ texts }) => texts.includes(text.id));
      expect(all(article, '.gives li')).toHaveLength(contacts.length);
      for (const contact of contacts) expectGiven(article, corpus, text, contact);

      // How it is known: the passage that gives its date is quoted exactly, in its text's language.
      const quotes = all(article, '.text-facts q');
      expect(quotes.map(({ textContent }) => folded(textContent))).toEqual(
        text.date.evidence.map(({ words }) => folded(words)),
      );
      for (const [index, { text: of, start, end, words }] of text.date.evidence.entries()) {
        const source = corpus.texts.find(({ id }) => id === of);
        expect(source?.content.slice(start, end)).toBe(words);
        expect(quotes[index]?.getAttribute('lang')).toBe(source?.language ?? '');
      }
      if (text.date.note) expect(textsOf(article, '.day-note')).toEqual([folded(text.date.note.en)]);
      const original = all(article, '.text-original a').map((link) => link.getAttribute('href'));
      expect(original).toEqual(text.publisher.url ? [text.publisher.url] : []);

      // The links of every chain, in order.
      const chains = all(article, '.chain-row').map((row) => textsOf(row, '.chain-who'));
      for (const [index, voice] of (['ru', 'us', 'nato', 'ua', 'eu', 'newsroom'] as const)
        .filter((one) => text.chains[one])
        .entries())
        expect(chains[index]).toEqual((text.chains[voice] ?? []).map(({ who }) => folded(who.en)));
      const notes = corpus.notes.filter(({ passages }) => passages[0]?.text === text.id);
      expect(all(article, '.text-notes dd')).toHaveLength(notes.length);
    }
  });

  test('which accounts share an agency, link by link', () => {
    const view = page('texts');
    const shared = sharedRoutes(corpus);
    expect(shared.length).toBeGreaterThan(0);
    expect(all(view, '.route')).toHaveLength(shared.length);
    for (const [name, accounts] of shared) {
      const route = named(view, '.route', `${name} ${accounts.size} accounts`);
      expect(all(route, 'li')).toHaveLength(accounts.size);
      for (const account of accounts) {
        const [id = '', side = ''] = account.split(' ');
        const items = all(route, `li:has([data-contact="${id}"])`).filter(({ textContent }) =>
          textContent?.includes(OF_ACCOUNT[side as Side]),
        );
        expect(items, `${name}: ${account}`).toHaveLength(1);
      }
      const both = corpus.contacts.filter(
        ({ id }) => accounts.has(`${id} ru`) && (accounts.has(`${id} us`) || accounts.has(`${id} nato`)),
      );
      const said = textsOf(route, '.route-both');
      expect(said).toHaveLength(both.length);
      for (const contact of both)
        expect(said.filter((words) => words.includes(plainLabel(contact)))).toHaveLength(1);
    }
  });

  test('each text has a page of its own', () => {
    for (const { id, publisher } of corpus.texts) {
      expect(only(page('texts'), `[data-text="${id}"]`).getAttribute('href')).toBe(`/texts/${id}`);
      expect(folded(only(page(`texts/${id}`), 'main h1').textContent)).toContain(publisher.name.en);
      expect(nameOf(only(page('texts'), `article:has([data-text="${id}"])`))).toContain(publisher.name.en);
    }
  });
});
