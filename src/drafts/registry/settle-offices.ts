/** Whose an office is where a name is beside it: that person's; and institutions of other countries, which are none of ours. */

import type { LanguageTables } from '../tables/language-table.ts';
import { isForeign } from './foreign.ts';
import type { Mention } from './mention.ts';
import type { PersonEntry } from './merge-known.ts';
import { strangersIn } from './strangers.ts';

const BEHIND = /^(?:[ \u00a0\u202f]|\n|,[ \u00a0]| \()(?:(?:Mr|Mrs|Ms|M|Mme|Gen|г-н|г-ном)\.?\s)?$/u;
const BEFORE = /^,[ \u00a0](?:the |le |la |l['’])?$/u;

type People = ReadonlyMap<string, PersonEntry>;

export function settleOffices(
  content: string,
  found: readonly Mention[],
  people: People,
  tables: LanguageTables,
): readonly Mention[] {
  const ours = found.filter((mention) => !isForeign(content, mention, found, tables));
  const { disputed } = strangersIn(content, ours, tables, () => true);
  return ours.map((mention, i) => {
    if (mention.sort !== 'role' && mention.sort !== 'counterpart') return mention;
    if (disputed.has(mention.start)) return { ...mention, ids: [], stranger: true as const };
    if (mention.sort !== 'role' || mention.ids.length === 0) return mention;
    const behind = ours[i + 1];
    const before = ours[i - 1];
    const beside =
      (behind &&
        BEHIND.test(content.slice(mention.end, behind.start)) &&
        holderIn(behind, mention, people)) ||
      (before && BEFORE.test(content.slice(before.end, mention.start)) && holderIn(before, mention, people));
    return beside ? { ...mention, ids: beside } : mention;
  });
}

/** Who is named, if ever the office was theirs, or only the text names them. */
function holderIn(
  { sort, ids }: Mention,
  { role, office }: Mention,
  people: People,
): readonly string[] | undefined {
  if (sort !== 'person') return undefined;
  const held = ids.filter((id) => {
    const terms = people.get(id)?.terms ?? [];
    return terms.length === 0 || terms.some((term) => term.role === role && term.body === office);
  });
  return held.length > 0 ? held : undefined;
}
