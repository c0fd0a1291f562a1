/** Texts and method in the built apps: every number and every word for a side, recounted from corpus.json. */

import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Contact } from '../../src/model/contact.ts';
import type { Corpus, Text } from '../../src/model/corpus.ts';
import type { Statement } from '../../src/model/statement.ts';
import type { Side } from '../../src/model/voices.ts';
import { folded, readCorpus } from './page.ts';
import { expect, test } from './test.ts';

/* Written out here, so that the tests do not ask the app for its words. */
const SIDES = ['ru', 'us', 'nato'] as const satisfies readonly Side[];
const NAMES = { ru: 'Russia', us: 'United States', nato: 'NATO' } as const;
const IN_HEADLINE = { ru: 'Russia', us: 'the US', nato: 'NATO' } as const;
const OF_ACCOUNT = { ru: 'Russian account', us: 'American account', nato: 'NATO account' } as const;
const NUMBERS = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const RELATIONS = {
  agree: 'Accounts agree',
  emphasis: 'Different emphasis',
  conflict: 'Accounts conflict',
} as const;
const times = (count: number) =>
  ['never', 'once', 'twice'][count] ?? `${(NUMBERS[count] ?? String(count)).toLowerCase()} times`;

const joined = (parts: readonly string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
const plainLabel = ({ label }: Contact) => label.en.replace(/[[\]]/g, '');

/** Read off the statements anew: the app's own derivations are what is on trial. */
const bearingsOn = (statements: readonly Statement[], contact: string) =>
  statements.flatMap((statement) =>
    statement.bearings
      .filter((bearing) => bearing.contact === contact)
      .map((bearing) => ({ statement, as: bearing.as })),
  );
const tells = (statements: readonly Statement[], contact: string, side: Side) =>
  bearingsOn(statements, contact).some(
    ({ statement, as }) => as === 'account' && statement.mode !== 'mention' && statement.sides.includes(side),
  );
const isAround = (statements: readonly Statement[], contact: string, side: Side) =>
  bearingsOn(statements, contact).some(
    ({ statement, as }) => as === 'around' && statement.sides.includes(side),
  );
const ofText = (corpus: Corpus, text: Text) => corpus.statements.filter((one) => one.text === text.id);

function headlineOf(corpus: Corpus, contacts: readonly Contact[]): string {
  const texts = corpus.texts.filter(({ id }) => contacts.some((contact) => contact.texts.includes(id)));
  const parts = SIDES.filter((side) => contacts.some(({ parties }) => parties.includes(side))).map(
    (side, index) => {
      const count = texts.filter((text) =>
        contacts.some(({ id }) => tells(ofText(corpus, text), id, side)),
      ).length;
      return `${IN_HEADLINE[side]}${index === 0 ? ' is on record' : ''} in ${count === 0 ? 'none' : count}`;
    },
  );
  return `${NUMBERS[texts.length]} ${texts.length === 1 ? 'text' : 'texts'}: ${joined(parts)}`;
}

/** Without what only those who listen hear. */
async function seen(locator: Locator): Promise<string> {
  return folded(
    await locator.evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const heard of copy.querySelectorAll('.sr-only')) heard.remove();
      return copy.textContent ?? '';
    }),
  );
}

const entries = (page: Page) => page.getByRole('main').getByRole('article');

for (const app of ['the real app', 'the fixture'] as const) {
  test.describe(app, () => {
    const base = (urls: { appUrl: string; fixtureUrl: string }) =>
      app === 'the real app' ? urls.appUrl : urls.fixtureUrl;

    test('texts: the headline, and every side under every contact of every text', async ({
      page,
      appUrl,
      fixtureUrl,
    }) => {
      const url = base({ appUrl, fixtureUrl });
      const corpus = await readCorpus(url);
      await page.goto(`${url}texts`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlineOf(corpus, corpus.contacts));
      await expect(entries(page)).toHaveCount(corpus.texts.length);

      for (const text of corpus.texts) {
        const article = entries(page).filter({ has: page.locator(`[data-text="${text.id}"]`) });
        const statements = ofText(corpus, text);
        const contacts = corpus.contacts.filter(({ texts }) => texts.includes(text.id));
        const items = article.locator('.gives li');
        await expect(items).toHaveCount(contacts.length);
        for (const contact of contacts) {
          const accounts = SIDES.filter((side) => tells(statements, contact.id, side));
          const around = SIDES.filter(
            (side) => !accounts.includes(side) && isAround(statements, contact.id, side),
          );
          const words = [
            ...accounts.map((side) => NAMES[side]),
            ...around.map((side) => `${NAMES[side]}, context only`),
          ];
          const item = items.filter({ has: page.locator(`[data-contact="${contact.id}"]`) });
          expect(await seen(item.locator('.given-sides')), `${text.id} on ${contact.id}`).toBe(
            words.length > 0 ? words.join('') : 'told by the text or mentioned',
          );
          const list =
            accounts.length > 0
              ? 'Has an account of'
              : around.length > 0
                ? 'Has only words around'
                : 'Only tells or mentions';
          await expect(
            article.getByRole('list', { name: list }).locator(`[data-contact="${contact.id}"]`),
          ).toHaveCount(1);
        }

        // How it is known: the words of its date stand there as they stand in a text, in that text's language.
        const quotes = article.locator('.text-facts q');
        await expect(quotes).toHaveText(text.date.evidence.map(({ words }) => words));
        for (const [index, { text: of, start, end, words }] of text.date.evidence.entries()) {
          const source = corpus.texts.find(({ id }) => id === of);
          expect(source?.content.slice(start, end)).toBe(words);
          await expect(quotes.nth(index)).toHaveAttribute('lang', source?.language ?? '');
        }
        if (text.date.note) await expect(article.locator('.day-note')).toHaveText(folded(text.date.note.en));
        await expect(article.locator('.text-original a')).toHaveCount(text.publisher.url ? 1 : 0);
        if (text.publisher.url)
          await expect(article.locator('.text-original a')).toHaveAttribute('href', text.publisher.url);

        // The links of every chain, in order.
        for (const [index, voice] of (['ru', 'us', 'nato', 'ua', 'eu', 'newsroom'] as const)
          .filter((one) => text.chains[one])
          .entries())
          await expect(article.locator('.chain-row').nth(index).locator('.chain-who')).toHaveText(
            (text.chains[voice] ?? []).map(({ who }) => who.en),
          );
        const notes = corpus.notes.filter(({ passages }) => passages[0]?.text === text.id);
        await expect(article.locator('.text-notes dd')).toHaveCount(notes.length);
      }
    });

    test('texts: which accounts share an agency, link by link', async ({ page, appUrl, fixtureUrl }) => {
      const url = base({ appUrl, fixtureUrl });
      const corpus = await readCorpus(url);
      await page.goto(`${url}texts`);
      /** By name of the link: “contact side”. A bureau counts for its agency. */
      const through = new Map<string, Set<string>>();
      const names = new Set<string>();
      const steps: { name: string; account: string }[] = [];
      for (const contact of corpus.contacts)
        for (const side of SIDES)
          for (const { statement, as } of bearingsOn(corpus.statements, contact.id)) {
            if (as !== 'account' || statement.mode === 'mention' || !statement.sides.includes(side)) continue;
            const own = corpus.texts.find(({ id }) => id === statement.text)?.chains[side];
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
      const shared = [...through].filter(([, accounts]) => accounts.size > 1);
      expect(shared.length).toBeGreaterThan(0);
      await expect(page.locator('.route')).toHaveCount(shared.length);
      for (const [name, accounts] of shared) {
        const route = page.getByRole('region', { name: `${name} ${accounts.size} accounts`, exact: true });
        const items = route.getByRole('listitem');
        await expect(items).toHaveCount(accounts.size);
        for (const account of accounts) {
          const [id = '', side = ''] = account.split(' ');
          const item = items
            .filter({ has: page.locator(`[data-contact="${id}"]`) })
            .filter({ hasText: OF_ACCOUNT[side as Side] });
          await expect(item, `${name}: ${account}`).toHaveCount(1);
        }
        const both = corpus.contacts.filter(
          ({ id }) => accounts.has(`${id} ru`) && (accounts.has(`${id} us`) || accounts.has(`${id} nato`)),
        );
        await expect(route.locator('.route-both')).toHaveCount(both.length);
        for (const contact of both)
          await expect(route.locator('.route-both').filter({ hasText: plainLabel(contact) })).toHaveCount(1);
      }
    });

    test('texts: each can be reached', async ({ page, appUrl, fixtureUrl }) => {
      const url = base({ appUrl, fixtureUrl });
      const corpus = await readCorpus(url);
      for (const { id, publisher } of corpus.texts) {
        await page.goto(`${url}texts`);
        await page.locator(`[data-text="${id}"]`).click();
        await expect(page).toHaveURL(new RegExp(`/texts/${id}$`));
        await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toContainText(publisher.name);
      }
    });

    test('method: judgements, counts, version and log are those of the data', async ({
      page,
      appUrl,
      fixtureUrl,
    }) => {
      const url = base({ appUrl, fixtureUrl });
      const corpus = await readCorpus(url);
      await page.goto(`${url}method`);
      const section = (name: string) => page.getByRole('region', { name, exact: true });

      const judged = corpus.contacts.flatMap((contact) =>
        contact.relations.map((relation) => ({ contact, relation })),
      );
      const rows = section('Who judged which relation, and when').locator('tbody tr');
      await expect(rows).toHaveCount(judged.length);
      for (const { contact, relation } of judged) {
        const row = rows
          .filter({ has: page.locator(`[data-contact="${contact.id}"]`) })
          .filter({ hasText: relation.reason.en });
        await expect(row).toHaveCount(1);
        const cells = row.locator('td');
        const point = corpus.points.find(({ id }) => id === relation.point);
        await expect(cells.nth(0)).toHaveText(point?.name.en ?? '?');
        await expect(cells.nth(1)).toHaveText(RELATIONS[relation.relation]);
        await expect(cells.nth(3)).toContainText(relation.by);
        await expect(cells.nth(4).locator('time')).toHaveAttribute('datetime', relation.on);
      }
      const compared = section('How two accounts are compared');
      for (const [kind, name] of Object.entries(RELATIONS)) {
        const count = judged.filter(({ relation }) => relation.relation === kind).length;
        await expect(compared.getByRole('listitem').filter({ hasText: name })).toContainText(
          `In these texts: ${times(count)}.`,
        );
      }

      const about = section('What the texts are, and are not');
      const missing = corpus.contacts.flatMap((contact) =>
        contact.parties.filter((side) => !contact.onRecord.includes(side)).map((side) => ({ contact, side })),
      );
      const outside = missing.filter(({ contact, side }) =>
        contact.outside.some((fact) => fact.side === side),
      );
      await expect(about).toContainText(
        new RegExp(
          `^.*${NUMBERS[corpus.texts.length]} news texts.* tell of ${corpus.contacts.length} contacts`,
        ),
      );
      await expect(about).toContainText(
        `Of ${missing.length} accounts missing here, something is known from outside about ${outside.length}.`,
      );
      // No number stands in the prose but those: each of them is one of the data, or the day of the invasion.
      const digits = (await page.getByRole('main').locator('section p').allTextContents())
        .join(' ')
        .match(/\d+/g);
      const logged =
        corpus.changes
          .map(({ what }) => what.en)
          .join(' ')
          .match(/\d+/g) ?? [];
      const known = [
        corpus.contacts.length,
        judged.length,
        missing.length,
        outside.length,
        24,
        2022,
        ...logged,
      ].map(String);
      expect((digits ?? []).filter((number) => !known.includes(number))).toEqual([]);

      const version = section('Version of the data');
      await expect(version.locator('dd')).toHaveText([
        corpus.hash,
        String(corpus.format),
        String(corpus.texts.length),
        String(corpus.contacts.length),
        /./,
      ]);
      const log = section('Log of changes').locator('.changes > li');
      await expect(log).toHaveCount(corpus.changes.length);
      for (const [index, { on, what, concerns }] of corpus.changes.entries()) {
        await expect(log.nth(index).locator('time')).toHaveAttribute('datetime', on);
        await expect(log.nth(index)).toContainText(what.en);
        await expect(log.nth(index).getByRole('link')).toHaveCount(concerns.length);
      }
    });
  });
}

test('the headline of the texts follows the filters', async ({ page, appUrl }) => {
  const corpus = await readCorpus(appUrl);
  await page.goto(`${appUrl}texts?kind=meeting`);
  const meetings = corpus.contacts.filter(({ kind }) => kind === 'meeting');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlineOf(corpus, meetings));
  expect(headlineOf(corpus, meetings)).not.toBe(headlineOf(corpus, corpus.contacts));
});

test('the contents of the method lead within the page and leave the address alone', async ({
  page,
  appUrl,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(`${appUrl}method`);
  const links = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  const rights = links.filter({ hasText: 'Rights' });
  await rights.click();
  const heading = page.getByRole('heading', { level: 2, name: 'Rights' });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
  await expect(page).toHaveURL(`${appUrl}method`);
});

test('a relation leads to its contact, with the point that was judged', async ({ page, appUrl }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${appUrl}method`);
  const row = page.getByRole('table').getByRole('row').filter({ hasText: 'Who sought it' });
  await row.getByRole('link').click();
  await expect(page).toHaveURL(`${appUrl}contacts/2024-06-25-austin-belousov-call?view=method`);
  await expect(page.getByRole('heading', { level: 3, name: /Who sought it$/ })).toBeVisible();
  // The page stays beside it, its table as cards now.
  await expect(page.getByRole('heading', { level: 1, name: 'Method' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('both pages are there', async ({ page, appUrl }) => {
    const corpus = await readCorpus(appUrl);
    await page.goto(`${appUrl}texts`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headlineOf(corpus, corpus.contacts));
    await page.goto(`${appUrl}method`);
    await expect(page.getByText(corpus.hash)).toBeVisible();
  });
});

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of ['texts', 'method'])
  for (const app of ['the real app', 'the fixture'] as const)
    test(`axe finds nothing on /${path} of ${app}, and nothing runs over`, async ({
      page,
      appUrl,
      fixtureUrl,
    }) => {
      for (const [width, scheme] of [
        [1440, 'light'],
        [1024, 'dark'],
        [390, 'dark'],
        [320, 'light'],
      ] as const) {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 844 });
        await page.goto(`${app === 'the real app' ? appUrl : fixtureUrl}${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.locator('details').evaluateAll((all) => {
          for (const one of all) (one as HTMLDetailsElement).open = true;
        });
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        expect
          .soft(
            violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
            `${width} px, ${scheme}`,
          )
          .toEqual([]);
        const over = await page.evaluate(() => ({
          page: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          pane:
            (document.querySelector('main')?.scrollWidth ?? 0) -
            (document.querySelector('main')?.clientWidth ?? 0),
          small: [...document.querySelectorAll('main *')].filter(
            (element) =>
              element.childNodes.length > 0 && Number.parseFloat(getComputedStyle(element).fontSize) < 12,
          ).length,
          styled: document.querySelectorAll('main [style]').length,
        }));
        expect.soft(over, `${width} px`).toEqual({ page: 0, pane: 0, small: 0, styled: 0 });
      }
    });
