/** What the ids of a draft are called: tellers, contacts and points, in files or only proposed. Pure. */

import { BASE_POINT_NAMES } from '../../compile/base-points.ts';
import type { Library } from '../../corpus/library.ts';
import type { ContactDraft, KnownTeller, TextDrafts } from '../../drafts/draft.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import { BASE_POINTS, type BasePoint, type PointId } from '../../model/points.ts';
import type { StatedContact, StatedRegistry } from './stated.ts';

export type SomeContact = StatedContact | ContactDraft;

/** All that a text may refer to. */
export interface Names {
  /** Those of the files first; each once. */
  readonly people: readonly KnownTeller[];
  readonly bodies: readonly KnownTeller[];
  readonly contacts: readonly SomeContact[];
  readonly points: readonly PointId[];
  teller(id: string): KnownTeller | undefined;
  contact(id: string): SomeContact | undefined;
  /** In the language of the interface; an id without a name is its own. */
  tellerName(id: string): string;
  officeName(id: string): string | undefined;
  contactName(id: string): string;
  pointName(id: PointId): string;
  pointShort(id: PointId): string;
}

interface Sources {
  readonly registry: StatedRegistry;
  readonly stated: readonly StatedContact[];
  readonly drafts: Pick<TextDrafts, 'people' | 'bodies' | 'contacts'>;
  /** The contacts that were changed here. */
  readonly changed: readonly ContactDraft[];
  readonly library: Library | undefined;
  readonly localize: I18n['localize'];
}

export function namesOf({ registry, stated, drafts, changed, library, localize }: Sources): Names {
  const people = once([...registry.people, ...drafts.people]);
  const bodies = once([...registry.bodies, ...drafts.bodies]);
  const contacts = once<SomeContact>([...stated, ...changed, ...drafts.contacts]);
  const own = library?.points.filter(({ id }) => !isBase(id)) ?? [];
  const tellers = new Map([...bodies, ...people].map((one) => [one.id, one]));
  const byId = new Map(contacts.map((one) => [one.id, one]));
  const point = (id: PointId) => library?.point(id) ?? (isBase(id) ? BASE_POINT_NAMES[id] : undefined);
  return {
    people,
    bodies,
    contacts,
    points: [...BASE_POINTS, ...own.map(({ id }) => id)],
    teller: (id) => tellers.get(id),
    contact: (id) => byId.get(id),
    tellerName: (id) => {
      const one = tellers.get(id);
      return one ? localize(one.name) : id;
    },
    officeName: (id) => {
      const office = tellers.get(id)?.office;
      return office && localize(office);
    },
    contactName: (id) => {
      const one = byId.get(id);
      return one ? localize(one.title) : id;
    },
    pointName: (id) => {
      const one = point(id);
      return one ? localize(one.name) : id;
    },
    pointShort: (id) => {
      const one = point(id);
      return one ? localize(one.short ?? one.name) : id;
    },
  };
}

function isBase(id: PointId): id is BasePoint {
  return (BASE_POINTS as readonly PointId[]).includes(id);
}

function once<T extends { readonly id: string }>(all: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return all.filter(({ id }) => {
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}
