/** The page of a class with its words, fetched in one go when it is first shown. */

import type { Language } from '../../model/language.ts';
import { sourceNoteMessages } from '../source-note-messages.ts';
import { ClassRoom } from './ClassRoom.tsx';
import { classMessages } from './class-messages.ts';

export async function loadClassRoom(language: Language): Promise<typeof ClassRoom> {
  await Promise.all([classMessages.load(language), sourceNoteMessages.load(language)]);
  return ClassRoom;
}
