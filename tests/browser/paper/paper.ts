/** What is on paper: the PDF that Chromium makes of a page, read back page by page. */

import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { expect } from '../test.ts';

export interface Sheet {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Without spaces: a PDF stores the positions of glyphs, not the spaces between them. */
  readonly text: string;
}

export const unspaced = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** As from the browser's own dialogue: what a page sets no colour of its own to be kept is printed without its ground. */
export async function paperOf(page: Page): Promise<readonly Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const sheets = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const sheet = await pdf.getPage(index + 1);
      const { items } = await sheet.getTextContent();
      const [left = 0, bottom = 0, right = 0, top = 0] = sheet.view;
      const text = items.map((item) => ('str' in item ? item.str : '')).join('');
      return { width: right - left, height: top - bottom, text: unspaced(text) };
    }),
  );
  await pdf.destroy();
  return sheets;
}

export const wholeText = (sheets: readonly Sheet[]) => sheets.map(({ text }) => text).join('');

/** What is pressed or chosen on screen; on paper it would do nothing. */
export const CONTROLS = [
  'Share',
  'Print',
  'Close',
  'Filter',
  'Clear filters',
  'Both on record',
  'Method',
  'Previous contact',
  'Zoom in',
  'Skip to',
  'Switch',
  'Show our translation',
  'Show more of the comparison',
  'Copy',
  'Report a mistake',
  'Search words',
  'Next highlight',
  'Compare both accounts',
].map(unspaced);

export function expectA4(sheets: readonly Sheet[]): void {
  for (const { width, height } of sheets) {
    expect(width).toBeCloseTo(595.3, -0.5);
    expect(height).toBeCloseTo(841.9, -0.5);
  }
}
