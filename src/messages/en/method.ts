/** The method page in English: how the corpus was made, in plain words. Fetched with its view, not with the app. */

import type { RelationKind } from '../../model/contact.ts';
import type { CorpusFacts } from '../../model/corpus-index.ts';
import type { Silence } from '../../model/silence.ts';
import { sentence } from '../sentence.ts';
import { plural, spelled } from './terms.ts';
import { languageName } from './texts.ts';

/** A rule that has a name. */
export interface Rule {
  readonly name: string;
  readonly text: string;
}

const times = (count: number) => ['never', 'once', 'twice'][count] ?? `${spelled(count)} times`;

export const method = {
  title: 'Method',
  lead: 'What these pages stand on, the rules behind every mark, and how to tell us that one is wrong.',
  contents: 'On this page',
  titles: {
    corpus: 'What the texts are, and are not',
    record: 'Who is on record',
    silences: 'Silences, told apart',
    relations: 'How two accounts are compared',
    judgements: 'Who judged which relation, and when',
    words: 'Whose words you read',
    outside: 'Dates, dots and outside facts',
    neutral: 'Neutral by rule',
    mistakes: 'How to correct us',
    versions: 'Version of the data',
    changes: 'Log of changes',
    rights: 'Rights',
  },

  corpus: ({
    texts,
    contacts,
    languages,
    byMachine,
    publisherUnstated,
    missingAccounts,
    missingKnownOutside,
  }: CorpusFacts): readonly string[] => {
    const [language = ''] = languages;
    const one = languages.every((other) => other === language) ? `, all in ${languageName(language)},` : '';
    return [
      `${sentence(spelled(texts))} news ${texts === 1 ? 'text tells' : `texts${one} tell`} of ${plural(contacts, 'contact', 'contacts')} between a Russian party and an American or NATO party: calls, meetings and other dealings. Every sentence of every text was read. Each is marked as a statement, carries a note, or is listed as background.`,
      'None of the texts is an official readout. A readout is the summary that a government publishes after a call or a meeting. Here its words arrive at second or third hand, cited, shortened or retold.',
      `All words passed through a newsroom or a machine. ${
        byMachine === 0
          ? 'No chain names a machine translation.'
          : `${sentence(spelled(byMachine))} of the ${spelled(texts)} texts came through machine translation.`
      } The page of texts draws the way that the words of each side travelled.`,
      publisherUnstated === 0
        ? 'Every text states who published it.'
        : `A text does not always say where it was printed. For ${publisherUnstated === texts ? `all ${spelled(texts)}` : `${spelled(publisherUnstated)} of the ${spelled(texts)}`}, the publisher is not stated in the text; dots stand under the name.`,
      `${sentence(spelled(texts))} ${texts === 1 ? 'text' : 'texts'} cannot prove silence. “Nothing in these texts” means exactly that: the side may well have spoken elsewhere. ${
        missingAccounts === 0
          ? 'No account is missing here.'
          : `Of ${plural(missingAccounts, 'account', 'accounts')} missing here, something is known from outside about ${missingKnownOutside === missingAccounts ? 'all' : missingKnownOutside}. It is told where the account is missing, and not counted.`
      } A gap on the timeline is a gap in these texts.`,
    ];
  },

  record: {
    intro:
      'Of every sentence we ask: who tells this? A side is on record for a contact only if a named person or a named institution of that side tells something about that contact.',
    notEnoughTitle: 'Not enough to be on record',
    notEnough: [
      'An act that the newsroom narrates, such as an ambassador being summoned.',
      'Speech without anybody named who speaks.',
      'A mention in passing, such as “the first since” an earlier call.',
      'An official without a name or an office.',
    ],
    rules: [
      {
        name: 'One sentence for both.',
        text: 'Where a text says that two capitals announced something together, both are on record. We mark it as one sentence for both. It is not two independent accounts.',
      },
      {
        name: 'Speaking for both.',
        text: 'One side often says what both have agreed. Then only the side that speaks is on record. The half of the other stays empty, and this never makes agreement.',
      },
      {
        name: 'Around a contact.',
        text: 'A text may tie words to a contact without placing them in it: the same speaker on the same day, for instance. They stand apart, as context statements. They are aligned by point, compared with nothing, and never counted.',
      },
      {
        name: 'Other voices.',
        text: 'Words of Ukraine, of the European Union and of the newsroom itself are kept and shown. They never count as a side.',
      },
      {
        name: 'What we count.',
        text: 'Headlines count contacts, or texts, in which a side is on record. They never count statements: that number would depend on where we cut a sentence.',
      },
    ] satisfies readonly Rule[],
  },

  silences: {
    intro: (count: number) =>
      `A side that is not heard may not have spoken, may not have been quoted, or may have refused. These are ${spelled(count)} different things, and each has its own mark. Russia is the left half, the United States or NATO the right; the mark of a side is drawn once for either.`,
    each: {
      account: {
        name: 'No account',
        text: 'Nothing that this side told of the contact is in these texts. Its half of the marker stays empty. That is a gap in the texts, not evidence of silence.',
      },
      point: {
        name: 'Nothing on one point',
        text: 'Both sides have an account of the contact, and only one of them is heard on this point. The other cell says: nothing on this in these texts.',
      },
      declines: {
        name: 'Declines to give details',
        text: 'The side itself says that it will not tell. Only this hatches a half. If it says so for both, the half of the other side stays empty.',
      },
      'left-open': {
        name: 'Left open',
        text: 'The side says that there was more, and not what: that other questions were raised, for instance. A ring stands in its half.',
      },
      remark: {
        name: 'Remarked on by the text',
        text: 'The newsroom remarks on how little a side says. These are the newsroom’s words, so the mark is an open dot, and no half is filled.',
      },
    } satisfies Record<Silence, Rule>,
    others: {
      title: 'Further marks',
      context: {
        name: 'Context only',
        text: 'The side is quoted around the contact, and has no account of it. A band in its hue, never filled.',
      },
      none: {
        name: 'Neither on record',
        text: 'The contact is only told or mentioned by a text. No half is filled.',
      },
      planned: {
        name: 'Planned or announced',
        text: 'Still to come when the text was written. The outline is dashed; whether it took place is another matter.',
      },
    },
  },

  relations: {
    intro: (kinds: number) =>
      `Where Russia and another side both have an account on one point, an editor reads both and judges how they relate. There are ${spelled(kinds)} answers, drawn in one weight, and each comes with a reason in one line.`,
    each: {
      agree: {
        name: 'Accounts agree',
        text: 'Both assert the same thing. The reason says exactly what is agreed, and what is not.',
      },
      emphasis: {
        name: 'Different emphasis',
        text: 'The two name different things, and both can be true.',
      },
      conflict: {
        name: 'Accounts conflict',
        text: 'Both cannot be true, or one denies in these texts what the other asserts.',
      },
    } satisfies Record<RelationKind, Rule>,
    judged: (count: number) => `In these texts: ${times(count)}.`,
    after: [
      'Two formulas that become alike only in translation are no agreement. Where one side alone has an account on a point, nothing is judged.',
      'A newsroom sometimes compares the two accounts as well. We show its judgement as the text’s own words, with its publisher, and never as a headline.',
    ],
  },

  judgements: {
    tooMany:
      'This corpus has too many judgements for one table. Each stands with its reason on the page of its contact, under “Why”.',
    intro: (count: number) =>
      count === 0
        ? 'No relation has been judged: nowhere do Russia and another side have an account on one point.'
        : `${sentence(spelled(count))} ${count === 1 ? 'relation has' : 'relations have'} been judged. All are listed, whatever the filters leave in view.`,
    label: 'Relations by contact',
    columns: {
      contact: 'Contact',
      point: 'Point',
      relation: 'Relation',
      reason: 'Reason',
      by: 'Judged by',
      on: 'Day',
    },
  },

  words: [
    {
      name: 'Exact.',
      text: 'The words of a text are shown as they stand in it, letter for letter. Nothing is corrected in them, and nothing is joined without showing it. If something is wrong, a note says so.',
    },
    {
      name: 'The text’s, not the speaker’s.',
      text: 'Words spoken in Russian or English have been translated, some of them twice, some by a machine. A line above each statement says whether the text cites, paraphrases or tells. The chain below says by whose hands it came.',
    },
    {
      name: 'Verbs.',
      text: 'That a minister warned, accused or demanded is the text’s choice of word, unless it stands inside its quotation marks.',
    },
    {
      name: 'Our translation.',
      text: 'The English is ours. It keeps the errors of the original, and it stands without quotation marks, since nobody said it.',
    },
    {
      name: 'Told twice.',
      text: 'A headline and its article often tell one remark twice. That is one statement, and the second telling stands with it in its own words.',
    },
    {
      name: 'Over time.',
      text: 'A plan grows from day to day. Its words stand oldest first, each with its day; a remark that changes an earlier one says so.',
    },
  ] satisfies readonly Rule[],

  outside: {
    sample: 'dots',
    dotted: [
      'Something with ',
      ' under it is not stated in a text: we inferred it, or know it only from outside. Dates are marked part by part, since a text may give the day and the month and leave the year to be worked out.',
    ],
    rules: [
      {
        name: 'Stated.',
        text: 'The text says so. The words are shown beside the date.',
      },
      {
        name: 'Inferred.',
        text: 'It follows from words of the texts, which are shown, often with a note on the reasoning.',
      },
      {
        name: 'Outside.',
        text: 'No text gives it. Outside facts stand in notes, in dates and places, and where an account is missing. They always say that they are outside, and they are never counted.',
      },
    ] satisfies readonly Rule[],
  },

  neutral: [
    {
      name: 'Equal room.',
      text: 'Both sides get the same space, type, contrast and weight. So do the relations: agreement is drawn no larger than conflict.',
    },
    {
      name: 'Why Russia stands left.',
      text: 'It is the party common to all contacts. The right half is the United States in some and NATO in others, and those two are never added up. Left is a place, not a rank.',
    },
    {
      name: 'Order of names.',
      text: 'Titles name the parties in the order of the columns, and so do lists. Proper names keep their own order, as in NATO–Russia Council.',
    },
    {
      name: 'Names and terms.',
      text: 'We write Kyiv, and Crimea without an epithet. We say Russia’s full-scale invasion of Ukraine (24 February 2022). Loaded terms stand only in the words of a text, and a note says that they are loaded.',
    },
    {
      name: 'Names of people.',
      text: 'Inside a text’s words they are spelled as it spells them; everywhere else as the language of these pages does.',
    },
    {
      name: 'No verdicts.',
      text: 'Headlines count. They do not say who is right, who is silent or who is evasive.',
    },
  ] satisfies readonly Rule[],

  mistakes: (report: string): readonly string[] => [
    `Beside every statement stands “${report}”. It opens a message with the id of the statement, the version of the data and a link, so that we see what you see. Say what is wrong and, if you can, which words of the text show it.`,
    'Everything can be wrong: the words, who tells them, the contact, the point, the translation, a date, a chain, a relation. For what is no statement of its own, report the statement nearest to it.',
    'A correction is made in the data and changes the version. It is entered in the log below. A relation that is judged anew gets a new day.',
  ],

  versions: {
    intro:
      'The version is computed from the data itself. If one letter of it changes, so does the version. Cite it with a link, so that others can tell whether they see what you saw.',
    corpus: 'Version',
    format: 'Format',
    texts: 'Texts',
    contacts: 'Contacts',
    latest: 'Latest change',
    noChange: 'none logged',
  },

  changes: {
    none: 'No change has been logged.',
    concerns: 'Concerns:',
    statement: (id: string) => `statement ${id}`,
  },

  rights: ({ withheld }: { readonly withheld: boolean }): readonly string[] => [
    withheld
      ? 'The texts belong to their publishers. Only sentences with quoted words can be read here; the rest is withheld.'
      : 'The texts belong to their publishers, and are quoted here for comment and research. Each links to its original publication, where that is known.',
    'The code, and our annotations of the texts, are free to use under the MIT licence.',
    'The typefaces are Newsreader and Libre Franklin, under the SIL Open Font License.',
  ],
};

export type MethodMessages = typeof method;
/** The sections, in page order. */
export type SectionName = keyof MethodMessages['titles'];
