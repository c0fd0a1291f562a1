/** An invented contact: who meets whom, how, when and where; its relations follow from what is said about it later. */

import type { ContactSeed } from '../../../src/compile/read/schema.ts';
import { RELATIONS } from '../../../src/model/contact.ts';
import type { Status } from '../../../src/model/kinds.ts';
import type { Language, Localized } from '../../../src/model/language.ts';
import type { Side } from '../../../src/model/voices.ts';
import { type InventedDate, inventDate, isoOf } from './dates.ts';
import { type InventedPerson, PEOPLE, PLACES } from './names.ts';
import { type Chance, chanceOf } from './random.ts';
import type { Kind, Level, PointId } from './terms.ts';
import { REASONS } from './words.ts';

export interface InventedContact {
  readonly id: string;
  readonly number: number;
  readonly kind: Kind;
  readonly status: Status;
  readonly level: Level;
  /** Russia first. */
  readonly parties: readonly Side[];
  /** The Russian one, and the other; empty where no one is named. */
  readonly people: readonly InventedPerson[];
  readonly place: Localized | undefined;
  readonly date: InventedDate;
  readonly label: Localized;
  /** The language of the text that reports it first. */
  told: Language;
  /** Filled where the text states its date. */
  evidence: NonNullable<ContactSeed['dating']['evidence']>;
  /** The sides that have their own account on a point, or decline to give one. */
  readonly accounts: Map<PointId, Set<Side>>;
}

const KINDS_BY_LEVEL: Readonly<Record<Level, readonly (readonly [Kind, number])[]>> = {
  presidents: [
    ['call', 5],
    ['summit', 3],
    ['video-call', 1],
  ],
  'foreign-ministries': [
    ['meeting', 5],
    ['call', 4],
    ['summons', 2],
    ['conference', 1],
  ],
  'defence-ministers': [
    ['call', 6],
    ['meeting', 2],
    ['video-call', 1],
  ],
  'chiefs-of-staff': [
    ['call', 6],
    ['meeting', 3],
  ],
  alliance: [
    ['council', 5],
    ['meeting', 3],
    ['conference', 2],
    ['call', 1],
  ],
  unknown: [
    ['other', 3],
    ['meeting', 1],
  ],
};

export const NOUNS: Readonly<Record<Kind, Localized>> = {
  call: { en: 'a telephone call', fr: 'un entretien téléphonique' },
  'video-call': { en: 'a video conference', fr: 'une visioconférence' },
  meeting: { en: 'a meeting', fr: 'une rencontre' },
  summit: { en: 'a summit', fr: 'un sommet' },
  council: { en: 'a session of the Consultation Council', fr: 'une session du Conseil de concertation' },
  conference: { en: 'a security conference', fr: 'une conférence sur la sécurité' },
  summons: { en: 'a summons', fr: 'une convocation' },
  other: { en: 'an exchange of letters', fr: 'un échange de lettres' },
};

const ELSEWHERE: ReadonlySet<Kind> = new Set(['meeting', 'summit', 'council', 'conference']);

/** `day`: when it happens; `taken` holds the ids in use; the new one is added. */
export function inventContact(
  number: number,
  day: number,
  published: number,
  taken: Set<string>,
  chance: Chance,
): InventedContact {
  const level = chance.weighed<Level>([
    ['presidents', 10],
    ['foreign-ministries', 24],
    ['defence-ministers', 20],
    ['chiefs-of-staff', 22],
    ['alliance', 20],
    ['unknown', 4],
  ]);
  const kind = chance.weighed(KINDS_BY_LEVEL[level]);
  const other: Side = level === 'alliance' ? 'nato' : 'us';
  const both = level !== 'alliance' && chance.happens(0.05);
  const people =
    level === 'unknown' ? [] : [inOffice('ru', level, day, chance), inOffice(other, level, day, chance)];
  const place = ELSEWHERE.has(kind) ? chance.pick(PLACES) : undefined;
  const names = people.map(({ surname }) => surname).join('–');
  const noun = NOUNS[kind];
  const named = {
    en: names || capitalNoun(noun.en),
    fr: names || capitalNoun(noun.fr),
  };
  const slug = people.map(({ surname }) => surname.toLowerCase()).join('-') || 'emissaries';
  const wanted = `${isoOf(day)}-${slug}-${kind}`;
  let id = wanted;
  for (let again = 2; taken.has(id); again += 1) id = `${wanted}-${again}`;
  taken.add(id);
  return {
    id,
    number,
    kind,
    status: statusOf(day > published, chance),
    level,
    parties: ['ru', other, ...(both ? (['nato'] as const) : [])],
    people,
    place,
    date: inventDate(day, published, chance),
    label: place ? { en: `${named.en}, ${place.en}`, fr: `${named.fr}, ${place.fr}` } : named,
    told: 'fr',
    evidence: [],
    accounts: new Map(),
  };
}

/** The record for contacts.yaml, once everything said about the contact is known. */
export function contactSeed(contact: InventedContact, seed: number): ContactSeed {
  const { id, number, kind, status, level, parties, people, place, date, label, evidence } = contact;
  const chance = chanceOf(seed, number, 31);
  const points = [...contact.accounts].filter(([, sides]) => sides.has('ru') && sides.size > 1);
  const names = people.map(({ surname }) => surname).join('–');
  return {
    id,
    ...(chance.happens(0.01) && { aliases: [`${id}-before`] }),
    kind,
    status,
    level,
    title: {
      en: names ? `${names}: ${NOUNS[kind].en.replace(/^an? /, '')}` : capitalNoun(NOUNS[kind].en),
      fr: names ? `${names} : ${NOUNS[kind].fr.replace(/^une? /, '')}` : capitalNoun(NOUNS[kind].fr),
    },
    label: place && chance.happens(0.1) ? bracketed(label) : label,
    parties: [...parties],
    people: people.map((person) => person.id),
    ...(place && { place: { named: place[contact.told], resolved: place, basis: 'stated' as const } }),
    dating: {
      ...date.dating,
      evidence,
      ...(chance.happens(0.05) && {
        note: {
          en: 'Other texts of these days put it a day earlier.',
          fr: 'D’autres textes de ces jours le placent la veille.',
        },
      }),
    },
    relations: points.map(([point]) => {
      const relation = chance.weighed<(typeof RELATIONS)[number]>([
        [RELATIONS[0], 4],
        [RELATIONS[1], 4],
        [RELATIONS[2], 2],
      ]);
      return { point, relation, reason: chance.pick(REASONS[relation]), by: 'invented', on: '2026-01-01' };
    }),
    ...(chance.happens(0.06) && {
      outside: [
        {
          side: chance.pick(parties),
          what: { en: 'an account was published', fr: 'une version a été publiée' },
          where: 'Nordic Wire (invented), the same week',
        },
      ],
    }),
    ...(chance.happens(0.03) && {
      note: {
        en: 'Told here as one contact, though it had two sittings.',
        fr: 'Donné ici pour un seul contact, bien qu’il y ait eu deux séances.',
      },
    }),
  };
}

/** The holder of the office at about that time: holders change over the years. */
function inOffice(side: Side, level: Exclude<Level, 'unknown'>, day: number, chance: Chance): InventedPerson {
  const cast = PEOPLE[side][level];
  const share = Math.min(Math.max((day - 7300) / 13_200, 0), 0.999);
  const place = Math.floor(share * cast.length) + (chance.happens(0.2) ? 1 : 0);
  return cast[Math.min(place, cast.length - 1)] as InventedPerson;
}

function statusOf(future: boolean, chance: Chance): Status {
  if (!future) return chance.happens(0.02) ? 'cancelled' : 'held';
  return chance.weighed<Status>([
    ['planned', 6],
    ['announced', 3],
    ['cancelled', 1],
  ]);
}

/** Parts of a label in [brackets] are known only from other sources. */
function bracketed({ en, fr }: Localized): Localized {
  return { en: en.replace(/^([^,]+)/, '[$1]'), fr: fr.replace(/^([^,]+)/, '[$1]') };
}

function capitalNoun(noun: string): string {
  const bare = noun.replace(/^(?:an?|une?) /, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
