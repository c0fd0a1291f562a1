/** The graph of schema.org, read by jsonld: the claims are those of the pages, and each contact and text is described once. */

import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../../corpus-for-tests.ts';
import { FOLDER, inputOf, VIEW, written } from './input-for-tests.ts';

const REAL = await libraryOf('seeds');
const FIXTURE = await libraryOf('tests/fixture/seeds');
const SCHEMA = 'https://schema.org/';

const read = (library: typeof REAL, unconfirmed: readonly string[] = []) =>
  jsonld.expand(
    JSON.parse(written('json-ld', { ...inputOf(library), unconfirmed: new Set(unconfirmed) })) as object,
    {
      documentLoader: async (url) => ({
        contextUrl: null,
        documentUrl: url,
        document: { '@context': { '@vocab': SCHEMA } },
      }),
    },
  );

describe.each([
  ['the real texts', REAL],
  ['the fixture', FIXTURE],
] as const)('the graph of %s', (_, library) => {
  it('describes each contact and text once, with the version and the link', async () => {
    const things = await read(library);
    const ofType = (type: string) =>
      things.filter((thing) => (thing['@type'] as string[]).includes(SCHEMA + type));
    expect(ofType('Event').map((thing) => thing['@id'])).toEqual(
      library.corpus.contacts.map(({ id }) => `${FOLDER}/contacts/${id}/#contact`),
    );
    const borne = new Set(library.corpus.contacts.flatMap(({ texts }) => texts));
    const articles = things.filter((thing) => String(thing['@id']).endsWith('#text'));
    expect(new Set(articles.map((thing) => thing['@id'])).size).toBe(articles.length);
    expect(articles).toHaveLength(borne.size);
    const [dataset] = ofType('Dataset');
    expect(dataset?.['@id']).toBe(VIEW);
    expect(dataset?.[`${SCHEMA}version`]).toEqual([{ '@value': library.hash }]);
  });
});

it('makes no claim of words that nobody has confirmed', async () => {
  const [first = ''] = REAL.corpus.statements.flatMap(({ id, bearings }) =>
    bearings.length > 0 ? [id] : [],
  );
  const claims = async (unconfirmed: readonly string[]) =>
    (await read(REAL, unconfirmed)).filter((thing) => String(thing['@id']).endsWith(`#${first}`));
  expect((await claims([])).length).toBeGreaterThan(0);
  expect(await claims([first])).toEqual([]);
});
