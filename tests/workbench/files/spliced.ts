/** What tests of splicing share: an entry to add, and what has become of the text. */

import { parse } from 'yaml';
import type { Spliced } from '../../../src/workbench/files/splice.ts';

export const ITEM = { id: 'x-2', words: 'They met, then left.', points: ['tone'] };

export function textOf(spliced: Spliced): string {
  if ('refused' in spliced) throw new Error(`${spliced.refused} ${spliced.detail}`);
  return spliced.text;
}

export const read = (text: string): unknown => parse(text, { schema: 'core', logLevel: 'error' });
