/** The method page in English: how the corpus was made, in plain words. Fetched with its view, not with the app. */

import type { RelationKind } from '../../model/contact.ts';
import type { CorpusFacts } from '../../model/corpus-index.ts';
import type { Silence } from '../../model/silence.ts';
import { hasOwnWords } from '../own-words.ts';
import { sentence } from '../sentence.ts';
import { corpusProse } from './method-corpus.ts';
import { plural, spelled } from './terms.ts';

/** A rule that has a name. */
export interface Rule {
  readonly name: string;
  readonly text: string;
}

const times = (count: number) => ['never', 'once', 'twice'][count] ?? `${spelled(count)} times`;

export const method = {
  title: 'Method',
  lead: 'What these pages are based on, the rule behind every mark, and how a mistake is corrected.',
  contents: 'On this page',
  titles: {
    corpus: 'What the texts are, and are not',
    record: 'Who is on record',
    silences: 'What is missing here',
    relations: 'How two accounts are compared',
    judgements: 'Who assessed which comparison, and when',
    words: 'Whose words you read',
    outside: 'Dates, dots and facts from other sources',
    neutral: 'Neutral by rule',
    mistakes: 'Corrections',
    versions: 'Version of the data',
    changes: 'Change log',
    rights: 'Rights',
  },
  corpus: corpusProse,
  record: {
    intro:
      'For every sentence we ask: who is saying this? A side is on record for a contact only if a named person or a named institution of that side says something about it.',
    notEnoughTitle: 'Not enough to be on record',
    notEnough: [
      'An act that a text narrates, such as the summoning of an ambassador.',
      'Remarks with no named speaker.',
      'A mention in passing, such as “the first since” an earlier call.',
      'An official without a name or an office, unless the side itself published the text.',
    ],
    rules: [
      {
        name: 'One sentence for both.',
        text: 'Where a text says that two capitals announced something together, both are on record. We mark it as one sentence for both. These are not two independent accounts.',
      },
      {
        name: 'Speaking for both.',
        text: 'One side often says what both have agreed. Then only the side that speaks is on record. The other side’s half stays empty, and this never counts as agreement.',
      },
      {
        name: 'Around a contact.',
        text: 'A text may tie words to a contact without placing them in it: the same speaker on the same day, for instance. They are shown apart, as related remarks. They are aligned by point, compared with nothing, and never counted.',
      },
      {
        name: 'Other voices.',
        text: 'Words of anybody else, such as a third country, and of the text itself are kept and shown. They never count as a side.',
      },
      {
        name: 'What we count.',
        text: 'Headlines count contacts, or texts, in which a side is on record. They never count statements: their number depends on where we cut a sentence.',
      },
    ] satisfies readonly Rule[],
  },

  silences: {
    intro: (count: number) =>
      `A side without words here may not have spoken, may not have been quoted, or may have declined. We distinguish ${spelled(count)} cases, and each has its own mark. Russia is the left half, the United States or NATO the right; each mark is drawn once for either.`,
    each: {
      account: {
        name: 'No account',
        text: 'Nothing that this side may have said about the contact is in these texts. Its half of the marker stays empty. That is a gap in the texts, not evidence of silence.',
      },
      point: {
        name: 'Nothing on one point',
        text: 'Both sides have an account of the contact, and only one of them speaks on this point. The other cell says: nothing on this in these texts.',
      },
      declines: {
        name: 'Declines to give details',
        text: 'The side itself says that it will give no details. Its half is hatched if it says no more than that the contact took place, and on what in general. Otherwise its half is filled, and the point is hatched; only below, if the side has an account of the point too. If it says so for both, the other side’s half stays empty.',
      },
      'left-open': {
        name: 'More, unspecified',
        text: 'The side says that there was more, and not what: that other questions were raised, for instance. Its half shows a ring.',
      },
      remark: {
        name: 'Remarked on by the text',
        text: 'The text remarks on how little a side says. These are its own words, so the mark is an open dot, and no half is filled.',
      },
    } satisfies Record<Silence, Rule>,
    others: {
      title: 'Further marks',
      context: {
        name: 'Related remarks only',
        text: 'The side is quoted around the contact, and has no account of it. Its half is empty but for a dot in its colour, and is never filled.',
      },
      none: {
        name: 'Neither on record',
        text: 'A text only narrates or mentions the contact. No half is filled.',
      },
      planned: {
        name: 'Planned or announced',
        text: 'Still to come when the text was written. The outline is dashed; whether it took place is a separate question.',
      },
    },
  },

  relations: {
    intro: (kinds: number) =>
      `Where Russia and another side both have an account on one point, an editor reads both and assesses how they compare. There are ${spelled(kinds)} answers, drawn with the same weight, and each has a one-line reason.`,
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
      'Two formulas that become alike only in translation do not count as agreement. Where only one side has an account on a point, nothing is assessed.',
      'A text sometimes compares the two accounts itself. We show its judgement as its own words, with its publisher, and never as a headline.',
    ],
  },

  judgements: {
    tooMany:
      'This corpus has too many comparisons for one table. Each is on the page of its contact, with its reason under its comparison label.',
    intro: (count: number) =>
      count === 0
        ? 'Nothing has been compared: Russia and another side never have an account on the same point.'
        : `${sentence(spelled(count))} ${count === 1 ? 'comparison has' : 'comparisons have'} been assessed. All are listed, whatever the filters leave in view.`,
    label: 'Comparisons by contact',
    columns: {
      contact: 'Contact',
      point: 'Point',
      relation: 'Comparison',
      reason: 'Reason',
      by: 'Assessed by',
      on: 'Date',
    },
  },

  words: ({ kinds, byMachine, languages }: CorpusFacts): readonly Rule[] => [
    {
      name: 'Exact.',
      text: 'The words of a text are shown letter for letter. Nothing in them is corrected; […] shows what is left out. If something is wrong, a note says so.',
    },
    ...((kinds.news ?? 0) > 0
      ? [
          {
            name: 'The text’s, not the speaker’s.',
            text: `A news text often gives in its own language what was said in another: then the words have been translated${byMachine > 0 ? ', sometimes by a machine' : ''}. A line with each statement says whether the text quotes, paraphrases or uses its own words. The chain shows through whose hands the words came.`,
          },
        ]
      : []),
    ...(hasOwnWords({ kinds })
      ? [
          {
            name: 'The speaker’s own.',
            text: 'An official readout, a transcript, an interview or a post holds the words of those who speak in it, in the language in which it was published. Where it reports what the other side said, these are not the other side’s words: they are marked as relayed.',
          },
        ]
      : []),
    {
      name: 'Verbs.',
      text: 'That a minister warned, accused or demanded is the text’s choice of word, unless the verb is inside quotation marks.',
    },
    ...(languages.every((language) => language.startsWith('en'))
      ? []
      : [
          {
            name: 'Our translation.',
            text: 'The translation is ours, and keeps the errors of the original. These are not the speaker’s own words, so they are not in quotation marks. Quotations inside a paraphrase keep theirs.',
          },
        ]),
    {
      name: 'Repeated.',
      text: 'A title and the text below it often report one remark twice. That is one statement; the second version is shown with it, in its own words.',
    },
    {
      name: 'Over time.',
      text: 'A plan grows from day to day. Statements about it are shown oldest first, each with its date; a remark that changes an earlier one says so.',
    },
  ],

  outside: {
    sample: 'dots',
    dotted: [
      'Something with ',
      ' under it is not stated in a text: we inferred it, or know it only from other sources. Dates are marked part by part, since a text may give the day and the month and leave the year to be worked out.',
    ],
    rules: [
      {
        name: 'Stated.',
        text: 'The text says so. The words are shown beside the date.',
      },
      {
        name: 'Inferred.',
        text: 'We worked it out from words of the texts, counting where needed from a day that other sources give, such as the day of publication. The words are shown, often with a note on the reasoning.',
      },
      {
        name: 'From other sources.',
        text: 'No text gives it. Such facts appear in notes, in dates and places, and at the end of a contact, also where both accounts are here. They are always marked as such; at the end of a contact their source is named. They are never counted.',
      },
    ] satisfies readonly Rule[],
  },

  neutral: [
    {
      name: 'Equal room.',
      text: 'Both sides get the same space, type, contrast and weight. So do the comparisons: agreement is drawn no larger than conflict.',
    },
    {
      name: 'Left and right.',
      text: 'Each side keeps its place on every page. The right half is for the United States, for NATO or for both; what each of them says stays under its own name. Left is a place, not a rank.',
    },
    {
      name: 'Order of names.',
      text: 'Titles name the parties in the order of the columns, and so do lists. Proper names keep their own order, as in NATO–Russia Council.',
    },
    {
      name: 'Names and terms.',
      text: 'We write Kyiv, and Crimea without an epithet. We say Russia’s full-scale invasion of Ukraine (24 February 2022). Loaded terms appear only in the words of a text. Notes explain those we have found, whichever side they come from.',
    },
    {
      name: 'Names of people.',
      text: 'Inside a text’s words they are spelled as it spells them; everywhere else as the language of these pages does.',
    },
    {
      name: 'No verdicts.',
      text: 'Our headings give numbers, not verdicts. They do not say who is right or who is evasive.',
    },
  ] satisfies readonly Rule[],

  /** `report` is the name of the link for reports, where somebody receives them. */
  mistakes: (report: string | undefined): readonly string[] => [
    ...(report === undefined
      ? []
      : [
          `Every statement has a “${report}” link. It opens an email draft with the id of the statement, the version of the data and a link, so that we see what you see. Say what is wrong and, if you can, which words of the text show it. For anything that is not a statement, report the nearest one.`,
        ]),
    'Everything can be wrong: the words, who says them, the contact, the point, the translation, a date, a chain, a comparison.',
    'A correction is made in the data and changes the version. It is entered in the log below. A comparison that is assessed again gets a new date.',
  ],

  versions: {
    data: 'Take the data: files, addresses and examples',
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
    concerns: 'About:',
    earlier: (count: number) => `${plural(count, 'earlier change', 'earlier changes')}, in the data`,
    statement: (id: string) => `statement ${id}`,
  },

  licence: 'Licence of our annotations of the texts',
  editor: 'Corrections to this corpus',
  relayed: (count: number) =>
    `In ${plural(count, 'contact', 'contacts')}, one side reports what the other said. Such words stay in the column of the side that relays them, and are marked; they do not put the other on record. A filter finds these contacts.`,

  rights: ({
    withheld,
    licensed,
  }: {
    readonly withheld: boolean;
    readonly licensed: boolean;
  }): readonly string[] => [
    withheld
      ? 'The texts belong to their publishers. Only sentences with quoted words can be read here; the rest is withheld.'
      : 'The texts belong to their publishers, and are quoted here for comment and research. Each links to its original publication, where that is known.',
    ...(licensed ? [] : ['The licence of our annotations is not stated.']),
    'The code is free to use under the MIT licence.',
    'The typefaces are Newsreader, Libre Franklin and Source Serif 4, under the SIL Open Font License.',
  ],
};

export type MethodMessages = typeof method;
/** The sections, in page order. */
export type SectionName = keyof MethodMessages['titles'];
