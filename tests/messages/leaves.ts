/** Every string of a catalogue; its functions are called with all arguments that make sense. */

/** The arguments of functions; if one makes no sense in either language, it is skipped in both. */
const GIVEN: readonly unknown[] = [
  0,
  1,
  2,
  5,
  22,
  1234,
  true,
  false,
  undefined,
  'Xanadu',
  ['Xanadu'],
  ['Xanadu', 'Kubla'],
  'ru',
  'us',
  'nato',
  ['ru'],
  ['us'],
  ['us', 'nato'],
  ['fr'],
  'readout',
  'call',
  'meeting',
  'list',
  'presidents',
  'alliance',
  'held',
  'planned',
  'direct',
  'account',
  'year',
  'day',
  'stated',
  ['year'],
  [['ru', 'Xanadu']],
  { points: ['Xanadu'], statements: 1234, remarks: 5, sources: 2 },
  [
    { key: 'agree', count: 1 },
    { key: 'only', count: 2, sides: ['us'] },
  ],
  [
    { key: 'emphasis', count: 3 },
    { key: 'conflict', count: 1 },
    { key: 'declined', count: 1 },
  ],
  [{ key: 'open', count: 1 }],
  // A function that names a voice.
  Object.assign(() => 'Xanadu', { toString: () => 'Xanadu' }),
  [{ side: 'us', state: 'account' }],
  [{ side: 'ru', state: 'none' }],
  { what: 'path', key: 'Xanadu' },
  { what: 'key', key: 'Xanadu' },
  { what: 'value', key: 'Xanadu', value: 'Kubla' },
  { what: 'encoding', key: 'Xanadu' },
  { what: 'newer', key: 'Xanadu' },
  { withheld: true },
  { withheld: false },
  {
    bySide: {
      ru: { party: 5, onRecord: 3 },
      us: { party: 4, onRecord: 1 },
      nato: { party: 1, onRecord: 0 },
    },
  },
  {
    texts: 5,
    bySide: [
      { side: 'ru', texts: 4 },
      { side: 'us', texts: 0 },
    ],
  },
  {
    bySide: {
      ru: { party: 1234, onRecord: 1234 },
      us: { party: 1234, onRecord: 1234 },
      nato: { party: 0, onRecord: 0 },
    },
  },
  {
    texts: 1234,
    bySide: [
      { side: 'ru', texts: 1234 },
      { side: 'us', texts: 1234 },
    ],
  },
  { texts: 0, bySide: [] },
  { accounts: 1234, sharing: 1234, compared: 1234, comparedSharing: 1234 },
  { accounts: 1234, sharing: 1233, compared: 1234, comparedSharing: 1233 },
  {
    texts: 1234,
    contacts: 1234,
    kinds: { news: 1233, readout: 1 },
    languages: ['en', 'fr'],
    byMachine: 1234,
    publisherUnstated: 1233,
    unlisted: 1233,
    missingAccounts: 1234,
    missingKnownOutside: 1233,
  },
  { accounts: 5, sharing: 0, compared: 0, comparedSharing: 0 },
  { accounts: 5, sharing: 5, compared: 1, comparedSharing: 1 },
  { accounts: 5, sharing: 2, compared: 3, comparedSharing: 1 },
  { accounts: 0, sharing: 0, compared: 0, comparedSharing: 0 },
  {
    texts: 5,
    contacts: 14,
    kinds: { news: 5 },
    languages: ['fr'],
    byMachine: 2,
    publisherUnstated: 5,
    missingAccounts: 17,
    missingKnownOutside: 15,
  },
  {
    texts: 1,
    contacts: 1,
    kinds: { transcript: 1 },
    languages: ['fr'],
    byMachine: 0,
    publisherUnstated: 0,
    unlisted: 1,
    missingAccounts: 1,
    missingKnownOutside: 1,
  },
];
/** Functions with more arguments take only these. */
const MANY = 2;
const PLAIN: readonly unknown[] = [
  1,
  2,
  1234,
  'Xanadu',
  ['fr'],
  ['us', 'nato'],
  'call',
  'presidents',
  'planned',
  'readout',
  'us',
  true,
  { kinds: { readout: 2, news: 1 }, languages: ['en', 'fr'] },
];

export interface Leaf {
  readonly path: string;
  readonly en: string;
  readonly fr: string;
}

/** The two catalogues side by side. */
export function leavesOf(en: unknown, fr: unknown, path = ''): Leaf[] {
  if (typeof en === 'string') return [{ path, en, fr: String(fr) }];
  if (typeof en === 'function') {
    const seen = new Map<string, Leaf>();
    for (const given of tuples(en.length)) {
      const english = called(en, given);
      const french = called(fr, given);
      if (english === undefined || french === undefined || leaks(given, english, french)) continue;
      for (const leaf of leavesOf(english, french, path)) seen.set(`${leaf.en} ${leaf.fr}`, leaf);
    }
    if (seen.size === 0) throw new Error(`nothing made sense to ${path}`);
    return [...seen.values()];
  }
  if (typeof en === 'object' && en !== null)
    return Object.entries(en).flatMap(([key, own]) =>
      leavesOf(own, (fr as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`),
    );
  throw new Error(`${path} is no word: ${String(en)}`);
}

/** What is returned unchanged was treated as a name. */
function leaks(given: readonly unknown[], english: unknown, french: unknown): boolean {
  if (typeof english === 'object' && given.includes(english)) return true;
  // “accounts” is a code that became plural.
  const codes = given.flat().filter((code) => typeof code === 'string' && /^[a-z]/.test(code));
  const words = (made: unknown) =>
    JSON.stringify(made)
      .toLowerCase()
      .split(/[^a-z]+/);
  return codes.some(
    (code) =>
      words(english).some((word) => word.startsWith(String(code))) && words(french).includes(String(code)),
  );
}

/** Of a message, a list of them, or a list of rules with a name each. */
function wordsIn(made: unknown): readonly unknown[] {
  return typeof made === 'object' && made !== null ? Object.values(made).flatMap(wordsIn) : [made];
}

/** Undefined where it makes no sense. */
function called(words: unknown, given: readonly unknown[]): unknown {
  try {
    const made: unknown = (words as (...all: unknown[]) => unknown)(...given);
    const all = wordsIn(made);
    if (all.length === 0) return undefined;
    return all.every(
      (one) =>
        typeof one === 'string' &&
        one !== '' &&
        !/^ |,(?!\d{3})\S|undefined|NaN|\[object|true|false/.test(one),
    )
      ? made
      : undefined;
  } catch {
    return undefined;
  }
}

function tuples(length: number): readonly (readonly unknown[])[] {
  const of = length > MANY ? PLAIN : GIVEN;
  let all: (readonly unknown[])[] = [[]];
  for (let place = 0; place < length; place++) all = all.flatMap((some) => of.map((one) => [...some, one]));
  return all;
}
