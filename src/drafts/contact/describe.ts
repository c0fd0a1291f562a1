/** A contact as it would be written into `contacts.yaml`: its id, its title and label, its dating. */

import type { Span } from '../../model/corpus.ts';
import type { Basis } from '../../model/dating.ts';
import type { Voice } from '../../model/voices.ts';
import type { ContactDraft, HeadDraft } from '../draft.ts';
import { surnameOf } from '../registry/make-forms.ts';
import { foldWord } from '../registry/tokens.ts';
import type { Registry } from '../registry.ts';
import type { Candidate } from './candidate.ts';
import { KIND_NAMES } from './cues.ts';

interface Dated {
  readonly edtf: string;
  readonly basis: Basis;
  readonly words: readonly Span[];
}

const SIDE_NAMES: Readonly<Record<string, { readonly en: string; readonly fr: string }>> = {
  ru: { en: 'Russia', fr: 'Russie' },
  us: { en: 'US', fr: 'États-Unis' },
  nato: { en: 'NATO', fr: 'OTAN' },
  ua: { en: 'Ukraine', fr: 'Ukraine' },
};

const FEMININE: ReadonlySet<string> = new Set([
  'video-call',
  'letter',
  'meeting',
  'visit',
  'conference',
  'joint-statement',
  'summons',
]);

/** Undefined where it has neither people of two sides nor a day. */
export function describeContact(
  candidate: Candidate,
  head: HeadDraft,
  registry: Registry,
): ContactDraft | undefined {
  const { kind, status, people, parties, level, cue } = candidate;
  const dating = datingOf(candidate, head);
  if (!dating || parties.length === 0) return undefined;
  const named = principals(people, registry);
  const names = (language: 'en' | 'fr') =>
    named.length > 0
      ? named.map((id) => shortName(id, language, registry))
      : parties.map((side) => sideName(side, language));
  const en = names('en').join('–');
  const fr = names('fr').join('-');
  const what = KIND_NAMES[kind];
  const title = kind === 'council' ? what : { en: `${en} ${what.en}`, fr: `${what.fr} ${fr}` };
  const planned = status === 'planned';
  const day = dating.edtf.split('/')[0]?.replace('~', '') ?? dating.edtf;
  const slug = (named.length > 0 ? named.map((id) => id.split('-')[0] ?? id) : parties)
    .map((id) => foldWord(id))
    .join('-');
  return {
    id: [day, ...(planned ? ['planned'] : []), slug, kind]
      .join('-')
      .replace(/[^a-z0-9-]+/g, '-')
      .slice(0, 100),
    isNew: true,
    kind,
    status,
    level,
    title: planned
      ? { en: `Planned ${title.en}`, fr: `${title.fr} ${FEMININE.has(kind) ? 'prévue' : 'prévu'}` }
      : title,
    label: kind === 'council' ? what : kind === 'call' || kind === 'meeting' ? { en, fr } : title,
    people,
    parties,
    dating,
    grounds: {
      rule: 'contact-named',
      words: [cue, ...dating.words],
      confidence: people.length > 1 ? 0.85 : 0.6,
    },
  };
}

/** One person of each side, who represents it in a title. */
function principals(people: readonly string[], registry: Registry): readonly string[] {
  const sides = new Map<Voice, string>();
  for (const id of people) {
    const side = registry.sideOf(id);
    if (side !== undefined && !sides.has(side)) sides.set(side, id);
  }
  return sides.size > 1 ? [...sides.values()] : [];
}

function shortName(id: string, language: 'en' | 'fr', registry: Registry): string {
  const name = registry.person(id)?.name[language] ?? id;
  return surnameOf(name) ?? name;
}

function sideName(side: Voice, language: 'en' | 'fr'): string {
  return SIDE_NAMES[side]?.[language] ?? side.toUpperCase();
}

/** The date that the words give; without any, that of the readout itself. */
function datingOf({ date, status }: Candidate, head: HeadDraft): Dated | undefined {
  if (date) return { edtf: date.edtf, basis: date.basis, words: [{ start: date.start, end: date.end }] };
  if (!head.date) return undefined;
  const words = head.date.words ? [head.date.words] : [];
  if (status === 'planned' || status === 'announced')
    return { edtf: `${head.date.day.slice(0, 7)}~`, basis: 'inferred', words };
  return { edtf: head.date.day, basis: 'inferred', words };
}
