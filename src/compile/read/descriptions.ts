/** What each key of the hand-written files takes, in a line, as editors show it. */

import { BASE_POINT_NAMES } from '../base-points.ts';

const POINTS = Object.entries(BASE_POINT_NAMES)
  .map(([id, { name, about }]) => `${id}: ${name.en} (${about.en})`)
  .join('\n');

/** By key, or by file and key where a key means something else elsewhere. */
const DESCRIPTIONS: Readonly<Record<string, string>> = {
  text: 'The head of a text; in evidence, the id of the text that the words are in.',
  statements: 'What is said in the text, each with its exact words.',
  notes: 'Remarks by the editor on words of the text.',
  background:
    'The sentences that say nothing of a contact, listed; “rest” takes all that is left, so that a forgotten sentence is no longer noticed.',
  id: 'Of a-z, 0-9 and single hyphens; it never changes, since links have it.',
  file: 'The file of the text; without it, the one beside the annotation.',
  kind: 'What kind of text: readout, transcript, interview and post have a teller; news and document have none. Of a note: what is remarked on.',
  'contacts.json kind': 'What kind of contact: one of the base list or of kinds.yaml.',
  status: 'draft keeps the text out of what is published.',
  'contacts.json status': 'Whether it was held, planned, announced (by one party alone) or cancelled.',
  teller: 'Who speaks in the whole text: an office, a speaker, or both.',
  contact:
    'An id of contacts.yaml. In the head of a text: what its statements are about that give their points alone.',
  title: 'The title; written once if it is the same in both languages.',
  publisher: 'Who published the text, and where.',
  language: 'A language tag such as en, fr or ru.',
  date: 'The day of publication.',
  chains: 'Optional. By side, the route of its words: from who said them to who passed them on.',
  office: 'An institution: an id of bodies.yaml.',
  'people.json office': 'The office of the person, in words.',
  speaker: 'A person: an id of people.yaml.',
  side: 'ru, us or nato; or another voice.',
  name: 'Written once if it is the same in both languages.',
  basis:
    'stated: the text says it; inferred: it follows from words of the text (“today”), even where these rest on a day known from other sources; outside: known from other sources alone.',
  url: 'An address that begins with https://',
  edtf: 'A date in EDTF level 0 or 1, without hours: 2021-12-30, 2021-12, 2021-12~, 2017-04-26/2017-04-27.',
  evidence: 'The words of a text that give the date.',
  note: 'A remark by the editor, in both languages.',
  words:
    'Exact words of the text; { from, to } for a long passage; [words, words] for pieces of one sentence.',
  for: 'The part of the date that these words give.',
  occurrence: 'Which one, where the text has the words several times: from 1.',
  before: 'The words just before these.',
  after: 'The words just after these.',
  from: 'The first words of the passage.',
  to: 'The last words of the passage.',
  who: 'Who said the words or passed them on.',
  by: 'Who translated: human or machine.',
  'contacts.json by': 'Who judged how the accounts compare.',
  sides:
    'Who speaks, where it does not follow from the speaker or office; [newsroom] where the text itself says it.',
  unnamed: 'true: an official whom the text does not name; give his office.',
  tellerBasis:
    'Where the text does not name who speaks (“the Russian leader”): inferred from the text, or known from outside.',
  onBehalfOf: 'The sides for which the words speak as well, such as [us]; this puts no one on record.',
  voice: 'The person whose words are relayed: an id of people.yaml, never a side.',
  channel: 'How the words were made public: one of the base list or of channels.yaml.',
  mode: 'direct: quoted; paraphrase; mixed: both; mention: in the text’s own words, or in passing.',
  bearings: 'In place of points: what the words bear on, contact by contact.',
  points: `The first is the row of the comparison, the others serve search. The base list:\n${POINTS}`,
  said: 'When the words were said, where that is known.',
  chain: 'The route of these words, where it is not that of the text.',
  declines: 'true: the side says that it will give no details, on the point of the statement.',
  leavesOpen: 'true: the side says that there was more, and not what.',
  remarkOn: 'Sides on whose reticence the newsroom remarks here.',
  denies: 'Ids of statements that this one denies.',
  revises: 'Ids of earlier statements that this one changes.',
  sameAs: 'Ids of the same remark in other texts.',
  again: 'The same, where the text repeats it.',
  translation: 'English for words of other languages; French is optional.',
  as: 'account: part of what a side says of the contact; around: shown apart, and not counted.',
  phase: 'Whether it is about what came before, during or after the contact.',
  aliases: 'Earlier ids, which links may still have.',
  on: 'A day, such as 2026-11-29.',
  what: 'What it is, in both languages.',
  concerns: 'Ids of what a change concerns.',
  level: 'The rank of who takes part: one of the base list or of levels.yaml.',
  label: 'A short title, for the timeline.',
  parties: 'Who takes part: sides, and other voices.',
  people: 'Ids of people.yaml.',
  place: 'Where it took place.',
  dating: 'When it took place, and how that is known.',
  days: 'By side, the day on which it counts the contact, where the capitals differ.',
  relations: 'How the accounts of a point compare.',
  outside: 'What other sources say; shown apart, and not counted.',
  person: 'An id of people.yaml.',
  named: 'The place as a text writes it.',
  resolved: 'The place as readers know it.',
  point: 'The point on which the accounts compare.',
  relation:
    'agree: the same proposition; emphasis: different things, both can be true; conflict: both cannot be.',
  of: 'Ids of the statements compared; without it, all on that point, also of texts that are added later.',
  reason: 'Why, in both languages; in one alone, a warning asks for the other.',
  where: 'Which source says so.',
  like: 'The base kind as which it is drawn.',
  gender: 'The gender of the French name.',
  byline: 'Rank and name.',
  spellings: 'The name as the texts write it.',
  otherSpellings: 'Spellings for which readers may search.',
  wikidata: 'An id such as Q42.',
  short: 'A short name, where there is little room.',
  about: 'What the point is about.',
};
/** Where a corpus' own term is in its list. */
const PLACE = 'The term of the list beside which this one is placed.';
/** These say themselves what they take. */
export const PLAIN: ReadonlySet<string> = new Set(['en', 'fr', 'year', 'month', 'day']);

/** The schema with a description of each property. */
export function described(file: string, schema: object): object {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]: [string, unknown]) => [
      key,
      key === 'properties' ? properties(file, value as object) : within(file, value),
    ]),
  );
}

function within(file: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => within(file, one));
  return value !== null && typeof value === 'object' ? described(file, value) : value;
}

function properties(file: string, all: object): object {
  return Object.fromEntries(
    Object.entries(all).map(([key, value]: [string, object]) => {
      const place =
        ['kinds.json', 'points.json', 'terms.json'].includes(file) && /^(?:before|after)$/.test(key);
      const description = place ? PLACE : (DESCRIPTIONS[`${file} ${key}`] ?? DESCRIPTIONS[key]);
      return [key, { ...(description !== undefined && { description }), ...described(file, value) }];
    }),
  );
}
