/** Names that no registry has, of people whom the text itself introduces: “the spokesman of the Cape, Jonas Ree”. */

import type { Span } from '../../model/corpus.ts';
import type { Registry } from '../registry.ts';
import type { Grammar } from './grammar.ts';
import type { Learned } from './learned.ts';
import { Sources } from './sources.ts';

/** So many words before a name may say what its bearer is. */
const REACH = 14;

/** Each mention of somebody whom the text has introduced before, or introduces there. */
export function learnNames(grammar: Grammar, registry: Registry): Learned[] {
  const sources = new Sources(grammar, registry, []);
  const known = new Map<string, Omit<Learned, 'start' | 'end'>>();
  const found: Learned[] = [];
  for (const { first, last, bare } of namesOf(grammar, registry)) {
    const span = { start: grammar.word(first)?.start ?? 0, end: grammar.word(last)?.end ?? 0 };
    const keys = keysOf(grammar.key(last));
    if (!bare) {
      const who = introduced(grammar, sources, first) ?? apposed(grammar, sources, last);
      const before = keys.map((key) => known.get(key)).find((one) => one !== undefined);
      // Two people of one name on two sides cannot be distinguished.
      if (who && before && before.side !== who.side) for (const key of keys) known.delete(key);
      else if (who && !before) for (const key of keys) known.set(key, who);
    }
    const one = keys.map((key) => known.get(key)).find((entry) => entry !== undefined);
    if (one) found.push({ ...span, ...one });
  }
  return found;
}

interface Name {
  readonly first: number;
  readonly last: number;
  /** A surname alone. */
  readonly bare: boolean;
}

/** Words with capitals that nothing else explains. */
function namesOf(grammar: Grammar, registry: Registry): Name[] {
  const { reading } = grammar;
  const taken = new Set<number>();
  const mark = ({ start, end }: Span) => {
    for (let i = grammar.wordAt(start); (grammar.word(i)?.start ?? end) < end; i += 1) taken.add(i);
  };
  for (const mention of registry.find(reading.content)) mark(mention);
  for (const naming of grammar.namings) mark(naming);
  const names: Name[] = [];
  for (let i = 0; i < reading.words.length; i += 1) {
    if (taken.has(i) || !grammar.isCapital(i)) continue;
    let last = i;
    while (!taken.has(last + 1) && grammar.isCapital(last + 1) && isJoined(grammar, last)) last += 1;
    if (last - i < 4) names.push({ first: i, last, bare: last === i });
    i = last;
  }
  return names;
}

function isJoined(grammar: Grammar, index: number): boolean {
  const gap = grammar.reading.plain.slice(grammar.word(index)?.end ?? 0, grammar.word(index + 1)?.start ?? 0);
  return gap === ' ' || (gap === '. ' && grammar.key(index).length === 1);
}

/** Russian names change their endings; the others are as they are. */
function keysOf(name: string): readonly string[] {
  if (!/\p{Script=Cyrillic}/u.test(name)) return [name];
  const stem = name.replace(/(?:ого|ому|ым|им|ой|ом|ем|[аеиоуыьэюяй])$/u, '');
  return stem.length >= 3 ? [stem] : [name];
}

/** What the words before a name say of its bearer. */
function introduced(
  grammar: Grammar,
  sources: Sources,
  first: number,
): Omit<Learned, 'start' | 'end'> | undefined {
  const { reading } = grammar;
  const start = grammar.word(first)?.start ?? 0;
  let from = start;
  let commas = 0;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i -= 1) {
    const word = grammar.word(i);
    if (!word || grammar.isMasked(i)) break;
    const gap = reading.plain.slice(word.end, grammar.word(i + 1)?.start ?? start);
    if (/[.;:!?()\uE000\n]/.test(gap.replace(/^\. ?(?=$)/, grammar.isTitle(i) ? '' : '.'))) break;
    if (gap.includes(',') && ++commas > 1) break;
    if (
      grammar.language.relatives.has(grammar.key(i)) ||
      grammar.language.complementizers.has(grammar.key(i))
    )
      break;
    if (grammar.language.joiners.has(grammar.key(i)) || grammar.isVerb(word)) break;
    from = word.start;
  }
  if (from === start) return undefined;
  return personIn(sources, { start: from, end: start });
}

/** “Jonas Ree, spokesman of the Cape, said”. */
function apposed(
  grammar: Grammar,
  sources: Sources,
  last: number,
): Omit<Learned, 'start' | 'end'> | undefined {
  const { reading } = grammar;
  const end = grammar.word(last)?.end ?? 0;
  const start = grammar.word(last + 1)?.start ?? end;
  if (reading.plain.slice(end, start) !== ', ') return undefined;
  let to = start;
  for (let i = last + 1; i <= last + REACH; i += 1) {
    const word = grammar.word(i);
    if (
      !word ||
      grammar.isVerb(word) ||
      grammar.isAuxiliary(i) ||
      grammar.language.relatives.has(grammar.key(i))
    )
      return undefined;
    to = word.end;
    if (/^ ?[,.;)\n]/.test(reading.plain.slice(to, to + 2))) break;
  }
  return personIn(sources, { start, end: to });
}

function personIn(sources: Sources, phrase: Span): Omit<Learned, 'start' | 'end'> | undefined {
  const who = sources.resolve(phrase);
  if (who?.is !== 'person' || who.speaker !== undefined || who.sides.length !== 1) return undefined;
  const [side] = who.sides;
  return side === undefined ? undefined : { side, ...(who.office !== undefined && { office: who.office }) };
}
