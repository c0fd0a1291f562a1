/** The schema.org data of a page say what our data hold, and no more. */

import { describe, expect, it } from 'vitest';
import { isSide } from '../../src/model/voices.ts';
import { structuredData } from '../../src/previews/structured-data.ts';
import type { PreviewContext, Subject } from '../../src/previews/subject.ts';
import { contactOf, everySubject, FIXTURE, previewContextOf, REAL, textOf } from './preview-context.ts';

const SITE = { path: '/', origin: 'https://example.org' };
type Thing = Record<string, unknown> & { '@type': string; '@id'?: string };

function graphOf(subject: Subject, context: PreviewContext): Thing[] {
  const page = { subject, name: 'Name', description: 'Description.' };
  // As in the page: JSON drops undefined values.
  return JSON.parse(JSON.stringify(structuredData(page, SITE, context)['@graph'])) as Thing[];
}

const english = (id: string, library = REAL) =>
  graphOf(contactOf(library, id), previewContextOf(library, 'en'));
const eventOf = (id: string, library = REAL) => {
  const event = english(id, library).find((thing) => thing['@type'] === 'Event');
  if (!event) throw new Error(`${id} has no event`);
  return event;
};
const claimsIn = (graph: readonly Thing[]) => graph.filter((thing) => thing['@type'] === 'Claim');

describe('a contact', () => {
  it('is an event with its day, parties, people and texts', () => {
    expect(eventOf('2024-06-25-austin-belousov-call')).toEqual({
      '@type': 'Event',
      '@id': 'https://example.org/contacts/2024-06-25-austin-belousov-call/#contact',
      name: 'Belousov–Austin call',
      description: 'Description.',
      mainEntityOfPage: 'https://example.org/contacts/2024-06-25-austin-belousov-call/',
      eventStatus: 'https://schema.org/EventScheduled',
      startDate: '2024-06-25',
      about: [
        { '@type': 'Country', name: 'Russia' },
        { '@type': 'Country', name: 'United States' },
      ],
      attendee: [
        { '@type': 'Person', name: 'Andrei Belousov', jobTitle: 'minister of defence' },
        { '@type': 'Person', name: 'Lloyd Austin', jobTitle: 'secretary of defense' },
      ],
      subjectOf: [{ '@type': 'NewsArticle', '@id': 'https://example.org/texts/vietnam-vn-2024-06-26/#text' }],
    });
  });

  it('gives no day where the texts give about one', () => {
    for (const id of ['2021-03-31-us-outreach-to-russia', '2021-12-biden-putin-planned-contact'])
      expect(eventOf(id)).not.toHaveProperty('startDate');
    expect(eventOf('2017-04-26-moscow-security-conference')).toMatchObject({
      startDate: '2017-04-26',
      endDate: '2017-04-27',
    });
  });

  it('passes on neither people nor places that are known only outside the texts', () => {
    expect(eventOf('2023-03-15-austin-shoigu-call')).not.toHaveProperty('attendee');
    expect(eventOf('2021-06-16-biden-putin-geneva-summit')).not.toHaveProperty('location');
    expect(eventOf('2016-04-20-nato-russia-council-brussels')).toMatchObject({
      location: { '@type': 'Place', name: 'Bruxelles' },
      about: [{ name: 'Russia' }, { '@type': 'Organization', name: 'NATO' }],
    });
    expect(eventOf('2021-04-weather-balloons', FIXTURE).attendee).toHaveLength(1);
  });

  it('that was called off says so', () => {
    expect(eventOf('2021-12-cancelled-meeting', FIXTURE).eventStatus).toBe(
      'https://schema.org/EventCancelled',
    );
  });
});

describe('a text', () => {
  it('is an article with a name of ours, and no headline', () => {
    const [article] = graphOf(textOf(REAL, 'la-presse-2021-11-23'), previewContextOf(REAL, 'fr'));
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      '@id': 'https://example.org/texts/la-presse-2021-11-23/#text',
      name: 'Les chefs d’état-major russe et américain se parlent au téléphone',
      description: 'Description.',
      inLanguage: 'fr',
      publisher: { '@type': 'Organization', name: 'La Presse' },
      datePublished: '2021-11-23',
      mainEntityOfPage: 'https://example.org/fr/texts/la-presse-2021-11-23/',
    });
    expect(article).not.toHaveProperty('headline');
    expect(article?.about).toHaveLength(4);
  });
});

describe('a statement', () => {
  it.each(everySubject().map((one) => [one.title, one] as const))(
    'is a claim in the exact words, and has an author only in an account of a side: %s',
    (_, { subject, context }) => {
      const { library } = context;
      const ids = new Set<string>();
      for (const claim of claimsIn(graphOf(subject, context))) {
        const id = decodeURIComponent(String(claim['@id']).split('#')[1] ?? '');
        expect(ids.has(id)).toBe(false);
        ids.add(id);
        const statement = library.statement(id);
        if (!statement) throw new Error(`no such statement: ${id}`);
        const content = library.text(statement.text)?.content ?? '';
        for (const piece of String(claim.text).split(' […] ')) expect(content).toContain(piece);
        expect(claim.inLanguage).toBe(library.text(statement.text)?.language);
        const here = statement.bearings.filter(
          ({ contact }) => subject.kind !== 'contact' || contact === subject.contact.id,
        );
        const account =
          here.some(({ as }) => as === 'account') &&
          statement.mode !== 'mention' &&
          statement.sides.some(isSide);
        expect('author' in claim, id).toBe(account);
      }
      const expected =
        subject.kind === 'contact'
          ? library.statementsOn(subject.contact.id).map(({ statement }) => statement.id)
          : subject.kind === 'text'
            ? library
                .statementsIn(subject.text.id)
                .filter(({ bearings }) => bearings.length > 0)
                .map(({ id }) => id)
            : [];
      expect([...ids].toSorted()).toEqual([...new Set(expected)].toSorted());
    },
  );

  it('told by a person is that person’s, by an institution that institution’s, by both sides both’s', () => {
    const claim = (contact: string, statement: string, library = REAL) =>
      claimsIn(english(contact, library)).find((one) => String(one['@id']).endsWith(`#${statement}`));
    expect(claim('2024-06-25-austin-belousov-call', 'vn-austin-initiated')?.author).toEqual([
      { '@type': 'Person', name: 'Patrick Ryder', jobTitle: 'Pentagon spokesman' },
    ]);
    expect(claim('2024-06-25-austin-belousov-call', 'vn-open-lines')?.author).toEqual([
      { '@type': 'Organization', name: 'Pentagon' },
    ]);
    expect(claim('2021-11-23-milley-gerasimov-call', 'lp-call-announced-by-both')?.author).toEqual([
      { '@type': 'Organization', name: 'Moscow' },
      { '@type': 'Organization', name: 'Washington' },
    ]);
  });
});

describe('home', () => {
  it('is a site, and a set of data to take along', () => {
    const graph = graphOf({ kind: 'view', view: 'timeline' }, previewContextOf(REAL, 'en'));
    expect(graph.map((thing) => thing['@type'])).toEqual(['WebSite', 'Dataset']);
    expect(graph[0]).toMatchObject({ url: 'https://example.org/', inLanguage: ['en', 'fr'] });
    expect(graph[1]).toMatchObject({
      version: REAL.corpus.hash,
      distribution: { contentUrl: 'https://example.org/data/corpus.json' },
    });
    expect(graph[1]).not.toHaveProperty('license');
  });

  it('has pages that belong to it', () => {
    for (const view of ['list', 'on-record', 'texts', 'method'] as const) {
      const [page] = graphOf({ kind: 'view', view }, previewContextOf(REAL, 'fr'));
      expect(page).toMatchObject({
        '@type': view === 'method' ? 'WebPage' : 'CollectionPage',
        url: `https://example.org/fr/${view}/`,
        inLanguage: 'fr',
        isPartOf: { '@type': 'WebSite', '@id': 'https://example.org/#site' },
      });
    }
  });
});

it('without a host, addresses stay within the site', () => {
  const page = { subject: contactOf(REAL, '2024-06-25-austin-belousov-call'), name: '', description: '' };
  const graph = structuredData(page, { path: '/x/' }, previewContextOf(REAL, 'en'));
  expect(JSON.stringify(graph)).toContain('"@id":"/x/contacts/2024-06-25-austin-belousov-call/#contact"');
});
