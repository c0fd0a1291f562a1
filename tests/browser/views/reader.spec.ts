/** The words where they stand: every statement in its text and in each contact it bears on, each leading to the other. */

import type { Page } from '@playwright/test';
import { dayOf, madeOn } from '../../../src/exports/source-note.ts';
import { reader as words } from '../../../src/messages/en/reader.ts';
import { en } from '../../../src/messages/en.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { panel, readCorpus, ready, visit } from '../page.ts';
import { expect, test } from '../test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const reader = (page: Page) => page.locator('.reader');
const cards = (page: Page) => page.getByRole('region', { name: 'Statements in this text' });
const highlight = (page: Page, id: string) => reader(page).locator(`[data-highlight="${id}"]`);
/** That of the passage which the statement cites, and not of a repetition, which may come before it. */
const ownHighlight = (page: Page, id: string) =>
  highlight(page, id)
    .filter({ hasNot: page.locator('.is-again') })
    .first();
const marks = (page: Page, id: string) => reader(page).locator(`mark[data-statement="${id}"]`);

/** Passages that no side says are off at first. */
const markAll = (page: Page) =>
  reader(page)
    .getByRole('checkbox', { name: new RegExp(`^${words.key.also}`) })
    .check();

/** All of them in the full run; a sample each time. */
function some<T>(list: readonly T[]): readonly T[] {
  return process.env.FULL ? list : list.filter((_, index) => index % 12 === 1);
}

/** By text, each in its order. */
function statementsOf(corpus: Corpus, text: string): readonly Statement[] {
  return corpus.statements.filter((statement) => statement.text === text);
}

/** Of each of these statements: what its highlights hold, whatever is drawn over them, and how often it is there. */
function foundIn(page: Page, ids: readonly string[]) {
  return page.evaluate(
    (all) =>
      all.map((id) => {
        const own = `mark[data-statement="${id}"]`;
        const words = [...document.querySelectorAll<HTMLElement>(`.reader ${own}`)]
          // Drawn in parts where two passages cross each other; a mark within a mark of its own would count twice.
          .filter((element) => !element.parentElement?.closest(own))
          .map((element) => {
            const copy = element.cloneNode(true) as HTMLElement;
            for (const label of copy.querySelectorAll('.highlight-label, sup')) label.remove();
            return copy.textContent ?? '';
          });
        return {
          id,
          words: words.join(' ').replace(/\s+/g, ''),
          highlights: document.querySelectorAll(`.reader [data-highlight="${id}"]`).length,
          cards: document.querySelectorAll(`.panel [id="${id}"]`).length,
        };
      }),
    ids,
  );
}

for (const app of ['appUrl', 'fixtureUrl'] as const) {
  test(`each text holds all its words, and every statement on its own (${app})`, {
    tag: app === 'fixtureUrl' ? '@full' : [],
  }, async ({ page, appUrl, fixtureUrl }) => {
    const url = { appUrl, fixtureUrl }[app];
    const corpus = await readCorpus(url);
    await page.goto(url);
    for (const text of corpus.texts) {
      await visit(page, `/texts/${text.id}`);
      await expect(reader(page).getByRole('heading', { level: 1 })).toContainText(text.publisher.name.en);
      const paragraphs = reader(page).locator('.reader-paragraphs p');
      await expect(paragraphs).toHaveCount(text.paragraphs.length);
      const shown = await paragraphs.evaluateAll((elements) =>
        elements.map((element) => {
          const copy = element.cloneNode(true) as HTMLElement;
          for (const label of copy.querySelectorAll('.highlight-label, sup')) label.remove();
          return [copy.textContent ?? '', copy.lang] as const;
        }),
      );
      expect(shown).toEqual(
        text.paragraphs.map(({ start, end }) => [text.content.slice(start, end), text.language]),
      );
      await markAll(page);
      const own = statementsOf(corpus, text.id);
      const found = await foundIn(
        page,
        own.map(({ id }) => id),
      );
      expect(found).toEqual(
        own.map(({ id, passages }) => ({
          id,
          words: passages
            .toSorted((a, b) => a.start - b.start)
            .map(({ words }) => words)
            .join(' ')
            .replace(/\s+/g, ''),
          highlights: new Set(passages.map(({ telling }) => telling)).size,
          cards: 1,
        })),
      );
    }
  });
}

test('highlights find their statements and the reverse, in their text', async ({ page, appUrl }) => {
  const corpus = await readCorpus(appUrl);
  await page.goto(`${appUrl}texts`);
  // With FULL all of them; each time two.
  for (const text of corpus.texts.slice(process.env.FULL ? 0 : -2)) {
    await visit(page, `/texts/${text.id}`);
    await expect(page.locator('.view-nav [aria-current]')).toHaveText('Texts');
    await markAll(page);
    for (const { id } of some(statementsOf(corpus, text.id))) {
      const card = cards(page).locator(`[id="${id}"]`);
      await highlight(page, id).first().click();
      await expect(card, id).toBeFocused();
      await expect(card, id).toHaveClass(/is-targeted/);
      await expect(card, id).toBeInViewport();
      await expect(marks(page, id).first()).toHaveClass(/is-selected/);
      // One pair at a time.
      await expect(page.locator('.is-targeted')).toHaveCount(1);
      // The link leads back from wherever the text was scrolled to since.
      await reader(page).evaluate((element) => element.closest('[data-scroll-pane]')?.scrollTo({ top: 0 }));
      await card
        .getByRole('link', { name: /¶ \d+$|paragraph \d+$/ })
        .first()
        .click();
      await expect(ownHighlight(page, id), id).toBeFocused();
      await expect(ownHighlight(page, id), id).toBeInViewport();
    }
    await expect(page).toHaveURL(new RegExp(`/texts/${text.id}#`));
  }
});

test('statements are reached from each contact they bear on, and lead to their words', {
  tag: '@full',
}, async ({ page, appUrl }) => {
  const corpus = await readCorpus(appUrl);
  // What is closed at first is open.
  await page.addInitScript(() => localStorage.setItem('readouts-everything', 'on'));
  for (const contact of corpus.contacts) {
    await page.goto(`${appUrl}contacts/${contact.id}`);
    await expect(panel(page)).toBeVisible();
    const borne = corpus.statements.filter(({ bearings }) =>
      bearings.some((bearing) => bearing.contact === contact.id),
    );
    const there = await panel(page).evaluate(
      (own, all) => all.flatMap((id) => Array.from(own.querySelectorAll(`[id="${id}"]`), () => id)),
      corpus.statements.map(({ id }) => id),
    );
    expect(there, contact.id).toEqual(borne.map(({ id }) => id));
    for (const { id, text } of borne) {
      const card = panel(page).locator(`[id="${id}"]`);
      await card
        .getByRole('link', { name: /¶ \d+$|paragraph \d+$/ })
        .first()
        .click();
      await expect(ownHighlight(page, id), id).toBeFocused();
      await expect(page).toHaveURL(`${appUrl}contacts/${contact.id}?read=${text}#${id}`);
      await expect(marks(page, id).first()).toHaveClass(/is-selected/);
      await expect(card, id).toHaveClass(/is-targeted/);
      // The number in the text is that of the row in the panel.
      const number = (await highlight(page, id).first().textContent())?.replace(/\D/g, '') ?? '';
      const row = panel(page).locator('.point, .told-part', { has: page.locator(`[id="${id}"]`) });
      const expected = (await row.count()) === 0 ? '' : await row.locator('.number').first().textContent();
      expect(number, id).toBe(expected?.trim() ?? '');
    }
  }
});

test('hover, filters and letter keys in a text', { tag: '@full' }, async ({ page, appUrl }) => {
  await test.step('hovering one of a pair previews the other', async () => {
    await page.goto(`${appUrl}texts/vietnam-vn-2024-06-26`);
    // The pointer enters a highlight once, and the text is hydrated after the shell.
    await ready(page);
    const id = 'vn-austin-initiated';
    await marks(page, id).hover();
    await expect(cards(page).locator(`[id="${id}"]`)).toHaveAttribute('data-previewed', '');
    await cards(page).locator('[id="vn-open-lines"]').hover();
    await expect(marks(page, 'vn-open-lines')).toHaveAttribute('data-previewed', '');
    await expect(marks(page, id)).not.toHaveAttribute('data-previewed');
  });
  await test.step('what the filters leave out is not marked in a text, and it says so', async () => {
    await visit(page, `/texts/vietnam-vn-2024-06-26?kind=summons`);
    await expect(cards(page).getByText('2 contacts in this text are hidden by the filters.')).toBeVisible();
    await expect(highlight(page, 'vn-austin-initiated')).toHaveCount(0);
    await expect(
      cards(page).getByRole('heading', { level: 3, name: /US ambassador summoned/ }),
    ).toBeVisible();
  });
  await test.step('letter keys walk the highlights, Enter goes to the statement, Escape closes the text', async () => {
    await visit(page, `/contacts/2024-06-25-austin-belousov-call?read=vietnam-vn-2024-06-26`);
    const first = reader(page).locator('[data-highlight]').first();
    await first.focus();
    await expect(reader(page).getByText(/^\d+ highlights$/)).toBeVisible();
    await page.keyboard.press('n');
    await expect(first).toBeFocused();
    await page.keyboard.press('n');
    await expect(reader(page).locator('[data-highlight]').nth(1)).toBeFocused();
    await expect(reader(page).getByText(/^Highlight 2 of \d+$/)).toBeVisible();
    await page.keyboard.press('p');
    await expect(first).toBeFocused();
    const id = await first.getAttribute('data-highlight');
    await page.keyboard.press('Enter');
    await expect(panel(page).locator(`[id="${id}"]`)).toBeFocused();
    // Letters mean nothing elsewhere.
    await page.keyboard.press('n');
    await expect(panel(page).locator(`[id="${id}"]`)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(reader(page)).toHaveCount(0);
    await expect(panel(page)).toBeVisible();
  });
});

// Without a browser each time: tests/exports/copy.test.tsx; what is on the clipboard: take-away.spec.ts.
test('words are copied as the text has them, and the original publication opens at them', {
  tag: '@full',
}, async ({ page, context, appUrl }) => {
  await test.step('words are copied as the text has them, with label, teller, text and link', async () => {
    const { hash } = await readCorpus(appUrl);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${appUrl}contacts/2024-06-25-austin-belousov-call`);
    await page.locator('#vn-austin-initiated').getByRole('button', { name: 'Copy this passage' }).click();
    await expect(page.getByText('Passage copied, with speaker, source and link')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      [
        'M. Austin a initié la conversation',
        'Our English translation: Mr Austin initiated the conversation',
        'Paraphrased. Maj. Gen. Patrick Ryder (United States), Pentagon spokesman, to reporters, said on 25 June 2024.',
        'vietnam.vn, about 26 June 2024, ¶ 3. Reporting chain: Pentagon → Reuters (inferred) → nguoiduatin.vn → vietnam.vn (machine translation from Vietnamese into French).',
        'Belousov–Austin call, 25 June 2024',
        '2. Who initiated it: Accounts agree: Agreed: the American side sought it. Russia names the American side; the US, Mr Austin himself.',
        `Via: Readouts; Data version: ${hash}; Made on: ${madeOn(dayOf(new Date()), en)}`,
        `Link: ${appUrl}contacts/2024-06-25-austin-belousov-call?view=timeline&v=1&version=${hash}#vn-austin-initiated`,
        'Rights: Licence of the annotations: MIT licence (https://opensource.org/license/mit). The texts belong to their publishers.',
      ].join('\n'),
    );
  });
  await test.step('the original publication opens at the words', async () => {
    await visit(page, `/contacts/2024-06-25-austin-belousov-call`);
    await page.locator('#vn-austin-initiated summary').click();
    const link = page.locator('#vn-austin-initiated').getByRole('link', { name: 'Original: vietnam.vn' });
    await expect(link).toHaveAttribute(
      'href',
      /^https:\/\/vietnam\.vn\/[^#]+#:~:text=M\.%20Austin%20a%20initi%C3%A9%20la%20conversation$/,
    );
  });
});

test('notes and evidence stand at the foot, each called from its words', { tag: '@full' }, async ({
  page,
  appUrl,
}) => {
  const corpus = await readCorpus(appUrl);
  await page.goto(appUrl);
  for (const text of corpus.texts) {
    await visit(page, `/texts/${text.id}`);
    const notes = corpus.notes.filter((note) => note.passages[0]?.text === text.id).length;
    const evidence = [...corpus.texts.map(({ date }) => date), ...corpus.contacts.map(({ dating }) => dating)]
      .flatMap((dating) => dating.evidence)
      .filter((passage) => passage.text === text.id).length;
    await expect(reader(page).locator('.footnotes li')).toHaveCount(notes + evidence);
    await expect(reader(page).locator('.footnote-call')).toHaveCount(notes + evidence);
  }
  const call = reader(page).locator('.footnote-call').first();
  const before = page.url();
  await call.click();
  await expect(reader(page).locator('.footnotes li').first()).toBeFocused();
  await reader(page).locator('.footnote-letter').first().click();
  await expect(call).toBeFocused();
  expect(page.url()).toBe(before);
});

test('a text we do not have leads to those we have', { tag: '@full' }, async ({ page, appUrl, quiet }) => {
  quiet.allow(/404/);
  await page.goto(`${appUrl}texts/no-such-text`);
  await expect(page.getByText(/points to a text that is not in our data/)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${appUrl}texts/vietnam-vn-2024-06-26#no-such-statement`);
  await expect(page.getByText(/points to a statement that is not in our data/)).toBeVisible();
});
