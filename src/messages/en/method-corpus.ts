/** What the texts are, in numbers of the corpus: the first section of the method page, in English. */

import type { CorpusFacts } from '../../model/corpus-index.ts';
import { sentence } from '../sentence.ts';
import { plural, spelled } from './terms.ts';

function missing(accounts: number, known: number): string {
  const counted = `${sentence(plural(accounts, 'account is', 'accounts are'))} missing here.`;
  if (known === 0) return counted;
  const about =
    known === accounts
      ? accounts === 1
        ? 'it'
        : 'all of them'
      : known === 1
        ? 'one of them'
        : `${spelled(known)} of them`;
  return `${counted} Other sources say something about ${about}; this is shown at the end of the contact, and not counted.`;
}

/** `languageName` is handed in, since it comes with the messages of the texts, a chunk of its own. */
export const corpusProse = (
  {
    texts,
    contacts,
    languages,
    byMachine,
    publisherUnstated,
    missingAccounts,
    missingKnownOutside,
  }: CorpusFacts,
  languageName: (tag: string) => string,
): readonly string[] => {
  const [language = ''] = languages;
  const one = languages.every((other) => other === language) ? `, all in ${languageName(language)},` : '';
  return [
    `${sentence(spelled(texts))} news ${texts === 1 ? 'text reports' : `texts${one} report`} ${plural(contacts, 'contact', 'contacts')} between a Russian party and an American or NATO party: calls, meetings and other dealings. Editors read every sentence of every text. Each is marked as a statement, carries a note, or is listed as background.`,
    'None of the texts is an official readout. A readout is the summary that a government publishes after a call or a meeting. Here such words arrive at second or third hand: quoted, shortened or paraphrased.',
    `All words passed through a newsroom or a machine. ${
      byMachine === 0
        ? 'No chain names a machine translation.'
        : `${sentence(spelled(byMachine))} of the ${spelled(texts)} texts came through machine translation.`
    } The Texts page shows the route of each side’s words.`,
    publisherUnstated === 0
      ? 'Every text states who published it.'
      : `A text does not always say where it was published. For ${publisherUnstated === texts ? `all ${spelled(texts)}` : `${spelled(publisherUnstated)} of the ${spelled(texts)}`}, the publisher is not stated in the text; its name has a dotted underline.`,
    `${sentence(spelled(texts))} ${texts === 1 ? 'text' : 'texts'} cannot prove silence. “Nothing in these texts” means exactly that: the side may have spoken elsewhere. ${
      missingAccounts === 0 ? 'No account is missing here.' : missing(missingAccounts, missingKnownOutside)
    } A gap on the timeline is a gap in these texts.`,
  ];
};
