/** Describes a page in the vocabulary of schema.org, omitting whatever our data do not hold. Pure. */

import type {
  CollectionPage,
  CreativeWork,
  Dataset,
  Event,
  ProfilePage,
  Thing,
  WebPage,
  WebSite,
} from 'schema-dts';
import type { BearingStatement } from '../corpus/library.ts';
import { HOME, type ViewState } from '../link/view-state.ts';
import { sentence } from '../messages/sentence.ts';
import { siteName } from '../messages/site-name.ts';
import type { Contact, Place } from '../model/contact.ts';
import type { Text } from '../model/corpus.ts';
import type { Language } from '../model/language.ts';
import { LANGUAGES } from '../model/language.ts';
import type { TextKind } from '../model/summary.ts';
import type { Voice } from '../model/voices.ts';
import { fileAddress, pageAddress, type Site } from './addresses.ts';
import { claimsOf } from './claims.ts';
import { schemaDates } from './schema-date.ts';
import type { PreviewContext, Subject } from './subject.ts';

/** The types of schema.org for each kind; it has none for transcripts and interviews. */
const TYPES = {
  news: 'NewsArticle',
  readout: 'Report',
  transcript: 'Article',
  interview: 'Article',
  post: 'SocialMediaPosting',
  document: 'CreativeWork',
} as const satisfies Record<TextKind, string>;

/** What texts of all kinds have. */
type Work = Pick<
  Extract<CreativeWork, { '@type': 'CreativeWork' }>,
  | '@id'
  | 'name'
  | 'inLanguage'
  | 'publisher'
  | 'author'
  | 'datePublished'
  | 'url'
  | 'mainEntityOfPage'
  | 'description'
  | 'about'
> & { readonly '@type': (typeof TYPES)[TextKind] };

export interface Described {
  readonly subject: Subject;
  readonly name: string;
  readonly description: string;
}

export interface Graph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Thing[];
}

export function structuredData(page: Described, site: Site, context: PreviewContext): Graph {
  return { '@context': 'https://schema.org', '@graph': thingsOf(page, site, context) };
}

function thingsOf({ subject, name, description }: Described, site: Site, context: PreviewContext): Thing[] {
  const { library } = context;
  switch (subject.kind) {
    case 'contact': {
      const { contact } = subject;
      const texts = contact.texts.flatMap((id) => library.text(id) ?? []);
      return [
        eventOf(contact, description, site, context),
        ...texts.map((text) => articleOf(text, site, context)),
        ...claimsOf(library.statementsOn(contact.id), { article: textId, event: contactId }, site, context),
      ];
    }
    case 'text': {
      const { text } = subject;
      const contacts = library.contactsIn(text.id);
      // As each contact has them, in the order of the text.
      const bearingStatements = contacts
        .flatMap(({ id }) => library.statementsOn(id))
        .filter(({ statement }) => statement.text === text.id)
        .toSorted((a, b) => startOf(a) - startOf(b));
      return [
        {
          ...articleOf(text, site, context),
          description,
          about: contacts.map((contact) => ({
            '@type': 'Event' as const,
            '@id': contactId(contact.id, site),
            name: context.i18n.localize(contact.title),
          })),
        },
        ...claimsOf(bearingStatements, { article: textId, event: contactId }, site, context),
      ];
    }
    case 'person':
      return [profilePage(subject, name, description, site, context)];
    case 'view':
      return subject.view === 'timeline'
        ? [webSite(description, site, context), dataset(site, context)]
        : [viewPage({ ...HOME, view: subject.view, page: subject.page }, name, description, site, context)];
  }
}

const startOf = ({ statement }: BearingStatement) => statement.passages[0]?.start ?? 0;

/** One identifier per thing, the same in every language. */
const contactId = (id: string, site: Site) => `${pageAddress(site, { ...HOME, contact: id })}#contact`;
const textId = (id: string, site: Site) => `${pageAddress(site, { ...HOME, view: 'texts', text: id })}#text`;
const siteId = (site: Site) => `${pageAddress(site, HOME)}#site`;

function eventOf(contact: Contact, description: string, site: Site, context: PreviewContext): Event {
  const { library, i18n } = context;
  const { language, localize } = i18n;
  const { from, to } = schemaDates(contact.dating);
  // Omit participants known only from other sources: they are no fact of these texts.
  const people = contact.people.filter(({ basis }) => basis !== 'outside');
  return {
    '@type': 'Event',
    '@id': contactId(contact.id, site),
    name: localize(contact.title),
    description,
    mainEntityOfPage: pageAddress(site, { ...HOME, language, contact: contact.id }),
    // The texts do not say whether a planned contact took place; this value means only that it was not cancelled.
    eventStatus:
      contact.status === 'cancelled'
        ? 'https://schema.org/EventCancelled'
        : 'https://schema.org/EventScheduled',
    ...(from !== undefined && { startDate: from }),
    ...(to !== undefined && { endDate: to }),
    ...placeOf(contact.place, localize),
    about: [...contact.parties, ...contact.others].map((voice) => partyOf(voice, context)),
    ...(people.length > 0 && {
      attendee: people.flatMap(({ person: id }) => {
        const person = library.person(id);
        return person
          ? [{ '@type': 'Person' as const, name: localize(person.name), jobTitle: localize(person.office) }]
          : [];
      }),
    }),
    ...(contact.texts.length > 0 && {
      subjectOf: contact.texts.map((id) => ({
        '@type': TYPES[library.text(id)?.kind ?? 'news'],
        '@id': textId(id, site),
      })),
    }),
  };
}

/** By the name that the texts give, or undefined if they give none. */
function placeOf(place: Place | undefined, localize: PreviewContext['i18n']['localize']) {
  const resolved = place?.resolved && place.basis !== 'outside' ? localize(place.resolved) : undefined;
  const name = resolved ?? place?.named;
  return name === undefined ? {} : { location: { '@type': 'Place' as const, name } };
}

/** Whether a voice of the corpus' own is a country or an organization is unknown. */
function partyOf(voice: Voice, { i18n: { messages } }: PreviewContext) {
  const type = ['ru', 'us', 'ua'].includes(voice)
    ? ('Country' as const)
    : ['nato', 'eu', 'un', 'osce'].includes(voice)
      ? ('Organization' as const)
      : ('Thing' as const);
  return { '@type': type, name: messages.sides[voice] ?? voice };
}

/**
 * The title is ours, so it is a `name`, not a `headline`. Publisher and day are included though most texts omit them:
 * the page's own heading has them, and its description says how they are known.
 */
function articleOf(text: Text, site: Site, { library, i18n: { language, localize } }: PreviewContext): Work {
  const { from } = schemaDates(text.date);
  return {
    '@type': TYPES[text.kind],
    '@id': textId(text.id, site),
    name: localize(text.title),
    inLanguage: text.language,
    publisher: { '@type': 'Organization', name: localize(text.publisher.name) },
    ...authorOf(text.teller, library, localize),
    ...(from !== undefined && { datePublished: from }),
    ...(text.publisher.url !== undefined && { url: text.publisher.url }),
    mainEntityOfPage: pageAddress(site, { ...HOME, language, view: 'texts', text: text.id }),
  };
}

/** Who speaks in it: a person, or else an institution; undefined where a newsroom reports. */
function authorOf(
  teller: Text['teller'],
  library: PreviewContext['library'],
  localize: PreviewContext['i18n']['localize'],
): Pick<Work, 'author'> {
  const person = teller?.speaker === undefined ? undefined : library.person(teller.speaker);
  if (person)
    return { author: { '@type': 'Person', name: localize(person.name), jobTitle: localize(person.office) } };
  const body = teller?.office === undefined ? undefined : library.body(teller.office);
  // Spelled as the publisher is, which it mostly is too.
  return body ? { author: { '@type': 'Organization', name: sentence(localize(body.name)) } } : {};
}

function webSite(description: string, site: Site, { library: { about }, i18n }: PreviewContext): WebSite {
  return {
    '@type': 'WebSite',
    '@id': siteId(site),
    name: siteName(about, i18n),
    url: pageAddress(site, HOME),
    description,
    inLanguage: [...LANGUAGES],
  };
}

/** Without a licence: the annotations have one, but the texts belong to their publishers. */
function dataset(site: Site, { library, i18n, previewMessages }: PreviewContext): Dataset {
  const { facts, about } = library;
  const [newest] = library.changes;
  return {
    '@type': 'Dataset',
    name: about.name ? i18n.localize(about.name) : previewMessages.dataset.name,
    description: previewMessages.dataset.description(facts.contacts, facts),
    url: pageAddress(site, HOME),
    version: library.hash,
    isAccessibleForFree: true,
    isPartOf: { '@type': 'WebSite', '@id': siteId(site) },
    ...(newest && { dateModified: newest.on }),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: fileAddress(site, 'data/corpus.json'),
    },
  };
}

/** What a person says is not described here: it is a claim on the page of its contact. */
function profilePage(
  { person, page }: Extract<Subject, { kind: 'person' }>,
  name: string,
  description: string,
  site: Site,
  { i18n: { language, localize } }: PreviewContext,
): ProfilePage {
  const state: ViewState = { ...HOME, view: 'person', person: person.id };
  return {
    '@type': 'ProfilePage',
    name,
    description,
    url: pageAddress(site, { ...state, language, page }),
    inLanguage: language satisfies Language,
    isPartOf: { '@type': 'WebSite', '@id': siteId(site) },
    mainEntity: {
      '@type': 'Person',
      '@id': `${pageAddress(site, state)}#person`,
      name: localize(person.name),
      jobTitle: localize(person.office),
      ...(person.wikidata !== undefined && { sameAs: `https://www.wikidata.org/entity/${person.wikidata}` }),
    },
  };
}

function viewPage(
  state: ViewState,
  name: string,
  description: string,
  site: Site,
  { i18n: { language } }: PreviewContext,
): CollectionPage | WebPage {
  return {
    '@type': state.view === 'method' || state.view === 'data' ? 'WebPage' : 'CollectionPage',
    name,
    description,
    url: pageAddress(site, { ...state, language }),
    inLanguage: language satisfies Language,
    isPartOf: { '@type': 'WebSite', '@id': siteId(site) },
  };
}
