/** A hand-out is one sheet, on A4 and on US Letter, with the relations and without, whatever the contact. */

import type { Locator, Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { handout } from '../../../src/messages/en/exports/handout.ts';
import { en } from '../../../src/messages/en.ts';
import { handout as fiche } from '../../../src/messages/fr/exports/handout.ts';
import { fr } from '../../../src/messages/fr.ts';
import { expectNoBarrier } from '../barriers.ts';
import { CONTACTS } from '../contacts.ts';
import { button, readCorpus, ready, visit } from '../page.ts';
import { expect, test } from '../test.ts';
import { unspaced } from './paper.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const FORMATS = ['A4', 'Letter'] as const;
const KITES = '2022-10-01-first-kite-call';

/** The text of its only page; fails where there are more. */
async function sheetOn(page: Page, format: 'A4' | 'Letter'): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format, preferCSSPageSize: true })));
  expect(pdf.numPages, format).toBe(1);
  const first = await pdf.getPage(1);
  const { items } = await first.getTextContent();
  const [left = 0, bottom = 0, right = 0, top = 0] = first.view;
  // In points.
  const [width, height] = format === 'A4' ? [595.3, 841.9] : [612, 792];
  expect(right - left).toBeCloseTo(width, -0.5);
  expect(top - bottom).toBeCloseTo(height, -0.5);
  await pdf.destroy();
  return unspaced(items.map((item) => ('str' in item ? item.str : '')).join(''));
}

const rightOf = (one: Locator) => one.evaluate((element) => element.getBoundingClientRect().right);

// What is on it: tests/exports/handout. That it fits, each time of the fullest one, below.
test('of the five texts, in both languages', { tag: '@full' }, async ({ page, appUrl }) => {
  const { contacts, texts } = await readCorpus(appUrl);
  for (const [language, words, messages] of [
    ['en', handout, en],
    ['fr', fiche, fr],
  ] as const)
    for (const [index, one] of CONTACTS.entries())
      await test.step(`${language} ${one.id}`, async () => {
        const own = contacts.find(({ id }) => id === one.id);
        const path = `${language === 'fr' ? 'fr/' : ''}contacts/${one.id}`;
        await (index === 0 ? page.goto(appUrl + path) : visit(page, `/${path}`));
        await ready(page);
        await button(page, messages.share.tools.moreLong).first().click();
        const dialog = page.getByRole('dialog');
        await dialog.getByRole('button', { name: messages.share.tools.handout }).click();
        const names = own?.relations.length ? words : words.unassessed;
        await expect(dialog.getByRole('radio', { name: names.asked })).toBeChecked();
        const reasons = own?.relations.map(({ reason }) => unspaced(reason[language])) ?? [];
        for (const format of FORMATS) {
          const asked = await sheetOn(page, format);
          expect(asked).toContain(unspaced(own?.title[language] ?? ''));
          expect(asked).toContain(`${appUrl}${path}`);
          expect(asked).not.toContain(`${appUrl}${path}?`);
          expect(asked.split(unspaced(words.why))).toHaveLength(reasons.length + 1);
          for (const reason of reasons) expect(asked).not.toContain(reason);
          // The newsroom, and a side of which there is nothing.
          for (const text of texts.filter(({ id }) => own?.texts.includes(id)))
            if ((own?.onRecord.length ?? 0) > 0)
              expect(asked).toContain(unspaced(text.publisher.name[language]));
          for (const side of own?.parties ?? [])
            expect(asked.includes(unspaced(messages.panel.missing([side]))), side).toBe(
              own?.onRecord.includes(side) === false,
            );
        }
        await dialog.getByRole('radio', { name: names.judged }).check();
        for (const format of FORMATS) {
          const judged = await sheetOn(page, format);
          for (const reason of reasons) expect(judged).toContain(reason);
          expect(judged).not.toContain(unspaced(words.why));
        }
        if (index === 0 && language === 'fr') await expectNoBarrier(page);
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
      });
});

test('of a contact with more than a sheet holds, saying what is left out', async ({ page, fixtureUrl }) => {
  await page.goto(`${fixtureUrl}contacts/${KITES}`);
  await ready(page);
  await button(page, en.share.tools.moreLong).first().click();
  await page.getByRole('dialog').getByRole('button', { name: en.share.tools.handout }).click();
  await expect(page.getByRole('dialog').getByRole('radio', { name: handout.asked })).toBeChecked();
  const paper = await sheetOn(page, 'Letter');
  expect(paper).toContain(unspaced('Not on this sheet:'));
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 });
    const preview = page.getByRole('region', { name: handout.preview });
    const [frame, sheet] = await Promise.all([preview, preview.locator('.handout')].map(rightOf));
    expect(sheet, `shown whole, ${width} px wide`).toBeLessThan(frame ?? 0);
  }
});
