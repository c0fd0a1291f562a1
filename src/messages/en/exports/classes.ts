/** Class mode, in English. */

import type { RelationKind } from '../../../model/contact.ts';
import type { Side } from '../../../model/voices.ts';
import { either, grouped, OF_SIDE, plural } from '../terms.ts';

/** Why a class is asked nothing. */
const nothing = {
  /** For all sides without an account. */
  missing: (sides: readonly Side[]) =>
    `There is no ${either(sides.map((side) => OF_SIDE[side]))} account of this contact in these texts, so there are no two accounts to compare.`,
  declined:
    'Where both sides speak about the same point of this contact, at least one of them gives no details, so there is nothing to compare.',
  apart:
    'The two sides do not speak about the same point of this contact in these texts, so there is nothing to compare.',
};

export const classes = {
  title: 'Class mode',
  band: 'Class mode: how the accounts relate is hidden.',
  notHere: 'This page lists how the accounts relate, so class mode hides it.',
  leave: 'Leave class mode',
  back: 'Back to your answers',
  /** `assessed`: whether the editors say how the accounts relate. */
  intro: (assessed: boolean) =>
    `Read what each side says. On each point that both sides speak about, say how the two accounts relate, and why.${assessed ? ' Then compare your answer with the editors’.' : ''}`,
  privacy: 'Your answers stay in this browser tab: nothing is sent. They are gone when you close the tab.',
  notKept:
    'Nothing is sent. This browser does not keep your answers: they are gone when you reload the page.',
  both: 'Both sides speak about this',
  nothing,
  question: (name: string) => `“${name}”: how do the two accounts relate?`,
  signs: { agree: '=', emphasis: '~', conflict: '≠' } satisfies Record<RelationKind, string>,
  meanings: {
    agree: 'Both say the same.',
    emphasis: 'They name different things, and both can be true.',
    conflict: 'Both cannot be true, or one denies what the other says.',
  } satisfies Record<RelationKind, string>,
  why: 'Why? Say it in your own words.',
  answered: (count: number, all: number) => `${grouped(count)} of ${plural(all, 'point', 'points')} answered`,
  reveal: 'Show the editors’ assessment',
  hide: 'Hide the editors’ assessment',
  revealed: 'The editors’ assessment is shown under each of your answers.',
  hidden: 'The editors’ assessment is hidden again.',
  same: (both: string) => `You and the editors say the same: ${both}.`,
  different: (yours: string, theirs: string) => `You said: ${yours}. The editors say: ${theirs}.`,
  several: (yours: string) => `You said: ${yours}. The editors give more than one answer here:`,
  unanswered: 'You have not chosen an answer. The editors say:',
  unassessed: 'The editors have not compared these two accounts.',
  copy: 'Copy your answers',
  copied: 'Answers copied, with both sides’ words, the link and the data version',
  clear: 'Clear your answers',
  cleared: 'Your answers are cleared.',
  undo: 'Undo',
  /** In what is copied: to be filled in by hand. */
  name: 'Name',
  answer: 'Answer',
  noAnswer: 'no answer',
  reason: 'Reason',
  assessment: 'Editors’ assessment',
  /** At a contact, for teachers. */
  tool: {
    explain: (points: number, assessed: boolean) =>
      points === 0
        ? 'Pupils see this contact in large type, with no question to answer.'
        : `Pupils see this contact in large type${assessed ? ', without the editors’ assessment' : ''}. On ${plural(points, 'point', 'points')} they choose =, ~ or ≠ and give a reason${assessed ? ', then compare their answer with the editors’' : '; there is no assessment to compare it with'}. Nothing is sent.`,
    /** For a reader’s own texts. */
    drafts: {
      all: 'There is no link for a class yet: a link carries only what you have accepted, and all of this contact is still a draft. Accept its drafts under “Your texts”.',
      some: (count: number) =>
        `${plural(count, 'draft is', 'drafts are')} not in the link: it carries only what you have accepted.`,
    },
    limits:
      'The link hides the assessment but does not lock it. A browser without JavaScript shows it. A preview of the link in a chat may count the points in agreement.',
    link: 'Link for the class',
    copy: 'Copy the link',
    copied: 'Link copied',
    open: 'Open class mode',
  },
};

export type ClassMessages = typeof classes;
