/** The parts by which a text shows whose it is: its address, its lines, its handle, and who takes part in what it reports. */

import type { Voice } from '../../model/voices.ts';
import type { Mention } from '../registry/mention.ts';
import type { Registry } from '../registry.ts';
import { HANDLES, NEWSROOMS, OFFICIAL, POSTS, SITE_HEADS, WIRES } from '../tables/publishers.ts';
import { rows } from '../tables/rows.ts';

export interface TellerFound {
  readonly side: Voice;
  readonly office: string | undefined;
  readonly person: string | undefined;
  readonly rule: string;
  readonly confidence: number;
}

export interface AddressFound {
  readonly office?: string;
  readonly name?: string;
  readonly newsroom: boolean;
  readonly posted: boolean;
}

/** “en.kremlin.ru/events” is of “kremlin.ru”. */
function isOf(address: string, host: string): boolean {
  const [name = '', ...path] = host.split('/');
  const bare = address.replace(/^https?:\/\/(?:www\.)?/i, '').toLowerCase();
  const [domain = ''] = bare.split(/[/?#:]/);
  return (
    (domain === name || domain.endsWith(`.${name}`)) &&
    (path.length === 0 || bare.startsWith(`${host}/`) || bare === host)
  );
}

export function readAddress(url: string): AddressFound {
  const official = rows(OFFICIAL)
    .filter(([, , host = '']) => isOf(url, host))
    .toSorted(([, , a = ''], [, , b = '']) => b.length - a.length)[0];
  if (official) {
    const [office = '', name = '', host = ''] = official;
    return { office, name, newsroom: false, posted: host.startsWith('t.me') };
  }
  const newsroom = rows(NEWSROOMS).find(([host = '']) => isOf(url, host));
  const posted = POSTS.some((host) => isOf(url, host));
  return { ...(newsroom?.[1] && { name: newsroom[1] }), newsroom: newsroom !== undefined, posted };
}

/** The agency or paper that a text names as its own: at its dateline, in brackets or at its foot. */
export function wireIn(lines: readonly string[]): string | undefined {
  return WIRES.find(([pattern]) =>
    lines.some((line) => {
      const match = pattern.exec(line);
      // Far into a sentence it is a source.
      return match !== null && (match.index < 60 || match.index + match[0].length > line.length - 12);
    }),
  )?.[1];
}

const PARTNER = {
  en: /(?<!\p{L})(?:with|to)\s+(?:the\s+)?$/iu,
  fr: /(?<!\p{L})(?:avec|à)\s+(?:(?:le|la|les|son|sa)\s+|l['’])?$/iu,
  ru: /(?<!\p{L})(?:с|со|к)\s+$/iu,
} as const;
const OPPOSITE: Readonly<Record<string, Voice>> = { ru: 'us', us: 'ru' };
/** Who publishes of a contact between holders of an office. */
const PUBLISHES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  president: { ru: 'kremlin', us: 'white-house' },
  'foreign-minister': { ru: 'ru-mfa', us: 'state-department' },
  'deputy-foreign-minister': { ru: 'ru-mfa', us: 'state-department' },
  'defence-minister': { ru: 'ru-mod', us: 'pentagon' },
  'chief-of-staff': { ru: 'ru-mod', us: 'joint-staff' },
  'security-adviser': { ru: 'ru-security-council', us: 'white-house' },
  envoy: { ru: 'kremlin', us: 'white-house' },
  'presidential-aide': { ru: 'kremlin' },
  'secretary-general': { nato: 'nato' },
  'military-committee': { nato: 'nato' },
};

/** “… with President Putin”: the other one is whose text it is. */
export function tellerInTitle(
  title: string,
  language: 'en' | 'fr' | 'ru',
  registry: Registry,
): TellerFound | undefined {
  const mentions = registry
    .find(title)
    .filter(({ sort, side }) => side !== undefined && sort !== 'nationality');
  const partner = mentions.find(
    ({ start }) => PARTNER[language].test(title.slice(0, start)) || isPartnerRole(title, start, language),
  );
  const before = mentions.filter(({ start }) => partner === undefined || start < partner.start);
  const subject =
    before.find(({ sort }) => sort === 'person') ??
    before.find(({ sort }) => sort === 'role' || sort === 'body');
  if (subject?.side !== undefined) {
    const found = tellerOf(subject, registry);
    if (found) return { ...found, rule: 'title-subject', confidence: partner ? 0.9 : 0.7 };
  }
  const other = partner?.side === undefined ? undefined : OPPOSITE[partner.side];
  if (
    partner &&
    other !== undefined &&
    /(?:convers|call|meeting|talk|entretien|appel|rencontre|échange|разговор|встреч|бесед|перегов)/iu.test(
      title.slice(0, partner.start),
    )
  ) {
    const role =
      partner.role ??
      registry.roleOf(partner.ids[0] ?? '') ??
      mentions.find(({ role: one }) => one !== undefined)?.role;
    return {
      side: other,
      office: role === undefined ? undefined : PUBLISHES[role]?.[other],
      person: undefined,
      rule: 'title-partner',
      confidence: 0.85,
    };
  }
  return undefined;
}

/** “with US President”, « avec le ministre »: a title is before the name. */
function isPartnerRole(title: string, start: number, language: 'en' | 'fr' | 'ru'): boolean {
  const words = title.slice(0, start).split(/\s+/);
  return (
    words.length > 1 &&
    PARTNER[language].test(`${words.slice(0, -2).join(' ')} `) &&
    !/(?:avec|with)/iu.test(words.slice(-2).join(' '))
  );
}

export function tellerOf(
  mention: Mention,
  registry: Registry,
): Omit<TellerFound, 'rule' | 'confidence'> | undefined {
  const { side, sort, ids } = mention;
  if (side === undefined) return undefined;
  if (sort === 'body') return { side, office: ids[0], person: undefined };
  const person = sort === 'person' && ids.length === 1 ? ids[0] : undefined;
  const role = mention.role ?? (person === undefined ? undefined : registry.roleOf(person));
  const published = role === undefined ? undefined : PUBLISHES[role]?.[side];
  return { side, office: published ?? mention.office, person };
}

/** Who comes first in the sentence that reports a contact: a side names its own first. */
export function tellerInSentence(sentence: string, registry: Registry): TellerFound | undefined {
  const people = registry
    .find(sentence)
    .filter(({ sort, side }) => side !== undefined && (sort === 'person' || sort === 'role'));
  const sides = new Set(people.map(({ side }) => side));
  const [first] = people;
  if (!first || sides.size < 2) return undefined;
  const named = people.find(({ sort, side }) => sort === 'person' && side === first.side) ?? first;
  const found = tellerOf(named, registry);
  return found && { ...found, rule: 'first-named', confidence: 0.7 };
}

/** A line that is an institution's name and little else: “The White House”, « Département d’État des États-Unis ». */
export function tellerInLines(lines: readonly string[], registry: Registry): TellerFound | undefined {
  const bodies = lines.flatMap((line) => {
    const head = rows(SITE_HEADS).find(([one]) => one === line.trim().toLowerCase())?.[1];
    const ids = registry
      .find(line)
      .filter(
        ({ sort, ids: all, start, end }) =>
          sort === 'body' && all.length === 1 && (end - start) * 2 > line.length - 8,
      )
      .flatMap((mention) => mention.ids);
    return [head, ids[0]].flatMap((id) => (id === undefined ? [] : (registry.body(id) ?? [])));
  });
  const publishing = bodies.filter(({ side }) => side !== 'un' && side !== 'eu');
  const [first] = publishing;
  // Tags at the foot may name the other side's as well.
  if (!first || publishing.some(({ side }) => side !== first.side)) return undefined;
  return { side: first.side, office: first.id, person: undefined, rule: 'line', confidence: 0.85 };
}

/** Who posts: by the name in an address, or the first in the text. */
export function tellerOfPost(
  url: string | undefined,
  content: string,
  registry: Registry,
): TellerFound | undefined {
  const inAddress = /^https?:\/\/(?:www\.)?[^/]+\/@?([\p{L}\p{N}_]+)/u.exec(url ?? '')?.[1];
  const inText = /^\W{0,3}@([\p{L}\p{N}_]+)|\(@([\p{L}\p{N}_]+)\)/mu.exec(content);
  const handle = (inAddress ?? inText?.[1] ?? inText?.[2])?.toLowerCase();
  const known = rows(HANDLES).find(([name]) => name === handle)?.[1];
  if (known === undefined) return undefined;
  const isBody = known.startsWith('@');
  const id = isBody ? registry.body(known.slice(1))?.id : known;
  const side = id === undefined ? undefined : registry.sideOf(id);
  return side === undefined
    ? undefined
    : {
        side,
        office: isBody ? id : undefined,
        person: isBody ? undefined : id,
        rule: 'handle',
        confidence: 0.9,
      };
}
