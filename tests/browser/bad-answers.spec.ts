/** With a worker, whatever a host in trouble, a hotel or a broken line answers: the copy that is kept is shown, and stays. */

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { serveFolder } from '../../src/build/commands/serve.mjs';
import { en } from '../../src/messages/en.ts';
import { CONTACTS, contact } from './contacts.ts';
import { openHome, ready, timeline, title } from './page.ts';
import { expect } from './test.ts';
import { kept, leave, test } from './unplugged.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');

test.use({
  serviceWorkers: 'allow',
  viewport: { width: 1440, height: 900 },
});

const HOTEL = '<!doctype html><title>Welcome</title><p>Room number, please</p>';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const trouble: Answer = (_, response) => void response.writeHead(503).end('busy');
const hotel: Answer = (_, response) =>
  void response.writeHead(200, { 'Content-Type': 'text/html' }).end(HOTEL);
/** Ends properly, as a proxy that gave up ends it. */
const cut: Answer = (_, response) =>
  void response
    .writeHead(200, { 'Content-Type': 'application/json' })
    .end('{"format":4,"hash":"0000000000000000","withheld":false,"facts":{"texts":5,');

async function expectWhole(page: Page, url: string): Promise<void> {
  await page.goto(`${url}contacts/${AUSTIN.id}`);
  await expect(title(page, AUSTIN.title)).toBeVisible();
  await ready(page);
  await expect(timeline(page).getByRole('link')).toHaveCount(CONTACTS.length);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('link', { name: en.views.names.method, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await leave(page);
}

test('what is no answer is not shown, and replaces nothing', { tag: '@full' }, async ({
  page,
  host,
  quiet,
}) => {
  quiet.allow(/status of 503|ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await openHome(page, host.url);
  await kept(page);
  await leave(page);
  const whole = await serveFolder({ dir: host.site });
  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const answer = await fetch(new URL(request.url ?? '/', whole.url));
    response.writeHead(answer.status, { 'Content-Type': answer.headers.get('content-type') ?? '' });
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
  /** One kind of file is answered badly, the rest as ever. */
  const badly = (which: RegExp, answer: Answer) =>
    host.replace((request, response) => {
      if (which.test(request.url ?? '')) answer(request, response);
      else void pass(request, response);
    });

  for (const answer of [trouble, hotel, cut]) {
    await badly(/^\/data\//, answer);
    await expectWhole(page, host.url);
  }
  for (const answer of [trouble, hotel]) {
    await badly(/^\/assets\//, answer);
    await expectWhole(page, host.url);
  }
  // A host that is in trouble with everything is as good as none.
  await badly(/^/, trouble);
  await expectWhole(page, host.url);

  // What somebody clears comes back with the next page, and none of it by halves.
  await badly(/^\/assets\/(?:Method|OnRecord)/, hotel);
  await page.goto(host.url);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.goto(`${host.url}list`);
  await ready(page);
  const names = () =>
    page.evaluate(async () => {
      const [name = ''] = (await caches.keys()).filter((one) => one.includes('precache'));
      return (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
    });
  await expect
    .poll(async () => (await names()).filter((name) => /\/(?:Keys|Texts)/.test(name)).length)
    .toBeGreaterThan(2);
  expect((await names()).filter((name) => /\/(?:Method|OnRecord)/.test(name))).toEqual([]);
  await badly(/^$/, trouble);
  await page.goto(host.url);
  await expect
    .poll(async () => (await names()).filter((name) => /\/(?:Method|OnRecord)/.test(name)).length)
    .toBeGreaterThan(2);
  await leave(page);
  await whole.close();
  await host.unplug();
  await expectWhole(page, host.url);
});
