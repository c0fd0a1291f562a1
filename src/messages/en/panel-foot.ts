/** The foot of the comparison, and the panel of a text, in English: fetched with them. */

import type { Language } from '../../model/language.ts';
import type { Side } from '../../model/voices.ts';
import { grouped, list, SIDES, THE_SIDE } from './terms.ts';
import { textPanel } from './text-panel.ts';
import { twoContacts } from './two-contacts.ts';

export const panelFoot = {
  textPanel,
  twoContacts,
  translation: 'Translation',
  showTranslation: 'Show our translation of the words',
  showAll: 'Show all',
  remarkOn: (sides: readonly Side[]) =>
    `on what ${list(sides.map((side) => THE_SIDE[side]))} ${sides.length === 1 ? 'says' : 'say'}`,
  mentionedBy: (sides: readonly Side[], name: string) =>
    `Mentioned in passing by ${list(sides.map((side) => THE_SIDE[side]))} (${name})`,
  /** An official whom the text does not name. */
  unnamedOf: (sides: readonly Side[], name: string) => `${name} (${list(sides.map((side) => SIDES[side]))})`,
  toldBy: (publisher: string) => `The text’s words (${publisher})`,
  /** About the translations shown, by their languages. */
  translationNote: (into: readonly Language[]) =>
    into.length > 1
      ? 'The translations are ours, errors of the words kept.'
      : `The ${into[0] === 'fr' ? 'French' : 'English'} translation is ours, errors of the words kept.`,
  judgedBy: (by: string) => `How the accounts relate is assessed by ${by}.`,
  newsroom: (count: number) => `The newsroom says (${grouped(count)})`,
  /** Where a side mentions some of it in passing. */
  inNeither: (count: number) => `In neither account (${grouped(count)})`,
  fromElsewhere: (count: number) => `Other sources (${grouped(count)})`,
  sources: (count: number): string => (count === 1 ? 'The text' : 'The texts'),
  publisherOutside: '(publisher and date not stated in the text).',
  noReadout: (byMachine: boolean) =>
    `None of these words is an official readout: all passed through a newsroom${byMachine ? ' or a machine' : ''}.`,
};

export type PanelFootMessages = typeof panelFoot;
