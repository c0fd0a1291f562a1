/** The prerendered page of every contact: exact quotations with their languages, our English, markup shown as text. */

import { expect, test } from 'vitest';
import { previews } from '../../src/messages/en/previews.ts';
import { CONTACTS } from '../browser/contacts.ts';
import { all, appSite, fixtureSite, folded, named, only, textsOf } from './built-site.ts';
import { wordsOf } from './recount.ts';

const MARCH = 'contacts/2021-03-31-milley-gerasimov-call';

/** The statements on the page by id: the passage and its language, our English and its language. */
function statementsOn(page: Document) {
  const first = (article: Element, selector: string) => article.querySelector(selector);
  return new Map(
    all(page, '#comparison article[id]').map((article) => [
      article.id,
      {
        words: folded(first(article, 'blockquote.words, .told-words')?.textContent),
        lang: first(article, 'blockquote.words [lang], .told-words [lang]')?.getAttribute('lang'),
        translation: folded(first(article, '.translation')?.textContent),
        translationLang: first(article, '.translation [lang]')?.getAttribute('lang'),
      },
    ]),
  );
}

const { corpus, page } = fixtureSite();

test.each(corpus.contacts.map((contact) => [contact.id, contact] as const))(
  '%s of the fixture shows the words of its data, each in its language',
  (id, contact) => {
    const view = page(`contacts/${id}`);
    expect(textsOf(view, '#comparison h2')).toContain(folded(contact.title.en));
    expect(view.title).toContain(folded(contact.title.en));
    const shown = statementsOn(view);
    for (const statement of corpus.statements) {
      if (!statement.bearings.some((bearing) => bearing.contact === id)) continue;
      const own = shown.get(statement.id);
      const { language } = corpus.texts.find((text) => text.id === statement.text) ?? {};
      expect.soft(own?.words, statement.id).toBe(wordsOf(statement));
      expect.soft(own?.lang, statement.id).toBe(language);
      if (statement.translation === undefined) continue;
      expect.soft(own?.translation, statement.id).toBe(folded(statement.translation.en ?? ''));
      expect.soft(own?.translationLang, statement.id).toBe('en');
    }
    // Markup in the data is text: none of it became an element.
    expect.soft(all(view, '#root :is(img, script, i, iframe, object)')).toEqual([]);
    const ours = /^(brouillard|lights|feux|fog|call|Testwell|Invented\.|So do we\.)$/;
    expect.soft(textsOf(view, '#root b').filter((text) => ours.test(text))).toEqual([]);
  },
);

test('the call of 31 March 2021 has its context statements below, outside the rows', () => {
  const name = 'Related remarks (in neither account)';
  const context = named(appSite().page(MARCH), '#comparison section', name);
  expect(all(context, 'article[aria-label*="Kirby"]').length).toBeGreaterThan(0);
  expect(textsOf(context, '.nothing')).toContain('No related remark from the Russian side in these texts.');
  expect(context.textContent).not.toMatch(/Accounts agree|Different emphasis|Accounts conflict/);
  expect(only(context, 'h3').textContent).toBe(name);
});

test.each(CONTACTS.map((contact) => [contact.id, contact] as const))(
  '%s has its title, the exact words of its accounts, and those before and after it',
  (id, contact) => {
    const site = appSite();
    const view = site.page(`contacts/${id}`);
    expect(view.title).toBe(`${contact.title}, ${contact.date} · Readouts`);
    expect(textsOf(view, 'h2')).toContain(contact.title);
    const accounts = site.corpus.statements.filter(({ bearings }) =>
      bearings.some((bearing) => bearing.contact === id && bearing.as === 'account'),
    );
    expect(accounts.length).toBeGreaterThan(0);
    const shown = statementsOn(view);
    for (const statement of accounts)
      expect(shown.get(statement.id)?.words, statement.id).toBe(wordsOf(statement));
    // Where the timeline would be.
    const neighbours = named(view, 'nav', previews.neighbours.title);
    expect(only(neighbours, 'a[aria-current=page]').getAttribute('href')).toBe(`/contacts/${id}`);
    const hrefs = all(neighbours, 'a').map((link) => link.getAttribute('href'));
    const place = CONTACTS.indexOf(contact);
    for (const next of [CONTACTS[place - 1], CONTACTS[place + 1]])
      if (next) expect(hrefs).toContain(`/contacts/${next.id}`);
  },
);

test('the contacts of seeds/ are those that the tests know', () => {
  const ids = appSite().corpus.contacts.map((contact) => contact.id);
  expect(ids.toSorted()).toEqual(CONTACTS.map((contact) => contact.id).toSorted());
});
