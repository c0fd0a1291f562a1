/** The comparison: opened by mouse and by keyboard, what it says, and what the reader can do with it. */

import type { Locator, Page } from '@playwright/test';
import { panelFoot } from '../../../src/messages/en/panel-foot.ts';
import { en } from '../../../src/messages/en.ts';
import { CONTACTS, contact } from '../contacts.ts';
import {
  button,
  item,
  openContact,
  openHome,
  panel,
  point,
  title,
  visitContact,
  visitHome,
} from '../page.ts';
import { expect, test } from '../test.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const MARCH = contact('2021-03-31-milley-gerasimov-call');
const NOVEMBER = contact('2021-11-23-milley-gerasimov-call');
const PAVEL = contact('2017-03-03-pavel-gerasimov-call');

test.use({ viewport: { width: 1440, height: 900 } });

/** Fails unless the words are under the head of that column, and not under the other one. */
async function expectInColumn(words: Locator, head: Locator): Promise<void> {
  await expect(words).toBeVisible();
  await words.scrollIntoViewIfNeeded();
  const [inner, outer] = await Promise.all([words.boundingBox(), columnOf(head).boundingBox()]);
  expect(inner && outer).toBeTruthy();
  if (!inner || !outer) return;
  expect(inner.x).toBeGreaterThanOrEqual(outer.x);
  expect(inner.x + inner.width).toBeLessThanOrEqual(outer.x + outer.width);
}

/** Exact words as a statement shows them; its paragraph, put away below, holds them once more. */
const told = (within: Locator, words: string) => within.getByRole('article').getByText(words).first();

const columnHead = (page: Page, side: string) =>
  panel(page).locator('.columns').getByText(side, { exact: true });
/** A head is a line of words; its column is as wide as the box that contains it. */
const columnOf = (head: Locator) => head.locator('xpath=ancestor::*[contains(@class, "column-head")]');

/** What the issue asks of this call, however it was opened. */
async function expectAustinBelousov(page: Page, appUrl: string): Promise<void> {
  await expect(page).toHaveURL(`${appUrl}contacts/${AUSTIN.id}`);
  await expect(page).toHaveTitle('Belousov–Austin call, 25 June 2024 · Readouts');
  await expect(title(page, AUSTIN.title)).toBeFocused();

  const russia = columnHead(page, 'Russia');
  const america = columnHead(page, 'United States');
  const initiative = point(page, 'Who initiated it');
  await expectInColumn(told(initiative, "« à l'initiative de la partie américaine »"), russia);
  await expectInColumn(told(initiative, 'M. Austin a initié la conversation'), america);
  const agree = initiative.getByText('Accounts agree');
  await expect(agree).toBeVisible();
  await expect(initiative.getByText('Different emphasis')).toHaveCount(0);
  await expect(initiative.getByText(/^Agreed: the American side sought it\./)).toBeVisible();

  const subject = point(page, 'Stated subject');
  await expect(subject.getByText('Different emphasis')).toBeVisible();
  await expectInColumn(told(subject, "la situation autour de l'Ukraine"), russia);
  await expectInColumn(told(subject, 'lignes de communication ouvertes'), america);
  // Russia says so within the sentence on who sought it: a way there, and no agreement that a cut would have made.
  const itself = point(page, 'The contact itself');
  await expect(itself.getByText('Accounts agree')).toHaveCount(0);
  await expectInColumn(itself.getByText(/^The Russian side mentions this under another point/), russia);
}

test.describe('the comparison', () => {
  test('opened by mouse: two accounts, their map, and our English put away; one side alone; secrecy; and NATO', async ({
    page,
    appUrl,
  }) => {
    await test.step('of the Belousov–Austin call, opened by mouse, shows both sides, agreeing on who sought it', async () => {
      await openHome(page, appUrl);
      await item(page, AUSTIN).click();
      await expectAustinBelousov(page, appUrl);
      await expect(item(page, AUSTIN)).toHaveAttribute('aria-current', 'true');
      await button(page, 'Close').click();
      await expect(panel(page)).toHaveCount(0);
      await expect(page).toHaveURL(appUrl);
      await expect(item(page, AUSTIN)).toBeFocused();
    });
    await test.step('a side with nothing on a point is said to have nothing in these texts', async () => {
      await visitContact(page, AUSTIN);
      const warnings = point(page, 'Warnings and accusations');
      await expect(warnings.getByText('Russia only, in these texts')).toBeVisible();
      await expectInColumn(
        warnings.getByText('Nothing on this from the American side in these texts.'),
        columnHead(page, 'United States'),
      );
      const withheld = point(page, 'What is not disclosed');
      await expect(withheld.getByText('More, unspecified by Russia')).toBeVisible();
    });
    await test.step('points of the map lead to their rows and leave the address alone', async () => {
      await visitContact(page, AUSTIN);
      const map = panel(page).getByRole('navigation', { name: 'Points of the comparison' });
      await expect(map.getByRole('link')).toHaveCount(5);
      await map.getByRole('link', { name: /^Point 5: What is not disclosed\. More, unspecified/ }).click();
      const heading = panel(page).getByRole('heading', { name: /What is not disclosed/ });
      await expect(heading).toBeFocused();
      await expect(heading).toBeInViewport();
      await expect(page).toHaveURL(`${appUrl}contacts/${AUSTIN.id}`);
      // Nothing lies over it: what is in the middle of the heading is the heading.
      const uncovered = () =>
        heading.evaluate((element) => {
          const { left, top, height } = element.getBoundingClientRect();
          return element.contains(document.elementFromPoint(left + 40, top + height / 2));
        });
      await expect.poll(uncovered).toBe(true);
    });
    await test.step('our English can be put away, and stays away from contact to contact', async () => {
      await visitContact(page, AUSTIN);
      const english = point(page, 'Who initiated it').getByText('Mr Austin initiated the conversation');
      await expect(english).toBeVisible();
      await page.getByRole('checkbox', { name: 'Translation' }).uncheck();
      await expect(english).toBeHidden();
      await expect(told(point(page, 'Who initiated it'), 'M. Austin a initié la conversation')).toBeVisible();
      await button(page, 'Previous contact').click();
      await button(page, 'Next contact').click();
      await expect(title(page, AUSTIN.title)).toBeVisible();
      await expect(english).toBeHidden();
      await page.getByRole('checkbox', { name: 'Translation' }).check();
      await expect(english).toBeVisible();
    });
    await test.step('that of 31 March 2021 has a marker hatched on the American half alone', async () => {
      await visitHome(page);
      const fillsOf = (one: typeof MARCH) =>
        item(page, one)
          .locator('svg path')
          .evaluateAll((paths) =>
            paths.map((path) => ({
              clip: path.getAttribute('clip-path'),
              fill: path.getAttribute('fill') ?? getComputedStyle(path).fill,
            })),
          );
      const left = 'url(#mark-left)';
      const right = 'url(#mark-right)';
      const march = (await fillsOf(MARCH)).filter(({ clip }) => clip !== null);
      expect(march).toEqual([{ clip: right, fill: 'url(#mark-hatch-right)' }]);
      // Against it: one with both halves filled, in two hues and without a hatch.
      const november = (await fillsOf(NOVEMBER)).filter(({ clip }) => clip !== null);
      expect(november.map(({ clip }) => clip)).toEqual([left, right]);
      expect(new Set(november.map(({ fill }) => fill)).size).toBe(2);
      expect(november.every(({ fill }) => fill.startsWith('rgb'))).toBe(true);
      // The hatch that is named is there, and drawn in the hue of its side.
      await expect(page.locator('pattern#mark-hatch-right path')).toHaveCount(1);
    });
    await test.step('which is kept private by the US for both, and has no Russian account here', async () => {
      await visitContact(page, MARCH);
      const band = panel(page).getByRole('region').filter({ hasText: 'Details kept private' }).first();
      await expect(band.getByText('Details kept private: the US says so for both')).toBeVisible();
      await expect(
        band
          .getByText(/les deux ont accepté de garder les\s+détails spécifiques de leur conversation privés/)
          .first(),
      ).toBeVisible();
      await band.locator('summary').click();
      await expect(band.locator('.byline').getByText('Col. Dave Butler')).toBeVisible();
      await expect(band.locator('.byline')).toContainText('on behalf of Russia as well');
      await expect(band.getByText(/Nothing on this from the Russian side in these texts/)).toBeVisible();
      // The words of the side that speaks are in its own column, what is said of the other one in that one's.
      await expectInColumn(band.locator('blockquote').first(), columnHead(page, 'United States'));
      await expectInColumn(
        band.getByText(/Nothing on this from the Russian side/),
        columnHead(page, 'Russia'),
      );
      // First in the panel, across both columns.
      const points = panel(page).getByRole('heading', { level: 3, name: /^\d+ / });
      await expect(points.first()).toHaveText(/^1 What is not disclosed/);
      const [bandBox, left, right] = await Promise.all([
        band.boundingBox(),
        columnOf(columnHead(page, 'Russia')).boundingBox(),
        columnOf(columnHead(page, 'United States')).boundingBox(),
      ]);
      expect(bandBox?.x).toBe(left?.x);
      expect((bandBox?.x ?? 0) + (bandBox?.width ?? 0)).toBe((right?.x ?? 0) + (right?.width ?? 0));

      const missing = panel(page).getByRole('heading', { name: 'No Russian account in these texts' });
      await expectInColumn(missing, columnHead(page, 'Russia'));
      const block = missing.locator('xpath=..');
      await expect(block.getByText(/That is a gap in the texts, not evidence of silence/)).toBeVisible();
      await expect(
        block.getByText(
          /From other sources: the Russian Ministry of Defence said .*reported by .*1 April 2021.*not counted/,
        ),
      ).toBeVisible();
      await expect(panel(page).getByText('Said nothing', { exact: false })).toHaveCount(0);
    });
    await test.step('the Gerasimov–Pavel call has NATO as the other side', async () => {
      await visitContact(page, PAVEL);
      const [russia, nato] = await Promise.all([
        columnHead(page, 'Russia').boundingBox(),
        columnHead(page, 'NATO').boundingBox(),
      ]);
      expect(nato?.x).toBeGreaterThan((russia?.x ?? Number.NaN) + (russia?.width ?? Number.NaN));
      expect(nato?.y).toBe(russia?.y);
      await expect(panel(page).getByText('United States', { exact: true })).toHaveCount(0);
      const missing = panel(page).getByRole('heading', { name: 'No NATO account in these texts' });
      await expectInColumn(missing, columnHead(page, 'NATO'));
    });
  });

  test('opened by keyboard alone shows the same', { tag: '@full' }, async ({ page, appUrl }) => {
    await openHome(page, appUrl);
    const focused = page.locator(':focus');
    await expect(async () => {
      await page.keyboard.press('Tab');
      expect(
        await focused.evaluate((element) => element.closest('[aria-label="Timeline of contacts"]') !== null),
      ).toBe(true);
    }).toPass({ intervals: [0] });
    // Contact by contact with FULL, as fixture.spec.ts does each time.
    if (process.env.FULL)
      for (const next of CONTACTS.slice(1)) {
        await page.keyboard.press('ArrowRight');
        await expect(item(page, next)).toBeFocused();
      }
    else await page.keyboard.press('End');
    await expect(item(page, AUSTIN)).toBeFocused();
    await page.keyboard.press('Enter');
    await expectAustinBelousov(page, appUrl);
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(page).toHaveURL(appUrl);
    await expect(page).toHaveTitle('Readouts. One contact: what each side says about it');
    await expect(item(page, AUSTIN)).toBeFocused();
  });

  // Without a browser each time: tests/comparison/ComparisonPanel.test.tsx.
  test('teller and route can be opened by keyboard, or all at once and for good', { tag: '@full' }, async ({
    page,
    appUrl,
  }) => {
    await openContact(page, appUrl, AUSTIN);
    const initiative = point(page, 'Who initiated it');
    const teller = initiative.getByText('Maj. Gen. Patrick Ryder, Pentagon spokesman');
    await expect(teller).toBeHidden();
    await initiative.locator('summary', { hasText: 'Paraphrased' }).focus();
    await page.keyboard.press('Enter');
    await expect(teller).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(teller).toBeHidden();

    await page.getByRole('checkbox', { name: panelFoot.showAll }).check();
    const closed = panel(page).locator('details:not([open], .compare-with)');
    await expect(closed).toHaveCount(0);
    await page.reload();
    await expect(teller).toBeVisible();
    await page.getByRole('checkbox', { name: panelFoot.showAll }).uncheck();
    await expect(teller).toBeHidden();
  });
});

test('a band for both is mirrored where Russia speaks', { tag: '@full' }, async ({ page, fixtureUrl }) => {
  await page.goto(`${fixtureUrl}contacts/2022-03-map-meetings`);
  const band = panel(page)
    .getByRole('region')
    .filter({ hasText: en.panel.declinesForBoth('ru') })
    .first();
  await expectInColumn(band.locator('blockquote').first(), columnHead(page, 'Russia'));
  await expectInColumn(band.getByText(en.panel.saidOnBehalf('ru', 'us')), columnHead(page, 'United States'));
});
