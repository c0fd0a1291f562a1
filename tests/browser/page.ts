/** Locates the parts of the page by role and name, and positions on the timeline. */

import type { Locator, Page } from '@playwright/test';
import type { Corpus } from '../../src/model/corpus.ts';
import type { ExpectedContact } from './contacts.ts';
import { expect } from './test.ts';

export async function readCorpus(url: string): Promise<Corpus> {
  const response = await fetch(`${url}data/corpus.json`);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as Corpus;
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline of contacts' });
export const panel = (page: Page) => page.getByRole('region', { name: 'Comparison of the two accounts' });
/** The row of a point; its number depends on its position. */
export const point = (page: Page, name: string) =>
  panel(page).getByRole('region', { name: new RegExp(`^\\d+ ${literally(name)}$`) });
export const title = (page: Page, name: string) =>
  panel(page).getByRole('heading', { level: 2, name, exact: true });

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The contacts in the list, also where the list replaces the timeline. */
export const contactsOf = (page: Page) =>
  page.getByRole('table', { name: 'Contacts by date' }).getByRole('rowheader');

/** With months as the timeline writes them, on screen and in accessible names. */
const shortened = (date: string) => date.replace(/[A-Z][a-z]+(?= \d{4})/g, (month) => month.slice(0, 3));

/** As at the start of a line. */
const opening = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A contact on the timeline, by its name and date. */
export const item = (page: Page, { name, date }: Pick<ExpectedContact, 'name' | 'date'>) =>
  timeline(page).getByRole('link', {
    name: new RegExp(`^${literally(name)}, ${literally(opening(shortened(date)))}[.,]`),
  });

/** Waits until everything that the view needs has loaded or failed. */
export async function ready(page: Page): Promise<void> {
  await page.locator('#root[data-ready]').waitFor({ state: 'attached' });
}

/**
 * To another address without loading the page again, as Back and Forward would bring it. False where the browser
 * itself refuses the address.
 */
export function visit(page: Page, path: string): Promise<boolean> {
  return page.evaluate(async (to) => {
    const root = document.getElementById('root');
    const before = root?.dataset.ready;
    try {
      history.pushState({ key: crypto.randomUUID() }, '', to);
    } catch {
      return false;
    }
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    // The mark names the entry that is shown.
    while (root?.dataset.ready === undefined || root.dataset.ready === before)
      await new Promise((next) => setTimeout(next));
    return true;
  }, path);
}

export async function openHome(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(timeline(page).getByRole('link').first()).toBeVisible();
  // Or the mark of this page could be taken for that of the next.
  await ready(page);
}

/** What `openHome` opens, in a page that is loaded already. */
export async function visitHome(page: Page): Promise<void> {
  await visit(page, '/');
  await expect(timeline(page).getByRole('link').first()).toBeVisible();
}

/** What `openContact` opens, in a page that is loaded already. */
export async function visitContact(page: Page, { id, title: name }: ExpectedContact): Promise<void> {
  await visit(page, `/contacts/${id}`);
  await expect(title(page, name)).toBeVisible();
  await expect(timeline(page).getByRole('link').first()).toBeVisible();
}

/** Opens a contact by its URL, and waits until the timeline has loaded too. */
export async function openContact(
  page: Page,
  url: string,
  { id, title: name }: Pick<ExpectedContact, 'id' | 'title'>,
): Promise<void> {
  await page.goto(`${url}contacts/${id}`);
  await expect(title(page, name)).toBeVisible();
  await expect(timeline(page).getByRole('link').first()).toBeVisible();
  // Keys do nothing before their code is there.
  await ready(page);
}

/** Middle of the marker of a contact. Undefined while it is off screen, because vis-timeline removes it then. */
export async function markerOf(link: Locator): Promise<{ x: number; y: number } | undefined> {
  const svg = link.locator('svg');
  if ((await svg.count()) === 0) return undefined;
  const box = await svg.boundingBox();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
}

export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** The ticks of the axis from left to right, as shown on screen. */
export async function ticksOf(page: Page): Promise<Tick[]> {
  const texts = timeline(page).locator('.vis-time-axis .vis-text.vis-minor:not(.vis-measure)');
  const ticks = await texts.evaluateAll((elements) =>
    elements.map((element) => ({
      x: element.getBoundingClientRect().x,
      label: element.textContent ?? '',
    })),
  );
  return ticks.toSorted((a, b) => a.x - b.x);
}

/** Collapses whitespace, as rendering does. */
export const folded = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
