/** The whole way by the keyboard alone, in both languages and colour schemes, and no barrier in any state on it. */

import type { Locator, Page } from '@playwright/test';
import { workbenchQueue as queueEn } from '../../../src/messages/en/workbench/queue.ts';
import { workbench as benchEn } from '../../../src/messages/en/workbench/workbench.ts';
import { en } from '../../../src/messages/en.ts';
import { workbenchQueue as queueFr } from '../../../src/messages/fr/workbench/queue.ts';
import { workbench as benchFr } from '../../../src/messages/fr/workbench/workbench.ts';
import { fr } from '../../../src/messages/fr.ts';
import { expectNoBarrier } from '../barriers.ts';
import { expect, test } from '../test.ts';
import { KREMLIN, WHITE_HOUSE } from './two-readouts.ts';

test.use({ ownContext: true, permissions: ['clipboard-read', 'clipboard-write'] });

/** Presses Tab until it has the focus: nobody goes further than this. */
async function tabTo(page: Page, wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(wanted).toBeVisible();
  const isFocused = () => wanted.evaluate((own) => own === document.activeElement);
  for (let stops = 0; stops < 120; stops += 1) {
    if (await isFocused()) return;
    await page.keyboard.press(key);
  }
  expect(await isFocused(), 'the Tab key leads there').toBe(true);
}

for (const { language, colorScheme, viewport, messages, bench, queue } of [
  {
    language: '',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
    messages: en,
    bench: benchEn,
    queue: queueEn,
  },
  {
    language: 'fr/',
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
    messages: fr,
    bench: benchFr,
    queue: queueFr,
  },
] as const)
  test.describe(`${language === '' ? 'in English' : 'in French'}, ${colorScheme}, ${viewport.width} px`, () => {
    test.use({ colorScheme, viewport });

    test('two readouts are added, corrected, decided, compared, and what is in the way is said', {
      tag: '@full',
    }, async ({ page, appUrl, quiet }) => {
      quiet.allow(/404/);
      test.setTimeout(240_000);
      const named = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
      const starting = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) });
      const form = page.getByRole('form', { name: bench.head.title });
      const card = page.getByRole('region', { name: queue.card });
      const noBarrier = async (state: string) => {
        // The panel beside it is that of any contact.
        await expectNoBarrier(page, state, 'main');
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wide, state).toBeLessThanOrEqual(0);
      };

      await page.goto(`${appUrl}own/${language}add`);
      await expect(page.getByLabel(bench.add.paste)).toBeVisible();
      await noBarrier('with nothing in it');

      await test.step('added', async () => {
        for (const text of [WHITE_HOUSE, KREMLIN]) {
          await page.evaluate((words) => navigator.clipboard.writeText(words), text);
          await page.keyboard.press('Control+V');
          await expect(form).toBeVisible();
          await noBarrier('with a head to confirm');
          await page.keyboard.press('Control+Enter');
          await expect(form).toHaveCount(0);
        }
        await expect(starting(bench.texts.acceptAllOf('', 0).split('0')[0] ?? '')).toHaveCount(2);
        await noBarrier('with two texts');
      });

      await test.step('corrected', async () => {
        await tabTo(page, starting(bench.texts.detailsLong('')).first());
        await page.keyboard.press('Enter');
        await expect(form).toBeVisible();
        await noBarrier('with the head of a text');
        await tabTo(page, form.getByLabel(bench.head.name), 'Shift+Tab');
        await page.keyboard.press('End');
        await page.keyboard.type(' 2');
        await page.keyboard.press('Control+Enter');
        await expect(form).toHaveCount(0);
        await expect(starting(bench.texts.detailsLong('')).first()).toBeFocused();
      });

      await test.step('decided', async () => {
        await tabTo(page, starting(bench.texts.decideLong('')).first());
        await page.keyboard.press('Enter');
        await expect(card.getByRole('heading', { name: new RegExp(`^${queue.number(1, 5)}`) })).toBeFocused();
        await noBarrier('with a draft');
        await page.keyboard.press(']');
        await page.keyboard.press('ArrowLeft');
        await noBarrier('with an edge chosen');
        await page.keyboard.press('z');
        await page.keyboard.press('e');
        await noBarrier('with the form of a statement');
        await page.keyboard.press('Escape');
        await page.keyboard.press('c');
        await noBarrier('with a field of contacts');
        await page.keyboard.press('Escape');
        await page.keyboard.press('x');
        await noBarrier('with a draft made background');
        await page.keyboard.press('z');
        await page.keyboard.press('/');
        await page.keyboard.type('Putin');
        await page.keyboard.press('Enter');
        await noBarrier('with words that were found');
        await page.keyboard.press('Escape');
        for (let left = 5; left > 0; left -= 1) await page.keyboard.press('a');
        await noBarrier('with nothing left to decide');
        await page.keyboard.press('a');
        await expect(card.getByRole('heading', { name: new RegExp(`^${queue.number(1, 3)}`) })).toBeFocused();
        for (let left = 3; left > 0; left -= 1) await page.keyboard.press('a');
        await page.keyboard.press('a');
      });

      await test.step('compared', async () => {
        const { relations } = queue;
        await expect(page.getByRole('heading', { name: relations.title })).toBeFocused();
        await noBarrier('with comparisons due');
        await tabTo(page, page.getByLabel(relations.by));
        await page.keyboard.type('A. Reader');
        const save = named(relations.save);
        const reason = page.getByLabel(relations.reason[language === '' ? 'en' : 'fr']).first();
        for (let left = await save.count(); left > 0; left -= 1) {
          await expect(save).toHaveCount(left);
          await tabTo(page, reason);
          await page.keyboard.press('Control+A');
          await page.keyboard.type('Both say so.');
          await tabTo(page, named(messages.panel.relations.agree).first(), 'Shift+Tab');
          await page.keyboard.press('=');
        }
        await expect(page.getByText(relations.none)).toBeVisible();
        await noBarrier('with all compared');
        await tabTo(page, named(bench.next.taking(0)));
        await page.keyboard.press('Enter');
        await expect(page.getByText(bench.next.taken(0))).toBeVisible();
        await noBarrier('at the end');
      });

      await test.step('the list of keys', async () => {
        await page.keyboard.press('?');
        await expect(page.getByRole('dialog', { name: messages.app.keys })).toBeVisible();
        await expectNoBarrier(page, 'with the list of keys', 'dialog');
        await page.keyboard.press('Escape');
      });
    });
  });
