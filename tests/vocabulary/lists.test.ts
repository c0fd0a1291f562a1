/** A corpus with terms of its own, with every base term that the fixture lacks, and with parties that are no sides. */

import { describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import { BASE_POINT_NAMES } from '../../src/compile/base-points.ts';
import { compile } from '../../src/compile/compile.ts';
import { corpusSchema } from '../../src/compile/emit/corpus-schema.ts';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import { checkIndex } from '../../src/corpus/check-index.ts';
import { facetValues } from '../../src/filters/facet-values.ts';
import { filterWords } from '../../src/filters/set-filters.ts';
import { readLink } from '../../src/link/read-link.ts';
import { type Filters, NO_FILTERS } from '../../src/link/view-state.ts';
import { i18nOf } from '../../src/messages/catalogs.ts';
import { BASE_KINDS, BASE_LEVELS, eventCode } from '../../src/model/kinds.ts';
import { BASE_POINTS } from '../../src/model/points.ts';
import { BASE_CHANNELS } from '../../src/model/statement.ts';
import { BASE_VOICES } from '../../src/model/voices.ts';
import { knownIdsOf } from '../../src/navigation/known-ids.ts';
import { countOnRecord } from '../../src/selection/count-on-record.ts';
import { facetsOf, filterContacts } from '../../src/selection/facets.ts';
import { markerOf } from '../../src/selection/halves.ts';
import { pairAccounts } from '../../src/selection/pair-accounts.ts';
import { libraryOf, setOf } from '../corpus-for-tests.ts';
import '../i18n-for-tests.ts';

const library = await libraryOf('tests/vocabulary/seeds');
const fixture = await libraryOf('tests/fixture/seeds');
const { contactIndex, corpus } = library;
const { vocabulary } = contactIndex;
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const contactOf = (id: string) => {
  const contact = library.contact(id);
  if (!contact) throw new Error(`no contact ${id}`);
  return contact;
};

describe('the lists of a corpus', () => {
  it('hold what occurs, its own terms where it says', () => {
    expect(vocabulary).toEqual({
      points: ['itself', 'ceasefire', 'arms-control', 'regions', 'economy', 'people', 'tides', 'tone'],
      kinds: ['call', 'letter', 'exchange', 'regatta', 'talks', 'visit', 'joint-statement'],
      levels: [
        'security-advisers',
        'deputies',
        'envoys',
        'ambassadors',
        'intelligence',
        'harbour-masters',
        'experts',
      ],
      // The sides and the newsroom whether or not they occur: NATO has no word here.
      voices: ['ru', 'us', 'nato', 'ua', 'port-league', 'un', 'osce', 'newsroom'],
    });
    // Without a place, before the last of the base list.
    expect(idsOf(corpus.terms.channels).slice(-2)).toEqual(['foghorn', 'unstated']);
  });

  it('name their own terms alone: base ones have names in the messages', () => {
    expect(library.own).toEqual({
      kinds: [{ id: 'regatta', name: { en: 'Regatta', fr: 'Régate' }, like: 'meeting', gender: 'f' }],
      levels: [{ id: 'harbour-masters', name: { en: 'Harbour masters', fr: 'Capitaines de port' } }],
      channels: [{ id: 'foghorn', name: { en: 'by foghorn', fr: 'à la corne de brume' } }],
      voices: [{ id: 'port-league', name: { en: 'Port League', fr: 'Ligue des ports' } }],
    });
    expect(fixture.own).toEqual({});
  });

  it('call base points by their names, or as points.yaml says', () => {
    expect(library.point('people')?.name).toEqual(BASE_POINT_NAMES.people.name);
    expect(library.point('tone')).toEqual({ id: 'tone', name: { en: 'Manner', fr: 'Manière' } });
    expect(library.point('tides')?.short).toEqual({ en: 'Tides', fr: 'Marées' });
  });

  it('are in the published corpus, which its schema accepts, and in an index that opens', () => {
    expect(corpusSchema.safeParse(corpus).error).toBeUndefined();
    checkIndex(indexCorpus(corpus).index);
  });

  it('are in the order of points.yaml where that moves a point', async () => {
    const files = await readSeeds('tests/vocabulary/seeds');
    const moved = files.map((file) =>
      file.path === 'points.yaml'
        ? {
            ...file,
            bytes: new TextEncoder().encode(
              new TextDecoder().decode(file.bytes).replace('{ id: tone,', '{ id: tone, before: ceasefire,'),
            ),
          }
        : file,
    );
    expect(idsOf(compile(moved).corpus?.points ?? []).slice(0, 3)).toEqual(['itself', 'tone', 'ceasefire']);
  });
});

it.each([
  ['kind', BASE_KINDS, 'kinds'],
  ['level', BASE_LEVELS, 'levels'],
  ['channel', BASE_CHANNELS, 'channels'],
  ['voice', BASE_VOICES, 'voices'],
] as const)(
  'every base %s occurs here or in the fixture, and has a name in each language',
  (_, base, list) => {
    const used = new Set([...idsOf(corpus.terms[list]), ...idsOf(fixture.corpus.terms[list])]);
    expect([...base].filter((id) => !used.has(id))).toEqual([]);
    const names = list === 'voices' ? 'sides' : list;
    for (const language of ['en', 'fr'] as const)
      for (const id of base) expect(i18nOf(language, {}).messages[names][id], id).toMatch(/\p{L}/u);
  },
);

it('every base point occurs here or in the fixture', () => {
  const used = new Set([...vocabulary.points, ...fixture.contactIndex.vocabulary.points]);
  expect([...BASE_POINTS].filter((id) => !used.has(id))).toEqual([]);
});

describe('a kind of the corpus’ own', () => {
  const regatta = contactOf('2022-02-11-regatta');

  it('is drawn and coded like a base kind', () => {
    expect(markerOf(regatta).kind).toBe('meeting');
    const row = contactIndex.rowOf(regatta.id) ?? -1;
    expect(contactIndex.at(row)).toMatchObject({ kind: 'regatta', like: 'meeting' });
    expect(eventCode(regatta.like ?? 'other', 'held').cameo).toBe('044');
  });

  it('agrees in French, as base ones do', () => {
    const { messages } = i18nOf('fr', library.own);
    expect(messages.describe(regatta.kind, regatta.level, regatta.status)).toBe(
      'Régate prévue, capitaines de port',
    );
    expect(messages.kindWith('visit', 'planned')).toBe('Visite prévue');
    expect(messages.kindWith('call', 'planned')).toBe('Appel prévu');
    expect(messages.kindWith('talks', 'cancelled')).toBe('Cycle de négociations annulé');
    expect(messages.shape(['talks', 'regatta'])).toBe('cycle de négociations ou régate');
    expect(i18nOf('en', library.own).messages.describe('regatta', 'harbour-masters', 'planned')).toBe(
      'Regatta, harbour masters, planned',
    );
  });
});

const shownIds = (filters: Partial<Filters>) =>
  filterContacts(contactIndex, facetsOf(library), { ...NO_FILTERS, ...filters }, undefined)
    .shown.slice(0, corpus.contacts.length)
    .map(({ id }) => id);

describe('parties that are no sides', () => {
  it('stand apart from the sides, in the order of the voices', () => {
    expect(contactOf('2022-02-03-talks')).toMatchObject({ parties: ['ru', 'us'], others: ['ua'] });
    expect(contactOf('2022-02-11-regatta').others).toEqual(['port-league']);
    for (const [row, { parties, others }] of corpus.contacts.entries())
      expect(contactIndex.at(row)).toMatchObject({ parties, others });
  });

  it('leave a half without a side empty: nothing is missing there', () => {
    const { columns } = pairAccounts(library, contactOf('2022-02-13-call'));
    expect(columns.right).toMatchObject({ sides: [], missing: false });
    expect(shownIds({ silence: ['account-us-nato'] })).toEqual(['2022-02-05-visit', '2022-02-11-regatta']);
    expect(shownIds({ silence: ['account'] })).not.toContain('2022-02-13-call');
    expect(library.facts.missingAccounts).toBe(4);
    expect(countOnRecord(setOf(library))).toMatchObject({ contacts: 7, paired: 6, both: 2, one: 5 });
  });

  it('can be filtered by, each by its name', () => {
    expect(facetValues(contactIndex, facetsOf(library)).party).toEqual(['ua', 'port-league', 'un', 'osce']);
    expect(facetValues(fixture.contactIndex, facetsOf(fixture)).party).toEqual([]);
    const filters = { ...NO_FILTERS, party: ['port-league', 'ua'] };
    expect(shownIds(filters)).toEqual(['2022-02-03-talks', '2022-02-11-regatta', '2022-02-13-call']);
    expect(filterWords(filters, library, i18nOf('en', library.own))).toBe(
      'Also taking part: Port League, Ukraine',
    );
  });
});

describe('a link', () => {
  const read = (search: string) => readLink({ pathname: '/list', search, hash: '' }, knownIdsOf(library));

  it('may name a term of the corpus’ own', () => {
    const { state, issues } = read('?kind=regatta~call&level=harbour-masters&point=tides&party=port-league');
    expect(issues).toEqual([]);
    expect(state.filters).toEqual({
      ...NO_FILTERS,
      kind: ['call', 'regatta'],
      level: ['harbour-masters'],
      point: ['tides'],
      party: ['port-league'],
    });
  });

  it('loses a value that does not occur here, with a notice, of a base list or not', () => {
    const { state, issues } = read('?kind=summit~call&party=eu~newsroom~us&point=weather');
    expect(state.filters).toEqual({ ...NO_FILTERS, kind: ['call'] });
    expect(issues.map(({ value }) => value)).toEqual(['eu', 'newsroom', 'us', 'summit', 'weather']);
  });
});
