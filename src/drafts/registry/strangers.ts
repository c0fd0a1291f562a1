/** Offices beside which a text puts a name that no table has: the office is that person's, and never the known holder's. */

import type { Span } from '../../model/corpus.ts';
import type { Voice } from '../../model/voices.ts';
import type { LanguageTables } from '../tables/language-table.ts';
import type { Mention } from './mention.ts';
import type { PersonEntry } from './merge-known.ts';
import { idOfName } from './name-of-stranger.ts';

/** What a text itself says about its people. */
export interface Strangers {
  readonly people: readonly PersonEntry[];
  /** Where offices begin of which the known holder is none, though the text does not say clearly who is. */
  readonly disputed: ReadonlySet<number>;
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}’'-]*\\p{L}";
const NAME = `(?:(?:Mr|Mrs|Ms|M|Mme|Dr|Gen|г-н|г-ном|господин\\p{L}*)\\.?\\s)?(?<name>(?:\\p{Lu}\\.[ \\u00a0]?){0,2}${WORD}(?:[ \\u00a0](?:(?:de|von|van|der|bin|al)[ \\u00a0])?(?:\\p{Lu}\\.[ \\u00a0]?){0,2}${WORD}){0,3})`;
const BEHIND = new RegExp(
  `^(?<gap>[ \\u00a0\\u202f]|\\n|,[ \\u00a0]| \\()(?:named )?${NAME}(?<rest>.?)`,
  'su',
);
const BEFORE = new RegExp(
  `(?<opening>^|[\\n.!?«“"(][ ]?|(?:with|by|to|and|avec|par|et|entre|between|с|и|между)[ \\u00a0])${NAME}, (?:the |le |la |l['’])?$`,
  'u',
);
/** No names, though they begin with a capital behind an office. */
const NO_NAME =
  /^(?:the|a|an|on|in|at|and|but|for|from|he|she|his|her|it|they|this|that|these|both|after|before|as|when|while|who|to|with|by|is|has|was|will|le|la|les|il|elle|ils|un|une|des|et|mais|dans|selon|lors|après|avant|à|au|aux|ce|cette|в|на|он|она|по|но|и|а|о|об|к|с|из|это|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|says|meets?|calls?|holds|speaks|spoke|met|told|said|tells|arrives|visits|warns|telephone|phone|meeting|call|statement|readout|event|press|office|administration|university|library|center|house|council|service|republic|federation|ministry|department)$/iu;
/** “the spokesman of the Russian president X”: whose name it is the words do not say. */
const OF_ANOTHER =
  /(?:spokes\p{L}+|secretary|aide|advis[eo]r|assistant|envoy|deputy|wife|son|daughter|porte-parole|conseill\p{L}+|émissaire|envoyé|adjoint|femme|секретар\p{L}+|помощник\p{L}*|советник\p{L}*|представител\p{L}+|посланник\p{L}*|заместител\p{L}+)\s+(?:(?:of|to|for|du|de|des)\s+)?(?:the\s+|la\s+)?$/iu;
const FORMER = /(?:former|ex-?|then|late|ancien|ancienne|feu|бывш\p{L}+|экс-?)[ -]?(?:the )?$/iu;

interface Named {
  readonly name: string;
  readonly at: number;
  /** Whether the words leave no doubt that the name and the office are one person's. */
  readonly sure: boolean;
}

/** `isFree`: no id of anybody else. */
export function strangersIn(
  content: string,
  mentions: readonly Mention[],
  tables: LanguageTables,
  isFree: (id: string) => boolean,
): Strangers {
  const people = new Map<string, PersonEntry>();
  const sides = new Map<string, Voice | undefined>();
  const disputed = new Set<number>();
  for (const mention of mentions) {
    if (mention.sort !== 'role' && mention.sort !== 'counterpart') continue;
    const named = nameBehind(content, mention, mentions) ?? nameBefore(content, mention, mentions);
    if (!named) continue;
    disputed.add(mention.start);
    if (mention.side === undefined || !named.sure) continue;
    const { nominative, latin } = inRegistry(named.name, tables);
    const id = idOfName(latin, isFree);
    if (id === undefined) continue;
    const before = people.get(id);
    if (sides.has(id) && sides.get(id) !== mention.side) {
      // Two people of one name on two sides cannot be distinguished.
      sides.set(id, undefined);
      people.delete(id);
    } else {
      sides.set(id, mention.side);
      const names = [...new Set([...(before?.names ?? []), named.name, nominative, latin])];
      people.set(id, { ...(before ?? personOf(id, latin, mention, content)), names });
    }
  }
  return { people: [...people.values()], disputed };
}

function inRegistry(written: string, tables: LanguageTables) {
  const further = tables.flatMap(({ names }) => names.registryName ?? [])[0];
  return further?.(written) ?? { nominative: written, latin: written };
}

function personOf(id: string, name: string, mention: Mention, content: string): PersonEntry {
  const { side = '', role, office, start, sort } = mention;
  const holds = sort === 'role' && !FORMER.test(content.slice(Math.max(0, start - 20), start));
  return {
    id,
    side,
    name: { en: name, fr: name },
    names: [],
    terms:
      holds && role !== undefined && office !== undefined
        ? [{ role, body: office, from: '0000-01', to: '9999-12' }]
        : [],
    known: false,
  };
}

function nameBehind(content: string, office: Mention, mentions: readonly Mention[]): Named | undefined {
  const found = BEHIND.exec(content.slice(office.end, office.end + 120));
  const { gap = '', name: written = '', rest = '' } = found?.groups ?? {};
  if (!found) return undefined;
  const at = office.end + found[0].length - rest.length - written.length;
  const name = cut(content, written, at, mentions);
  if (name === undefined) return undefined;
  const end = content[at + name.length] ?? '';
  const line = lineAt(content, office.start);
  // A line that ends there is a heading; a long one goes on in the next.
  if (gap === '\n' && line.indexOf('\n') < 0 && line.length < 60) return undefined;
  const apposed = gap.startsWith(',') || gap === ' (';
  // “…the Russian president, Jonas said”: as likely somebody else.
  if (apposed && (!name.includes(' ') || !/^[,.;)\n]?$/.test(end))) return { name, at, sure: false };
  const sure =
    !OF_ANOTHER.test(content.slice(Math.max(0, office.start - 40), office.start)) &&
    (!isHeading(line) || isElsewhere(content, name, at));
  return { name, at, sure };
}

function nameBefore(content: string, office: Mention, mentions: readonly Mention[]): Named | undefined {
  const from = Math.max(0, office.start - 120);
  const found = BEFORE.exec(content.slice(from, office.start));
  const { name = '' } = found?.groups ?? {};
  if (!found || !name.includes(' ')) return undefined;
  const at = from + found.index + found[0].lastIndexOf(name);
  if (cut(content, name, at, mentions) !== name) return undefined;
  return { name, at, sure: /^[,.;)\n]?$/.test(content[office.end] ?? '') };
}

/** The words up to the first that names somebody known, or that the text has in small letters. */
function cut(content: string, written: string, at: number, mentions: readonly Mention[]): string | undefined {
  const words: string[] = [];
  let start = at;
  for (const piece of written.split(/(?<=[ \u00a0])/)) {
    const word = piece.trim().replace(/['’]s?$/u, '');
    const span: Span = { start, end: start + word.length };
    start += piece.length;
    const taken = mentions.some((one) => one.start < span.end && span.start < one.end);
    if (taken && words.length === 0) return undefined;
    if (taken || NO_NAME.test(word)) break;
    words.push(word);
    if (word !== piece.trim()) break;
  }
  const name = words.join(' ');
  const surname = words.at(-1) ?? '';
  // A common noun in a title, and no name.
  const common = new RegExp(`(?<![\\p{L}])${surname.toLowerCase()}(?!\\p{L})`, 'u').test(content);
  return surname.length < 2 || common ? undefined : name;
}

function lineAt(content: string, at: number): string {
  const end = content.indexOf('\n', at);
  return content.slice(content.lastIndexOf('\n', at) + 1, end < 0 ? content.length : end);
}

/** “Russian President Says Talks Went Well”: capitals show nothing there. */
function isHeading(line: string): boolean {
  const words = line.match(/\p{L}{4,}/gu) ?? [];
  return !/\p{Script=Cyrillic}/u.test(line) && words.every((word) => /^\p{Lu}/u.test(word));
}

/** The surname, elsewhere than in the heading. */
function isElsewhere(content: string, name: string, at: number): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  const line = content.indexOf('\n', at);
  return line >= 0 && content.indexOf(surname, line) >= 0;
}
