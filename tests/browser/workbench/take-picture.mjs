/** Takes the picture of the workbench in README.md: `npm run build`, then `node tests/browser/workbench/take-picture.mjs`. */

import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { runnerImport } from 'vite';
import { findBrowser } from '../find-browser.mjs';

const PICTURE = '.github/workbench.png';
const VIEWPORT = { width: 1280, height: 760 };

const { module: texts } = await runnerImport(new URL('./two-readouts.ts', import.meta.url).pathname);
const serve = sirv('dist', { single: '404.html' });
const server = createServer((request, response) => serve(request, response));
await new Promise((listening) => server.listen(0, () => listening(undefined)));
const address = server.address();
const port = address !== null && typeof address === 'object' ? address.port : 0;

const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage({ viewport: VIEWPORT, reducedMotion: 'reduce' });
await page.goto(`http://localhost:${port}/own/add`);
for (const text of [texts.WHITE_HOUSE, texts.KREMLIN]) {
  await page.getByRole('textbox', { name: 'Paste a readout or a news text' }).fill(text);
  await page.getByRole('button', { name: 'Read this text' }).click();
  await page.getByRole('button', { name: /^Add this text/ }).click();
}
await page.getByRole('heading', { name: 'Putin–Biden call' }).waitFor();
await page.getByRole('button', { name: /^Decide the drafts of Telephone/ }).click();
// Two are accepted; the third, which relays the other side, is at hand.
await page.keyboard.press('a');
await page.getByRole('heading', { name: /^Draft 2 of/ }).waitFor();
await page.keyboard.press('a');
await page.getByRole('heading', { name: /^Draft 3 of/ }).waitFor();
await page.getByText('8 statements, 6 not yet confirmed').waitFor();
await page.screenshot({ path: PICTURE });
await browser.close();
server.close();
console.log(`${PICTURE} written`);
