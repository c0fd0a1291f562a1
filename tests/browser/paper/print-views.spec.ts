/** Other views on paper: the list and who is on record, and what is printed as it is on screen. */

import type { Page } from '@playwright/test';
import { onRecord } from '../../../src/messages/en/on-record.ts';
import { reader } from '../../../src/messages/en/reader.ts';
import { en } from '../../../src/messages/en.ts';
import { CONTACTS, contact, type ExpectedContact } from '../contacts.ts';
import { openHome, readCorpus, ready, visit } from '../page.ts';
import { expect, test } from '../test.ts';
import { CONTROLS, expectA4, paperOf, unspaced, wholeText } from './paper.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const AUSTIN = contact('2024-06-25-austin-belousov-call');

/** What is fetched ahead for paper has run, and with it whatever it needs. */
async function waitForOnRecord(page: Page): Promise<void> {
  const codes = await Promise.all(
    ['OnRecordView', 'on-record'].map((name) =>
      page.waitForResponse((response) => new RegExp(`/assets/${name}-[^/]+\\.js$`).test(response.url())),
    ),
  );
  await page.evaluate(
    (urls) => Promise.all(urls.map((url) => import(url))),
    codes.map((code) => code.url()),
  );
}

test.describe('with nothing open', () => {
  const namesOn = (paper: string, contacts: readonly ExpectedContact[]) =>
    contacts.filter(({ name }) =>
      paper.replaceAll(unspaced('(from other sources)'), '').includes(unspaced(name)),
    );

  // From the list as well with FULL.
  for (const view of process.env.FULL ? ['', 'list'] : [''])
    test(`the list and who is on record, from /${view}, once all is there that goes on paper`, async ({
      page,
      appUrl,
    }) => {
      await page.goto(appUrl + view);
      await page.evaluate(() => {
        window.print = () => {
          const there = performance
            .getEntriesByType('resource')
            .some(({ name }) => /OnRecordView-.*\.js$/.test(name));
          document.body.dataset.asked = String(there);
        };
      });
      await page.getByRole('button', { name: 'Print' }).click();
      await expect(page.locator('[data-asked="true"]')).toBeAttached();
      const sheets = await paperOf(page);
      expectA4(sheets);
      expect(sheets).toHaveLength(2);
      const [list = '', matrix = ''] = sheets.map(({ text }) => text);
      expect(namesOn(list, CONTACTS)).toEqual(CONTACTS);
      expect(namesOn(matrix, CONTACTS)).toEqual(CONTACTS);
      // Every fact in words, also what a dotted line means.
      for (const fact of [
        'On record, 7 points',
        'Declines to give details',
        'Related remarks only',
        '3 March 2017 (from other sources)',
      ])
        expect(list).toContain(unspaced(fact));
      expect(matrix).toContain(unspaced(onRecord.filled));
      expect(matrix).toContain(`${appUrl}${view}`);
      expect(CONTROLS.filter((control) => wholeText(sheets).includes(control))).toEqual([]);
    });

  test('only what the filters leave, the filters in words, and that nothing matches', {
    tag: '@full',
  }, async ({ page, appUrl }) => {
    await test.step('only what the filters leave, and the filters in words', async () => {
      const arrived = waitForOnRecord(page);
      await page.goto(`${appUrl}?side=us&status=held~planned&q=conversation`);
      await arrived;
      await expect(page.getByText('2 of 14 contacts')).toBeVisible();
      const sheets = await paperOf(page);
      const paper = wholeText(sheets);
      expect(paper).toContain(
        unspaced('2 of 14 contacts; Who is on record: United States; Status: Held, Planned; “conversation”'),
      );
      const left = [contact('2021-03-31-milley-gerasimov-call'), AUSTIN];
      for (const { text } of sheets)
        expect(
          namesOn(text, CONTACTS)
            .map(({ name }) => name)
            .toSorted(),
        ).toEqual(expect.arrayContaining(left.map(({ name }) => name)));
      for (const name of ['NATO–Russia Council', 'American outreach', 'Lavrov–Blinken', 'Moscow security'])
        expect(paper).not.toContain(unspaced(name));
      expect(paper).toContain(`${appUrl}?side=us&status=held~planned&q=conversation`);
    });
    await test.step('nothing that matches is said', async () => {
      await visit(page, `/?side=nato`);
      await expect(page.getByText('0 of 14 contacts')).toBeVisible();
      expect(wholeText(await paperOf(page))).toContain(unspaced('No contact matches.'));
    });
  });

  test('the list alone where the rest does not arrive', { tag: '@full' }, async ({ page, appUrl, quiet }) => {
    quiet.allow(/ERR_FAILED.*OnRecordView/);
    await page.route(/\/assets\/OnRecordView-[^/]+\.js$/, (route) => route.abort());
    await openHome(page, appUrl);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-asked', '');
    });
    await page.getByRole('button', { name: 'Print' }).click();
    await expect(page.locator('[data-asked]')).toBeAttached();
    const sheets = await paperOf(page);
    expect(namesOn(sheets[0]?.text ?? '', CONTACTS)).toEqual(CONTACTS);
    expect(wholeText(sheets)).not.toContain(unspaced(onRecord.filled));
  });

  test('in French', { tag: '@full' }, async ({ page, appUrl }) => {
    const arrived = waitForOnRecord(page);
    await page.goto(`${appUrl}fr/?side=us`);
    await arrived;
    const paper = wholeText(await paperOf(page));
    for (const words of [
      '4 contacts sur 14 ; Qui est cité : États-Unis',
      'Citée, 3 points',
      '23 novembre 2021 (déduit)',
    ])
      expect(paper).toContain(unspaced(words));
    expect(paper).toContain(`${appUrl}fr?side=us`);
  });
});

test('a text has no controls on paper, and the list no line through a name', { tag: '@full' }, async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}texts/vietnam-vn-2024-06-26`);
  await ready(page);
  const text = wholeText(await paperOf(page));
  for (const control of ['‹', reader.highlights(14), reader.key.also, en.views.names.list])
    expect(text).not.toContain(unspaced(control));
  // The routes are unfolded.
  expect(text).toContain(unspaced('nguoiduatin.vn'));
  await visit(page, '/list');
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  const struck = await page
    .locator('.contact-table .doubted:has(.sr-only)')
    .evaluateAll((all) => all.filter((one) => getComputedStyle(one).textDecorationLine !== 'none').length);
  expect(struck).toBe(0);
  await page.emulateMedia({ media: null });
  expect(wholeText(await paperOf(page))).toContain(unspaced('Council (from other sources), Brussels'));
});

test('other views as they are on screen', { tag: '@full' }, async ({ page, appUrl }) => {
  const { texts } = await readCorpus(appUrl);
  const [first] = texts;
  for (const [address, ...words] of [
    ['on-record', onRecord.filled, 'only mentioned'],
    ['method', 'What the texts are, and are not', 'Change log'],
    ['texts', ...texts.map(({ publisher }) => publisher.name.en), 'notes on its wording'],
    [`texts/${first?.id}`, first?.publisher.url ?? '', 'United States or NATO'],
  ] as const) {
    await (address === 'on-record' ? page.goto(appUrl + address) : visit(page, `/${address}`));
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const sheets = await paperOf(page);
    expectA4(sheets);
    const paper = wholeText(sheets);
    for (const one of words) expect(paper, address).toContain(unspaced(one ?? ''));
    expect(sheets.at(-1)?.text).toContain(appUrl + address);
    // The method names some of them in its prose.
    if (address !== 'method')
      expect(
        CONTROLS.filter((control) => paper.includes(control)),
        address,
      ).toEqual([]);
  }
  // The whole of the text, in its numbered paragraphs.
  const paper = wholeText(await paperOf(page));
  const { content = '', paragraphs = [] } = first ?? {};
  for (const { start, end } of paragraphs)
    for (const word of content.slice(start, end).split(/\s+/)) expect(paper).toContain(word);
});
