/** The list: in words all that the timeline draws, in every order, at every width. */

import type { Locator, Page } from '@playwright/test';
import { labelText } from '../../../src/messages/labels.ts';
import { contactsOf, folded, openHome, panel, readCorpus, timeline } from '../page.ts';
import { expect, test } from '../test.ts';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const table = (page: Page) => page.getByRole('table', { name: 'Contacts by date' });
const heads = (page: Page) => table(page).getByRole('columnheader');
const row = (page: Page, id: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.locator(`[data-contact="${id}"]`) });

const paragraphs = async (cell: Locator) => (await cell.locator('p').allTextContents()).map(folded);

test('list and timeline hold the same facts, contact by contact', async ({ page, appUrl }) => {
  const corpus = await readCorpus(appUrl);
  await openHome(page, appUrl);
  const drawn = new Map<string, { name: string; halves: string; outline: string }>();
  for (const link of await timeline(page).locator('a[data-contact]').all()) {
    const id = (await link.getAttribute('data-contact')) ?? '';
    drawn.set(id, {
      name: (await link.getAttribute('aria-label')) ?? '',
      halves: (
        await link.locator('svg path').evaluateAll((paths) => paths.map((p) => p.getAttribute('class')))
      ).join(' '),
      outline: (await link.locator('.mark-outline').first().getAttribute('stroke-dasharray')) ?? 'solid',
    });
  }
  expect(drawn.size).toBe(corpus.contacts.length);
  await page.goto(`${appUrl}list`);
  for (const contact of corpus.contacts) {
    const { name = '', halves = '', outline = '' } = drawn.get(contact.id) ?? {};
    const cells = row(page, contact.id);
    // Date and name, each in the words that the timeline speaks.
    const plainDate = folded((await cells.locator('.list-date').textContent()) ?? '').replace(
      / \((?:inferred|from other sources)\)/g,
      '',
    );
    // A cell opens with a capital, the spoken sentence goes on with a small letter.
    const shortDate = plainDate.replace(/[A-Z][a-z]+(?= \d{4})/g, (month) => month.slice(0, 3));
    expect(name.toLowerCase(), contact.id).toMatch(new RegExp(`, ${shortDate.toLowerCase()}[.,]`));
    expect(name.startsWith(labelText(contact.label.en)), contact.id).toBe(true);
    const [kind = '', status = ''] = folded(await cells.locator('.list-kind').textContent()).split(', ');
    expect(name, contact.id).toContain(kind);
    expect(name, contact.id).toContain(status);
    expect(outline === 'solid', contact.id).toBe(!['planned', 'announced'].includes(status));
    const level = folded(await cells.locator('.list-level').textContent());
    if (contact.level !== 'unknown') expect(name.toLowerCase(), contact.id).toContain(level.toLowerCase());
    for (const [index, half] of (['left', 'right'] as const).entries()) {
      const said = (await paragraphs(cells.locator('.list-side').nth(index))).join(' ');
      expect(halves.includes('mark-hatched'), `${contact.id} ${half}`).toBe(
        (await table(page).locator(`[data-contact="${contact.id}"] .mark-hatched`).count()) > 0,
      );
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
  test('each column sorts both ways, in the link, and Back does not unsort step by step', async ({
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
  });
});

test('opens a contact beside it, keeps its place, and closes back to the row', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}list?status=held`);
  const link = contactsOf(page).getByRole('link', { name: /Lavrov–Blinken/ });
  await link.click();
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page).toHaveURL(`${appUrl}contacts/2021-12-02-blinken-lavrov-stockholm?view=list&status=held`);
  await expect(link).toHaveAttribute('aria-current', 'true');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(page).toHaveURL(`${appUrl}list?status=held`);
});

for (const path of [
  'list',
  'contacts/2024-06-25-austin-belousov-call?view=list',
  'texts/la-presse-2021-11-23',
])
  test(`needs no scrolling sideways at any width: ${path}`, async ({ page, appUrl }) => {
    await page.goto(appUrl + path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const width of [1440, 1024, 768, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      const wider = await page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.left, .panel-scroll')]
          .filter((element) => element.scrollWidth > element.clientWidth + 1)
          .map((element) => `${element.className}: ${element.scrollWidth} in ${element.clientWidth}`),
      );
      expect.soft(wider, `${width} px`).toEqual([]);
    }
  });
