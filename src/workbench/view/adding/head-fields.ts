/** The head of a text as a form: drafted values in, what is missing, and the confirmed head out. Pure. */

import type { HeadDraft, KnownTeller } from '../../../drafts/draft.ts';
import type { Language } from '../../../model/language.ts';
import type { OwnKind, TextKind } from '../../../model/summary.ts';
import type { Voice } from '../../../model/voices.ts';
import type { ConfirmedHead } from '../../files/act.ts';
import { freeId, slugOf } from '../../files/files.ts';

/** Who is offered by name: those of the corpus, then those of the tables. */
export interface Offers {
  readonly bodies: readonly KnownTeller[];
  readonly people: readonly KnownTeller[];
  readonly newsrooms: readonly string[];
}

export const NO_OFFERS: Offers = { bodies: [], people: [], newsrooms: [] };

/** The values as typed; empty where nothing is given. */
export interface HeadFields {
  readonly kind: TextKind;
  /** The name of an institution, or of a newsroom. */
  readonly publisher: string;
  /** Whose interview or post it is. */
  readonly speaker: string;
  readonly side: Voice;
  readonly day: string;
  readonly title: string;
  readonly language: string;
  readonly address: string;
}

export type HeadFault = 'office' | 'publisher' | 'side' | 'day' | 'title' | 'address';

/** Longer titles are cut where a word ends. */
const LONGEST_TITLE = 120;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function isOwnKind(kind: TextKind): kind is OwnKind {
  return kind !== 'news' && kind !== 'document';
}

/** Whose words an interview or a post are; a readout is that of its institution. */
export function namesSpeaker(kind: TextKind): boolean {
  return kind === 'interview' || kind === 'post' || kind === 'transcript';
}

export function fieldsOf(draft: HeadDraft, content: string, offers: Offers, language: Language): HeadFields {
  const office = offers.bodies.find(({ id }) => id === draft.office);
  const speaker = offers.people.find(({ id }) => id === draft.speaker);
  return {
    kind: draft.kind,
    publisher: office && isOwnKind(draft.kind) ? office.name[language] : (draft.publisher ?? ''),
    speaker: speaker?.name[language] ?? '',
    side: office?.side ?? speaker?.side ?? '',
    day: draft.date?.day ?? '',
    title: draft.title ?? firstWords(content),
    language: draft.language,
    address: draft.url ?? '',
  };
}

/** A text without a title is called by how it begins. */
function firstWords(content: string): string {
  const [line = ''] = content.trim().split('\n');
  if (line.length <= LONGEST_TITLE) return line;
  return `${line.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')} …`;
}

/** Who has that name; of several, who speaks for the side. */
export function tellerNamed(
  name: string,
  side: Voice,
  tellers: readonly KnownTeller[],
): KnownTeller | undefined {
  const wanted = folded(name);
  if (wanted === '') return undefined;
  const called = (one: KnownTeller) => [one.name.en, one.name.fr].map(folded).includes(wanted);
  const spelled = (one: KnownTeller) => one.names.map(folded).includes(wanted);
  const found = tellers.filter(called);
  const all = found.length > 0 ? found : tellers.filter(spelled);
  return all.find((one) => one.side === side) ?? (all.length === 1 ? all[0] : undefined);
}

function folded(name: string): string {
  return name.trim().toLowerCase().replace(/[’']/g, '’').replace(/\s+/g, ' ');
}

/** The side that the named institution or person speaks for; undefined where that has to be chosen. */
export function knownSide({ kind, publisher, speaker, side }: HeadFields, offers: Offers): Voice | undefined {
  if (!isOwnKind(kind)) return undefined;
  const person = namesSpeaker(kind) ? tellerNamed(speaker, side, offers.people) : undefined;
  return tellerNamed(publisher, side, offers.bodies)?.side ?? person?.side;
}

/** In the order of the form. */
export function faultsIn(fields: HeadFields, offers: Offers): readonly HeadFault[] {
  const own = isOwnKind(fields.kind);
  const nameless = fields.publisher.trim() === '' && !(own && fields.speaker.trim() !== '');
  return [
    ...(nameless ? [own ? ('office' as const) : ('publisher' as const)] : []),
    ...(own && !nameless && (knownSide(fields, offers) ?? fields.side) === '' ? ['side' as const] : []),
    ...(DAY.test(fields.day) ? [] : ['day' as const]),
    ...(fields.title.trim() === '' ? ['title' as const] : []),
    ...(isAddress(fields.address) ? [] : ['address' as const]),
  ];
}

/** Or nothing. */
function isAddress(address: string): boolean {
  if (address.trim() === '') return true;
  const url = URL.parse?.(address.trim()) ?? parsed(address.trim());
  return url !== null && /^https?:$/.test(url.protocol);
}

/** For browsers without `URL.parse`. */
function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

export interface Confirmed {
  readonly head: ConfirmedHead;
  /** Those that the head names, whether the corpus has them or not. */
  readonly bodies: readonly KnownTeller[];
  readonly people: readonly KnownTeller[];
}

/** The fields must be without faults. */
export function confirm(
  fields: HeadFields,
  {
    draft,
    content,
    offers,
  }: { readonly draft: HeadDraft; readonly content: string; readonly offers: Offers },
): Confirmed {
  const { kind, language } = fields;
  const own = isOwnKind(kind);
  const side = knownSide(fields, offers) ?? fields.side;
  const office = own ? tellerFor(fields.publisher, side, offers.bodies, offers) : undefined;
  const speaker =
    own && namesSpeaker(kind) ? tellerFor(fields.speaker, side, offers.people, offers) : undefined;
  const publisher = fields.publisher.trim();
  const address = fields.address.trim();
  const head: ConfirmedHead = {
    ...draft,
    kind,
    language,
    title: fields.title.trim(),
    // An institution that publishes its own words need not be named twice.
    publisher: own ? undefined : publisher,
    url: address === '' ? undefined : address,
    office: office?.id,
    speaker: speaker?.id,
    date:
      draft.date?.day === fields.day ? draft.date : { day: fields.day, basis: 'outside', words: undefined },
    ...(!own && !content.includes(publisher) && { publisherBasis: 'outside' as const }),
  };
  return { head, bodies: office ? [office] : [], people: speaker ? [speaker] : [] };
}

/** Known, or new with an id of its own. */
function tellerFor(
  written: string,
  side: Voice,
  tellers: readonly KnownTeller[],
  offers: Offers,
): KnownTeller | undefined {
  const name = written.trim();
  if (name === '') return undefined;
  const known = tellerNamed(name, side, tellers);
  if (known) return known;
  const taken = (id: string) => [...offers.bodies, ...offers.people].some((one) => one.id === id);
  const id = freeId(slugOf(name) || `${side}-teller`, taken);
  const called = { en: name, fr: name };
  const isPerson = tellers === offers.people;
  return { id, side, names: [name], name: called, ...(isPerson && { office: called }) };
}
