/** The page of the data in a real browser: files made by a worker, of what is in view; and TimelineJS3 opens the one that is for it. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import type { FormId } from '../../../src/exports/data/form-ids.ts';
import { data as en } from '../../../src/messages/en/exports/data.ts';
import { en as messages } from '../../../src/messages/en.ts';
import { data as fr } from '../../../src/messages/fr/exports/data.ts';
import { barriersOf } from '../barriers.ts';
import { button, panel, readCorpus, ready } from '../page.ts';
import { expect, test } from '../test.ts';

const TIMELINE_JS = 'node_modules/@knight-lab/timelinejs/dist';

test.use({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });

async function download(page: Page, form: FormId, words: Pick<typeof en, 'make' | 'forms'> = en) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: words.make.button(words.forms[form].name), exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'utf8') };
}

const contactsIn = (csv: string) => [
  ...new Set(
    (parse(csv, { bom: true, columns: true }) as unknown as Record<string, string>[]).map(
      ({ contact }) => contact,
    ),
  ),
];

test('a worker makes files of the contacts in view, of all, and of one', async ({
  page,
  appUrl,
  fixtureUrl,
}) => {
  const corpus = await readCorpus(fixtureUrl);
  const calls = corpus.contacts.filter(({ kind }) => kind === 'call').map(({ id }) => id);

  await test.step('of those that pass the filters, whose words come in shards', async () => {
    await page.goto(`${fixtureUrl}data?kind=call`);
    await ready(page);
    const { name, content } = await download(page, 'statements');
    expect(name).toBe(`readouts-${corpus.hash.slice(0, 8)}-statements.csv`);
    expect(contactsIn(content)).toEqual(calls);
    expect(content).toContain(`${fixtureUrl}list?kind=call`);
  });

  await test.step('of all', async () => {
    await page.getByRole('radio', { name: en.scope.all(corpus.contacts.length) }).check();
    const { content } = await download(page, 'points');
    expect(contactsIn(content)).toEqual(corpus.contacts.map(({ id }) => id));
    await expect(page.getByRole('status').filter({ hasText: '.csv' })).toContainText(
      en.size(Buffer.byteLength(content)),
    );
  });

  // Each time tests/exports makes them in both languages.
  await test.step('in French', async () => {
    if (!process.env.FULL) return;
    await page.goto(`${appUrl}fr/data`);
    const { content } = await download(page, 'json', fr);
    expect((JSON.parse(content) as { language: string }).language).toBe('fr');
    expect(await barriersOf(page)).toEqual([]);
  });

  await test.step('of one contact, a click from its panel', async () => {
    const contact = 'contacts/2024-06-25-austin-belousov-call';
    await page.goto(appUrl + contact);
    await ready(page);
    await panel(page).getByRole('button', { name: messages.share.tools.download, exact: true }).click();
    const { name, content } = await download(page, 'statements');
    expect(contactsIn(content)).toHaveLength(1);
    expect(name).toMatch(/^2024-.*-statements\.csv$/);
    // Another form of the dialog each time: take-away.spec.ts.
    if (process.env.FULL) expect(await barriersOf(page, 'dialog')).toEqual([]);
    await page.getByRole('link', { name: en.page }).click();
    await expect(page.getByRole('heading', { level: 1, name: en.title })).toBeVisible();
  });

  await test.step('with an example that runs as it is', async () => {
    const code = await page.getByRole('figure', { name: en.examples.script }).locator('pre').textContent();
    const [line] = await Promise.all([
      page.waitForEvent('console', (message) => message.text().includes('accounts missing')),
      page.evaluate(`(async () => { ${code} })()`),
    ]);
    expect(line.text()).toMatch(/^\d+ accounts missing/);
  });

  await test.step('which TimelineJS3 opens', async () => {
    const { content } = await download(page, 'timeline');
    const { events } = JSON.parse(content) as { events: { unique_id: string; text: { headline: string } }[] };
    await page.route('**/timelinejs/**', async (route) => {
      const path = new URL(route.request().url()).pathname.split('/timelinejs/')[1] ?? '';
      if (path === '')
        await route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><title>TimelineJS</title><link rel="stylesheet" href="css/timeline.css"><div id="story" style="height:600px"></div><script src="js/timeline.js"></script>',
        });
      else await route.fulfill({ path: join(TIMELINE_JS, path) });
    });
    await page.goto(`${appUrl}timelinejs/`);
    await page.evaluate(
      `window.story = new TL.Timeline('story', ${content}, { script_path: '${appUrl}timelinejs/js/', font: null })`,
    );
    await expect(page.locator('.tl-timemarker')).toHaveCount(events.length);
    await expect(page.locator('.tl-slide')).toHaveCount(events.length + 1);
    await expect(page.locator('.tl-message-full')).toHaveCount(0);
    for (const { text } of events.slice(0, 3))
      expect(
        await page.locator('#story').evaluate((story, html) => story.innerHTML.includes(html), text.headline),
      ).toBe(true);
  });
});

test.describe('without all of it', () => {
  test.use({ ownContext: true, serviceWorkers: 'block' });

  test('work can be cancelled, and says which words did not arrive', { tag: '@full' }, async ({
    page,
    fixtureUrl,
    quiet,
  }) => {
    quiet.allow(/ERR_FAILED|Failed to fetch/);
    let held = false;
    await page.goto(`${fixtureUrl}data`);
    await ready(page);
    await page.context().route('**/data/shards/*.json', async (route) => {
      if (held) return;
      await route.abort();
    });

    await test.step('cancelled', async () => {
      held = true;
      const make = page.getByRole('button', { name: en.make.button(en.forms.json.name) });
      await make.click();
      await button(page, en.make.cancel).click();
      await expect(page.getByText(en.make.cancelled)).toBeVisible();
      await expect(make).toBeVisible();
    });

    await test.step('missing', async () => {
      held = false;
      await page.getByRole('button', { name: en.make.button(en.forms.statements.name) }).click();
      await expect(page.getByText(/could not be fetched, so no file was made/)).toBeVisible();
    });
  });
});
