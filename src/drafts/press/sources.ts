/** Who a phrase such as “the spokesman of the Russian president” is: the head of the phrase decides, not the nearest name. */

import type { Span } from '../../model/corpus.ts';
import type { Voice } from '../../model/voices.ts';
import type { Mention } from '../registry/mention.ts';
import type { Registry } from '../registry.ts';
import type { Grammar } from './grammar.ts';
import { type Item, Items } from './items.ts';
import type { Naming } from './language.ts';
import type { Learned } from './learned.ts';
import { bothIn, byNation, hasStranger, isNationOfPerson, isOwned } from './named-by-country.ts';
import { plainOf } from './reading.ts';
import type { Source } from './source.ts';

/** How texts call the authorities of a side. */
const CAPITALS: Readonly<Record<Voice, string>> = {
  ru: 'moscow',
  us: 'washington',
  ua: 'kyiv',
  nato: 'nato',
  eu: 'eu',
  un: 'un',
  osce: 'osce',
};

/** “Moscow” and “Russia” are who speaks; an adjective alone is not. */
const NO_HEAD: ReadonlySet<Item['is']> = new Set(['nationality', 'possessive']);

export class Sources {
  private readonly items: Items;

  constructor(
    private readonly grammar: Grammar,
    private readonly registry: Registry,
    learned: readonly Learned[],
  ) {
    this.items = new Items(grammar, registry, learned);
  }

  itemsIn(span: Span): Item[] {
    return this.items.in(span);
  }

  /** Undefined if the phrase names no one who could speak. */
  resolve(phrase: Span): Source | undefined {
    const items = this.itemsIn(phrase);
    const head = this.headOf(items);
    if (!head) return byNation(this.grammar, phrase, items);
    const words = { start: phrase.start, end: phrase.end };
    const plain = (is: Source['is'], confidence: number): Source => ({ sides: [], is, words, confidence });
    if (head.is === 'press') {
      const owner = this.sided(items, head).find(
        ({ mention }) => mention?.sort === 'body' || mention?.sort === 'role',
      );
      if (owner?.mention?.side && owner.start > head.end && isOwned(this.grammar, head, owner))
        return {
          ...plain('institution', 0.8),
          sides: [owner.mention.side],
          ...officeOf(owner.mention),
          heads: this.headsIn(phrase),
        };
      return { ...plain('press', 0.9), sides: ['newsroom'], heads: this.headsIn(phrase) };
    }
    if (head.is === 'nobody') return { ...plain('nobody', 0.9), outsider: true };
    // « le Norvégien », who spoke before.
    if (
      head.is === 'other' &&
      items.length === 1 &&
      /^(?:le |la |l'|the )$/.test(this.wordsOf({ start: phrase.start, end: head.start })) &&
      isNationOfPerson(this.grammar, head)
    )
      return plain('before', 0.6);
    if (head.is === 'other') return plain('nobody', 0.9);
    if (head.is === 'pronoun') return plain('before', 0.8);
    const near = this.sided(items, head);
    // “The ministry in Moscow” is a Russian one; the embassy there is not.
    const place = items.find(({ mention }) => mention?.sort === 'country');
    const sided =
      near.length === 0 && place && /^(?:minist|минист)/.test(this.wordsOf(head)) ? [place] : near;
    const owner = sided[0];
    if (owner?.is === 'other') return plain('nobody', 0.9);
    const joint = this.jointSides(items, sided);
    if (joint.length > 1) {
      const offices = sided.filter(({ is }) => is === 'country' || is === 'body');
      const people = sided.some(({ is }) => is !== 'country' && is !== 'body');
      return {
        ...plain(people ? 'person' : 'institution', 0.8),
        sides: joint,
        people: sided.flatMap(({ mention }) => (mention?.sort === 'person' ? mention.ids.slice(0, 1) : [])),
        ...(offices[0]?.mention && officeOf(offices[0].mention)),
      };
    }
    const two = items[0]?.is === 'both';
    if (two && !owner) return bothIn(this.grammar, phrase, items);
    if (head.is === 'counterpart' && !owner) return { ...plain('before', 0.75), opposite: true };
    const possessive = items.some(({ is, start }) => is === 'possessive' && start < head.start);
    if (possessive && !owner) return { ...plain('before', 0.7), possessive: true };
    const [implied, pattern] = this.grammar.language.implied ?? [];
    const side = owner ? sideOf(owner) : pattern?.test(this.wordsOf(phrase)) ? implied : undefined;
    if (side === undefined) {
      const first = this.grammar.key(this.grammar.wordAt(phrase.start));
      const indefinite = this.grammar.language.indefinite.has(first);
      const again = this.grammar.language.demonstratives.has(first);
      if (indefinite || (head.is === 'source' && !again) || hasStranger(this.grammar, phrase, items))
        return plain('nobody', 0.3);
      if (head.is === 'document') return plain('before', 0.75);
      return {
        ...plain('before', 0.55),
        heads: this.headsIn(phrase),
        office: head.is === 'institution' ? 'institution' : 'role',
      };
    }
    const person = this.personIn(items, head);
    const official =
      two ||
      head.is === 'official' ||
      head.is === 'source' ||
      (head.is === 'side' && this.grammar.namingsIn(head).some(({ value }) => value === 'official'));
    const unnamed = person === undefined && (official || this.isIndefinite(phrase, head));
    // “The Russian side” is whom texts call by the capital.
    const office =
      this.officeIn(items, head, person) ?? (unnamed || head.is === 'role' ? undefined : CAPITALS[side]);
    return {
      sides: [side],
      is:
        head.is === 'institution' || head.is === 'body' || head.is === 'country' || head.is === 'document'
          ? 'institution'
          : 'person',
      ...(person !== undefined && { speaker: person }),
      ...(office !== undefined && { office }),
      ...(unnamed && { unnamed: true as const }),
      heads: this.headsIn(phrase),
      words,
      confidence: unnamed ? 0.65 : 0.9,
    };
  }

  /** “minister”, “ministry”, “journal”, wherever they are in the phrase. */
  private headsIn(phrase: Span): readonly string[] {
    const nouns: ReadonlySet<Naming> = new Set(['role', 'institution', 'official', 'press', 'source']);
    return this.grammar
      .namingsIn(phrase)
      .filter(({ value }) => nouns.has(value))
      .map((hit) => this.wordsOf(hit));
  }

  private wordsOf({ start, end }: Span): string {
    return this.grammar.reading.plain.slice(start, end);
  }

  /** French and Russian put it first, English last before “of”, “for”, “to” or a name. */
  private headOf(items: readonly Item[]): Item | undefined {
    const heads = items.filter(({ is }) => !NO_HEAD.has(is));
    const [first] = heads;
    if (this.grammar.language.headLast !== true || !first) return first;
    let head = first;
    for (const next of heads.slice(1)) {
      const gap = this.grammar.reading.plain.slice(head.end, next.start);
      if (!/^\.?(?:'s|s')?[\s-]*(?:[a-z]+ ){0,2}$/.test(gap) || this.hasLink(head.end, next.start)) break;
      if (next.is === 'person' || next.is === 'learned') break;
      head = next;
    }
    return head;
  }

  private hasLink(from: number, to: number): boolean {
    const { grammar } = this;
    for (let i = grammar.wordAt(from); (grammar.word(i)?.start ?? to) < to; i += 1) {
      const key = grammar.key(i);
      if (grammar.language.ofs.has(key) || grammar.language.locatives.has(key) || key === 'and') return true;
    }
    return false;
  }

  /** Items that show a side, the likeliest first: none behind “to” or “in”, where somebody is ambassador. */
  private sided(items: readonly Item[], head: Item): Item[] {
    const { grammar } = this;
    return items.filter((item) => {
      if (sideOf(item) === undefined && item.is !== 'other') return false;
      if (item === head || item.start < head.start) return true;
      if (item.mention?.place === true) return false;
      const before = grammar.key(grammar.wordAt(item.start) - 1);
      const earlier = grammar.key(grammar.wordAt(item.start) - 2);
      const { locatives, determiners } = grammar.language;
      return !locatives.has(before) && !(determiners.has(before) && locatives.has(earlier));
    });
  }

  /** “Moscow and Washington”, “MM. Austin et Belousov”: of equal rank. */
  private jointSides(items: readonly Item[], sided: readonly Item[]): Voice[] {
    const { grammar } = this;
    const [first] = sided;
    const side = first && sideOf(first);
    if (!first || side === undefined) return [];
    const sides = [side];
    let last = first;
    for (const next of sided.slice(1)) {
      const gap = grammar.reading.plain.slice(last.end, next.start);
      if (!grammar.language.jointGap.test(gap)) break;
      const other = sideOf(next);
      if (other !== undefined && other !== 'other' && !sides.includes(other)) sides.push(other);
      last = next;
    }
    return items.length > 1 ? sides : [side];
  }

  /** Who is named as the speaker: apposed to the office, not behind “of”. */
  private personIn(items: readonly Item[], head: Item): string | undefined {
    const { grammar } = this;
    if (grammar.language.nominative) return this.personByCase(items, head);
    const named = items.find((item) => {
      if (item.is !== 'person') return false;
      if (item === head || item.start < head.start) return item === head;
      const before = grammar.key(grammar.wordAt(item.start) - 1);
      const titled = grammar.isTitle(grammar.wordAt(item.start) - 1);
      const earlier = titled ? grammar.key(grammar.wordAt(item.start) - 2) : before;
      return (
        !grammar.language.ofs.has(before) &&
        !grammar.language.ofs.has(earlier) &&
        !grammar.language.locatives.has(before)
      );
    });
    if (named) return named.mention?.ids.length === 1 ? named.mention.ids[0] : undefined;
    // “The secretary of state”, where the text names only one who was.
    const holders =
      head.mention?.sort === 'role' ? head.mention.ids.filter((id) => this.items.named.has(id)) : [];
    return holders.length === 1 ? holders[0] : undefined;
  }

  /** «пресс-секретарь Путина Дмитрий Песков»: the last name, unless it alone is in another case. */
  private personByCase(items: readonly Item[], head: Item): string | undefined {
    const last = items.findLast(({ is }) => is === 'person');
    const id = last?.mention?.ids.length === 1 ? last.mention.ids[0] : undefined;
    if (!last || id === undefined || last === head) return id;
    const surname = this.wordsOf(last).split(' ').at(-1);
    const isNominative = this.registry
      .person(id)
      ?.names.some((name) => plainOf(name).split(' ').at(-1) === surname);
    return isNominative !== true &&
      this.grammar.language.nominative?.test(this.wordsOf(this.grammar.namingsIn(head)[0] ?? head)) === true
      ? undefined
      : id;
  }

  private officeIn(items: readonly Item[], head: Item, person: string | undefined): string | undefined {
    if (head.mention && head.is !== 'person') {
      const own = officeOf(head.mention).office;
      if (own !== undefined) return own;
    }
    const named = items.find(
      ({ mention, is }) =>
        (is === 'body' || is === 'role' || is === 'country') &&
        mention &&
        officeOf(mention).office !== undefined &&
        mention.place !== true,
    );
    if (named?.mention && (named.start >= head.start || this.grammar.language.headLast === true))
      return officeOf(named.mention).office;
    return person === undefined ? undefined : this.registry.officeOf(person);
  }

  /** “un ministre”, “a spokesman”. */
  private isIndefinite({ start }: Span, head: Item): boolean {
    if (head.is !== 'role' && head.is !== 'official') return false;
    return this.grammar.language.indefinite.has(this.grammar.key(this.grammar.wordAt(start)));
  }
}

function sideOf({ mention, learned, is }: Item): Voice | undefined {
  return is === 'other' ? undefined : (mention?.side ?? learned?.side);
}

function officeOf({ sort, ids, office }: Mention): { readonly office?: string } {
  if (sort === 'body' || sort === 'country') return ids[0] === undefined ? {} : { office: ids[0] };
  return office === undefined ? {} : { office };
}
