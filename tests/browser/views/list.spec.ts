/** The list: in words all that the timeline draws, in every order, at every width; and the headline of both. */

import type { Page } from '@playwright/test';
import { labelText } from '../../../src/messages/labels.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { contactsOf, openHome, panel, readCorpus, timeline, visit } from '../page.ts';
import { expect, test } from '../test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const table = (page: Page) => page.getByRole('table', { name: 'Contacts by date' });
const heads = (page: Page) => table(page).getByRole('columnheader');
/** What each row of the list says, by its contact; read at once. */
async function rowsOf(page: Page) {
  const rows = await table(page)
    .locator('tbody tr')
    .evaluateAll((all) =>
      all.map((row) => {
        const folded = (element: Element | null | undefined) =>
          (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
        const sides = [...row.querySelectorAll('.list-side')];
        return {
          id: row.querySelector<HTMLElement>('[data-contact]')?.dataset.contact ?? '',
          date: folded(row.querySelector('.list-date')),
          kind: folded(row.querySelector('.list-kind')),
          level: folded(row.querySelector('.list-level')),
          sides: sides.map((side) => [...side.querySelectorAll('p')].map(folded).join(' ')),
          hatched: row.querySelector('.mark-hatched') !== null,
        };
      }),
    );
  return new Map(rows.map((row) => [row.id, row]));
}

test('headline, list and timeline hold the same facts, contact by contact', async ({ page, appUrl }) => {
  const corpus = await readCorpus(appUrl);
  await openHome(page, appUrl);
  await test.step('the headline counts contacts on record, as the data has them', () =>
    expectHeadline(page, corpus));
  const links = await timeline(page)
    .locator('a[data-contact]')
    .evaluateAll((all) =>
      all.map((link) => ({
        id: link.dataset.contact ?? '',
        name: link.getAttribute('aria-label') ?? '',
        halves: [...link.querySelectorAll('svg path')].map((path) => path.getAttribute('class')).join(' '),
        outline: link.querySelector('.mark-outline')?.getAttribute('stroke-dasharray') ?? 'solid',
      })),
    );
  const drawn = new Map(links.map((link) => [link.id, link]));
  expect(drawn.size).toBe(corpus.contacts.length);
  await visit(page, '/list');
  const rows = await rowsOf(page);
  for (const contact of corpus.contacts) {
    const { name = '', halves = '', outline = '' } = drawn.get(contact.id) ?? {};
    const cells = rows.get(contact.id);
    if (!cells) throw new Error(`${contact.id} is not in the list`);
    // Date and name, each in the words that the timeline speaks.
    const plainDate = cells.date.replace(/ \((?:inferred|from other sources)\)/g, '');
    // A cell opens with a capital, the spoken sentence goes on with a small letter.
    const shortDate = plainDate.replace(/[A-Z][a-z]+(?= \d{4})/g, (month) => month.slice(0, 3));
    expect(name.toLowerCase(), contact.id).toMatch(new RegExp(`, ${shortDate.toLowerCase()}[.,]`));
    expect(name.startsWith(labelText(contact.label.en)), contact.id).toBe(true);
    const [kind = '', status = ''] = cells.kind.split(', ');
    expect(name, contact.id).toContain(kind);
    expect(name, contact.id).toContain(status);
    expect(outline === 'solid', contact.id).toBe(!['planned', 'announced'].includes(status));
    const { level } = cells;
    if (contact.level !== 'unknown') expect(name.toLowerCase(), contact.id).toContain(level.toLowerCase());
    for (const [index, half] of (['left', 'right'] as const).entries()) {
      const said = cells.sides[index] ?? '';
      expect(halves.includes('mark-hatched'), `${contact.id} ${half}`).toBe(cells.hatched);
      const recorded = said.includes('On record');
      const party = contact.parties.find((side) => (side === 'ru') === (half === 'left'));
      const record = name.split('. ').find((sentence) => sentence.includes('on record')) ?? '';
      const who = { ru: 'Russia', us: 'the US', nato: 'NATO' }[party ?? 'ru'];
      expect(
        record.toLowerCase().includes(`${who.toLowerCase()} `) && !record.startsWith('Neither'),
        contact.id,
      ).toBe(recorded);
    }
  }
});

test.describe('order', () => {
  test('each column sorts both ways, in the link, and Back does not unsort step by step; a contact opens beside it', async ({
    page,
    appUrl,
  }) => {
    await openHome(page, appUrl);
    await page.getByRole('link', { name: 'List', exact: true }).click();
    await expect(page).toHaveURL(`${appUrl}list`);
    const names = () => contactsOf(page).allInnerTexts();
    await expect(heads(page).first()).toHaveAttribute('aria-sort', 'ascending');
    const byDate = await names();
    await table(page).getByRole('button', { name: 'Contact' }).click();
    await expect(page).toHaveURL(`${appUrl}list?sort=contact`);
    const sorted = await names();
    expect(sorted).toEqual(sorted.toSorted((a, b) => a.localeCompare(b, 'en')));
    expect(sorted.toSorted()).toEqual(byDate.toSorted());
    await table(page).getByRole('button', { name: 'Contact' }).click();
    await expect(page).toHaveURL(`${appUrl}list?sort=-contact`);
    await expect(table(page).locator('[aria-sort="descending"]')).toHaveText('Contact');
    await table(page).getByRole('button', { name: 'Russia' }).click();
    const points = async () =>
      await table(page)
        .locator('tbody tr')
        .locator('.list-side')
        .evaluateAll((cells) =>
          cells
            .filter((_, i) => i % 2 === 0)
            .map((cell) => Number(/(\d+) point/.exec(cell.textContent ?? '')?.[1] ?? 0)),
        );
    const counts = await points();
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    await expect(page).toHaveURL(`${appUrl}list?sort=-ru`);
    await page.reload();
    expect(await points()).toEqual(counts);
    await page.goBack();
    await expect(page).toHaveURL(appUrl);
    await test.step('opens a contact beside it, keeps its place, and closes back to the row', async () => {
      await visit(page, '/list?status=held');
      const link = contactsOf(page).getByRole('link', { name: /Lavrov–Blinken/ });
      await link.click();
      await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
      await expect(page).toHaveURL(
        `${appUrl}contacts/2021-12-02-blinken-lavrov-stockholm?view=list&status=held`,
      );
      await expect(link).toHaveAttribute('aria-current', 'true');
      await page.keyboard.press('Escape');
      await expect(panel(page)).toHaveCount(0);
      await expect(link).toBeFocused();
      await expect(page).toHaveURL(`${appUrl}list?status=held`);
    });
  });
});

test('needs no scrolling sideways at any width', { tag: '@full' }, async ({ page, appUrl }) => {
  const paths = ['list', 'contacts/2024-06-25-austin-belousov-call?view=list', 'texts/la-presse-2021-11-23'];
  for (const [index, path] of paths.entries()) {
    if (index === 0) await page.goto(appUrl + path);
    else await visit(page, `/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const width of [1440, 1024, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      const wider = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.left, .panel-scroll')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map((element) => `${element.className}: ${element.scrollWidth} in ${element.clientWidth}`),
      );
      expect.soft(wider, `${path}, ${width} px`).toEqual([]);
    }
  }
});

/** The headline, and the names on the timeline, count the contacts on record as the data has them. */
async function expectHeadline(page: Page, { contacts, statements }: Corpus): Promise<void> {
  // Counted again from the statements: a side is on record where it says something about the contact itself.
  const halves = contacts.map(({ id }) => {
    const tellers = statements
      .filter(({ mode }) => mode !== 'mention')
      .filter(({ bearings }) =>
        bearings.some((bearing) => bearing.contact === id && bearing.as === 'account'),
      )
      .flatMap(({ sides }) => sides);
    return Number(tellers.includes('ru')) + Number(tellers.includes('us') || tellers.includes('nato'));
  });
  const having = (count: number) => halves.filter((half) => half === count).length;
  expect([contacts.length, having(2), having(1), having(0)]).toEqual([14, 2, 7, 5]);

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Both sides are on record for ${having(2)} of ${contacts.length} contacts between Russia and the US or NATO`,
  );
  await expect(
    page.getByText(/five French-language news texts .* One side is on record for seven, neither for five\./),
  ).toBeVisible();

  // And so do the names of the contacts on the timeline.
  const said = async (words: RegExp) => timeline(page).getByRole('link', { name: words }).count();
  expect(await said(/\. Russia and (the US|NATO) on record\. \d+ of 14$/)).toBe(having(2));
  expect(await said(/ on record alone\. \d+ of 14$/)).toBe(having(1));
  expect(await said(/\. Neither side on record\. \d+ of 14$/)).toBe(having(0));
}
