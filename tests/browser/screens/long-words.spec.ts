/** A label or a publisher’s name of eighty letters without a break never scrolls a phone sideways. */

import type { Localized } from '../../../src/model/language.ts';
import { contact } from '../contacts.ts';
import { ready, visit } from '../page.ts';
import { expect, test } from '../test.ts';

const LONG = 'Abcdefghij'.repeat(8);
const AUSTIN = contact('2024-06-25-austin-belousov-call');

interface Labelled {
  readonly labels: Localized[];
  readonly publishers: { name: Localized }[];
  readonly words: {
    readonly contacts: { label: Localized; title: Localized }[];
    readonly texts: { readonly publisher: { name: Localized } }[];
  };
}

test('every view breaks a word that is too long', { tag: '@full' }, async ({ page, appUrl, quiet }) => {
  // The HTML sent has the labels of the seeds.
  quiet.allow(/React error #418/);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.route('**/data/index.json', async (route) => {
    const response = await route.fetch();
    const index = (await response.json()) as Labelled;
    const label = { en: LONG, fr: LONG };
    index.labels.fill(label);
    for (const one of index.words.contacts) Object.assign(one, { label, title: label });
    for (const publisher of [...index.publishers, ...index.words.texts.map((text) => text.publisher)])
      publisher.name = label;
    await route.fulfill({ response, json: index });
  });
  await page.goto(`${appUrl}method`);
  for (const path of ['', '?q=austin', 'list', 'on-record', 'texts', `contacts/${AUSTIN.id}?view=list`]) {
    await visit(page, `/${path}`);
    await ready(page);
    await expect(page.getByText(LONG).first(), path).toBeAttached();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
  }
});
