/** English verbs of saying, with the forms in which the press uses them. */

import { words } from '../../tables/rows.ts';
import type { Entries, Verb, VerbKind } from '../language.ts';

/** Regular verbs: “state” → “states”, “stated”, “stating”. */
const REGULAR: Readonly<Record<VerbKind, string>> = {
  say:
    'state add announce note stress warn claim insist explain confirm argue emphasize emphasise underline underscore reiterate reaffirm report declare ' +
    'assert indicate acknowledge admit maintain allege suggest caution concede predict reveal disclose tweet recall signal complain inform remind assure contend estimate observe counter posit specify clarify testify affirm',
  utter:
    'continue repeat conclude reply respond comment quip joke remark answer retort object muse lament boast',
  act:
    'accuse reject condemn criticize criticise demand express dismiss urge deny threaten propose welcome describe blame praise denounce voice vow promise refuse offer ' +
    'appeal pledge invite request protest slam refute decry hail fault deplore laud chide scold rebuke defend dispute oppose float brand',
  talk: 'discuss exchange talk confer converse phone',
  mind: 'fear worry hope doubt',
  silent: 'decline',
};

/** The others: finite forms, and the gerund. */
const IRREGULAR: readonly (readonly [VerbKind, string])[] = [
  ['say', 'says said say saying'],
  ['say', 'tells told tell telling'],
  ['utter', 'writes wrote writing'],
  ['utter', 'reads read'],
  ['say', 'swore swears'],
  ['talk', 'met meets meeting'],
  ['talk', 'spoke speaks'],
  ['talk', 'held holds'],
];

const verb = (kind: VerbKind, form: Verb['form']): Verb => ({ kind, form });

function regular(kind: VerbKind, word: string): Entries<Verb> {
  const stem = word.replace(/e$/, '');
  const past = word.endsWith('y') && !/[aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${stem}ed`;
  const third =
    word.endsWith('y') && !/[aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : /(?:s|ss|sh|ch|x)$/.test(word)
        ? `${word}es`
        : `${word}s`;
  const double = /^(?:admit|refer)$/.test(word) ? word.slice(-1) : '';
  return [
    [verb(kind, 'either'), [double ? `${word}${double}ed` : past, third, word]],
    [verb(kind, 'gerund'), [`${double ? word + double : stem}ing`]],
  ];
}

const PHRASES: Entries<Verb> = [
  [
    verb('say', 'either'),
    words(`
    pointed out, points out, went on to say, made it clear, was quoted as saying,
    were quoted as saying, is quoted as saying`),
  ],
  [
    verb('act', 'either'),
    words(`
    took issue with, took aim at, lashed out, made a case for, made the case, paid tribute to,
    pressed, called on, calls on, called for, calls for, raised concern|s, expressed concern,
    made clear, spoke out against, ruled out, laid out, played down, hit back,
    called it, calls it, called them, calls them, has repeatedly denied`),
  ],
  [
    verb('talk', 'either'),
    words(`
    sat down with, sat across from, received, hosted, receives, hosts, held talks, held a phone call, held a telephone conversation, held a meeting, had a phone call,
    had a telephone conversation, spoke by phone, spoke by telephone, spoke on the phone,
    took part in`),
  ],
  [
    verb('silent', 'either'),
    words(`
    declined to comment, declined to say, declined to give, declined to provide,
    declined to elaborate, did not elaborate, gave no details, gave no further details,
    gave no indication, did not give details, did not provide, did not immediately respond,
    made no mention, makes no mention, did not mention, does not mention, did not comment, offered no details, provided no details, has not commented,
    had no immediate comment, did not respond, did not say, remained silent, refused to comment`),
  ],
];

export const ENGLISH_VERBS: Entries<Verb> = [
  ...PHRASES,
  ...(Object.keys(REGULAR) as VerbKind[]).flatMap((kind) =>
    REGULAR[kind].split(' ').flatMap((word) => regular(kind, word)),
  ),
  ...IRREGULAR.flatMap(
    ([kind, forms]): Entries<Verb> =>
      forms
        .split(' ')
        .map((form) => [verb(kind, form.endsWith('ing') ? 'gerund' : 'either'), [form]] as const),
  ),
];
