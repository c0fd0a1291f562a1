/** The page of data with its words, fetched in one go when it is first shown. */

import type { Language } from '../../model/language.ts';
import { dataMessages } from '../data/data-messages.ts';
import { sourceNoteMessages } from '../source-note-messages.ts';
import { DataPage } from './DataPage.tsx';

export async function loadDataPage(language: Language): Promise<typeof DataPage> {
  await Promise.all([dataMessages.load(language), sourceNoteMessages.load(language)]);
  return DataPage;
}
