/** What the texts are, in numbers of the corpus: the first section of the method page, in English. */

import type { CorpusFacts } from '../../model/corpus-index.ts';
import { sentence } from '../sentence.ts';
import { plural, spelled, textsAsSubject } from './terms.ts';

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

export const corpusProse = (facts: CorpusFacts): readonly string[] => {
  const { texts, contacts, publisherUnstated, missingAccounts, missingKnownOutside } = facts;
  return [
    `${sentence(textsAsSubject(facts))} ${texts === 1 ? 'reports' : 'report'} ${plural(contacts, 'contact', 'contacts')} between a Russian party and an American or NATO party: calls, meetings and other dealings. ${howRead(facts)}`,
    ...whatTheyAre(facts),
    publisherUnstated === 0
      ? 'For each text we say who published it.'
      : `A text does not always say where it was published. For ${publisherUnstated === texts ? (texts === 1 ? 'this one' : `all ${spelled(texts)}`) : `${spelled(publisherUnstated)} of the ${spelled(texts)}`}, the publisher is not stated in the text; its name has a dotted underline.`,
    `${sentence(spelled(texts))} ${texts === 1 ? 'text' : 'texts'} cannot prove silence. “Nothing in these texts” means exactly that: the side may have spoken elsewhere. ${
      missingAccounts === 0 ? 'No account is missing here.' : missing(missingAccounts, missingKnownOutside)
    } A gap on the timeline is a gap in these texts.`,
  ];
};

/** A sentence that no one listed may be one that no one read. */
function howRead({ texts, unlisted = 0 }: CorpusFacts): string {
  const each = 'is marked as a statement, carries a note, or is listed as background.';
  if (unlisted === 0) return `Editors read every sentence of every text. Each ${each}`;
  const rest =
    'what is not marked as a statement and carries no note counts as background, without being listed';
  return unlisted === texts
    ? `${sentence(rest)}: a sentence that was overlooked would not be noticed.`
    : `In ${spelled(unlisted)} of the ${spelled(texts)} texts, ${rest}: a sentence that was overlooked would not be noticed. In the others, each sentence ${each}`;
}

const READOUT = 'A readout is the summary that a government publishes after a call or a meeting.';

/** Which words are somebody's own, and which came through a newsroom or a machine. */
function whatTheyAre({ kinds, texts, byMachine }: CorpusFacts): readonly string[] {
  const { news = 0, document = 0 } = kinds;
  const own = texts - news - document;
  const machine =
    byMachine === 0
      ? 'No chain names a machine translation.'
      : texts === 1
        ? 'The text came through machine translation.'
        : `${sentence(spelled(byMachine))} of the ${spelled(texts)} texts came through machine translation.`;
  const routes = `${machine} The Texts page shows the route of each side’s words.`;
  if (own === 0)
    return [
      `${texts === 1 ? 'The text is not an official readout.' : 'None of the texts is an official readout.'} ${READOUT}${news > 0 ? ' Here such words arrive at second or third hand: quoted, shortened or paraphrased.' : ''}`,
      `${news === texts ? `All words passed through a newsroom${byMachine > 0 ? ' or a machine' : ''}. ` : ''}${routes}`,
    ];
  return [
    `${own === texts ? (texts === 1 ? 'The text holds' : 'All of them hold') : `${sentence(spelled(own))} of them ${own === 1 ? 'holds' : 'hold'}`} the words of those who speak in ${own === 1 ? 'it' : 'them'}. ${READOUT} What a side publishes about itself is its own account, not a record of what was said; where it reports what the other side said, this stays in its own column and is marked as relayed.`,
    `${news > 0 ? `In ${news === 1 ? 'the news text' : `the ${spelled(news)} news texts`}, such words arrive at second or third hand: quoted, shortened or paraphrased. ` : ''}${routes}`,
  ];
}
