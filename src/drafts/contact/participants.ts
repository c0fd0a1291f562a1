/** Who takes part in a contact, of which sides, and at which level: from those whom a sentence names. */

import { BASE_LEVELS, type Level } from '../../model/kinds.ts';
import { isSide, type Voice } from '../../model/voices.ts';
import type { HeadDraft } from '../draft.ts';
import { isOtherHalf, sideOf } from '../head/side-of.ts';
import type { Mention } from '../registry/mention.ts';
import type { Registry } from '../registry.ts';

export interface Participants {
  /** The Russian side's first. */
  readonly people: readonly string[];
  readonly parties: readonly Voice[];
  readonly level: Level;
}

/** They report contacts, and have none. */
const TELL = new Set(['spokesperson', 'official', 'head']);
/** What a kind of contact says of its level. */
const LEVEL_OF: Readonly<Record<string, Level>> = {
  summons: 'foreign-ministries',
  council: 'alliance',
  conference: 'alliance',
};

export function participantsOf(
  mentions: readonly Mention[],
  registry: Registry,
  kind?: string,
): Participants {
  const people = new Set<string>();
  const roles = new Map<Voice, Set<string>>();
  const sides = new Set<Voice>();
  const add = (side: Voice, role: string | undefined, id: string | undefined) => {
    sides.add(side);
    if (id !== undefined) people.add(id);
    if (role !== undefined && role !== 'counterpart')
      roles.set(side, (roles.get(side) ?? new Set()).add(role));
  };
  for (const { sort, ids, side, role } of mentions) {
    if (side === undefined) continue;
    const id = ids.length === 1 ? ids[0] : undefined;
    if (sort === 'person' || sort === 'role' || sort === 'counterpart') {
      const held = role ?? (id === undefined ? undefined : registry.roleOf(id));
      if (held === undefined || !TELL.has(held)) add(side, held, id);
    } else if (
      kind !== undefined &&
      LEVEL_OF[kind] !== undefined &&
      (sort === 'body' || sort === 'country') &&
      isSide(side)
    )
      sides.add(side);
  }
  for (const { side, role, id } of counterparts(mentions, roles, people, registry)) add(side, role, id);
  for (const { side, role, id } of bothOffices(mentions, registry)) add(side, role, id);
  const parties = ['ru', ...[...sides].filter((side) => side !== 'ru')].filter((side) => sides.has(side));
  const level = (kind === undefined ? undefined : LEVEL_OF[kind]) ?? levelOf(parties, roles, registry);
  return { people: inOrder([...people], registry), parties, level };
}

/** « Son homologue russe »: the holder of the same office on that side. */
function counterparts(
  mentions: readonly Mention[],
  roles: ReadonlyMap<Voice, ReadonlySet<string>>,
  people: ReadonlySet<string>,
  registry: Registry,
) {
  return mentions.flatMap(({ sort, side, stranger }) => {
    if (
      sort !== 'counterpart' ||
      stranger ||
      side === undefined ||
      [...people].some((id) => registry.sideOf(id) === side)
    )
      return [];
    const [role] = [...roles].filter(([own]) => own !== side).flatMap(([, held]) => [...held]);
    const holders = role === undefined ? [] : registry.heldBy(role, side);
    return holders.length === 1 ? [{ side, role, id: holders[0] }] : [];
  });
}

/** “The Russian and American presidents”, « les chefs des états-majors russe et américain »: an office, and whose. */
function bothOffices(mentions: readonly Mention[], registry: Registry) {
  return mentions.flatMap(({ sort, side, role, start, end }) => {
    const level = role === undefined ? undefined : registry.levelOf(role);
    if (sort !== 'role' || side !== undefined || role === undefined || level === undefined) return [];
    const near = mentions.filter(
      (one) =>
        one.sort === 'nationality' && Math.min(Math.abs(one.start - end), Math.abs(start - one.end)) < 40,
    );
    const sides = new Set(near.flatMap((one) => one.side ?? []));
    if (sides.size < 2) return [];
    return [...sides].map((own) => {
      const holders = registry.heldBy(role, own);
      return { side: own, role, id: holders.length === 1 ? holders[0] : undefined };
    });
  });
}

function inOrder(people: readonly string[], registry: Registry): readonly string[] {
  const rank = (id: string) => (registry.sideOf(id) === 'ru' ? 0 : 1);
  return people.toSorted((a, b) => rank(a) - rank(b));
}

/** A text of one side may name the other side's alone: the holder of the same office took part for its own. */
export function withOwn(
  found: Participants,
  mentions: readonly Mention[],
  head: HeadDraft,
  registry: Registry,
): Participants {
  const own = sideOf(head, registry);
  if (own === undefined) return found;
  const theirs = found.people.filter((id) => isOtherHalf(registry.sideOf(id) ?? own, own));
  const role = theirs.map((id) => registry.roleOf(id)).find((one) => one !== undefined);
  const ours = found.people.filter((id) => !theirs.includes(id));
  // In a briefing, a person who comments on a call of presidents was none of them.
  const fitting =
    head.kind === 'readout' ? ours : ours.filter((id) => role === undefined || registry.roleOf(id) === role);
  if (role === undefined || fitting.length > 0)
    return fitting.length === ours.length
      ? found
      : { ...found, people: found.people.filter((id) => theirs.includes(id) || fitting.includes(id)) };
  const speaks =
    head.speaker !== undefined && registry.roleOf(head.speaker) === role
      ? [head.speaker]
      : mentions.some((one) => one.stranger && one.role === role)
        ? []
        : registry.heldBy(role, own);
  const people = inOrder([...theirs, ...(speaks.length === 1 ? speaks : ours)], registry);
  const parties = ['ru', own, ...found.parties].filter(
    (side, i, all) => all.indexOf(side) === i && (side === own || found.parties.includes(side)),
  );
  const level =
    found.parties.includes('nato') || own === 'nato' ? 'alliance' : (registry.levelOf(role) ?? found.level);
  return { people, parties, level };
}

/** The highest of each side meet at the level of the lower. */
function levelOf(
  parties: readonly Voice[],
  roles: ReadonlyMap<Voice, ReadonlySet<string>>,
  registry: Registry,
): Level {
  if (parties.includes('nato')) return 'alliance';
  const order = BASE_LEVELS as readonly string[];
  const highest = [...roles.values()].map((held) =>
    Math.min(...[...held].map((role) => order.indexOf(registry.levelOf(role) ?? 'unknown'))),
  );
  return order[Math.max(-1, ...highest.filter((at) => at >= 0))] ?? 'unknown';
}
