/** Everything in a phrase that names somebody: what the registry knows, what the text itself introduced, and words of the tables. */

import type { Span } from '../../model/corpus.ts';
import type { Mention } from '../registry/mention.ts';
import type { Registry } from '../registry.ts';
import type { Grammar } from './grammar.ts';
import type { Naming } from './language.ts';
import type { Learned } from './learned.ts';
import { within } from './lexicon.ts';

export interface Item extends Span {
  readonly is: Naming | Mention['sort'] | 'learned';
  readonly mention?: Mention;
  readonly learned?: Learned;
}

export class Items {
  private readonly mentions: readonly Mention[];
  /** Persons whom the text names. */
  readonly named: ReadonlySet<string>;

  constructor(
    private readonly grammar: Grammar,
    registry: Registry,
    private readonly learned: readonly Learned[],
  ) {
    this.mentions = registry.find(grammar.reading.content);
    this.named = new Set(this.mentions.flatMap(({ sort, ids }) => (sort === 'person' ? ids : [])));
  }

  /** Everything in a span that names somebody, in order; what the registry knows goes before the tables. */
  in(span: Span): Item[] {
    const mentions = within(this.mentions, span)
      .filter(({ start }) => !this.grammar.isMasked(this.grammar.wordAt(start)))
      .map((mention): Item => ({ start: mention.start, end: mention.end, is: mention.sort, mention }));
    const free = (one: Span) => mentions.every(({ start, end }) => one.end <= start || end <= one.start);
    const learned = within(this.learned, span)
      .filter(free)
      .map((one): Item => ({ start: one.start, end: one.end, is: 'learned', learned: one }));
    const namings = this.grammar
      .namingsIn(span)
      .filter((one) => free(one) || one.value === 'press')
      .filter((one) => learned.every(({ start, end }) => one.end <= start || end <= one.start))
      .map(({ start, end, value }): Item => ({ start, end, is: value }));
    const press = [
      ...namings.filter(({ is }) => is === 'press'),
      ...mentions
        .filter((one) => this.isTitleOf(one))
        .map(
          ({ start, end }): Item => ({
            start,
            end: this.grammar.word(this.grammar.wordAt(end))?.end ?? end,
            is: 'press',
          }),
        ),
    ];
    const kept = mentions.filter((one) =>
      press.every(({ start, end }) => one.end <= start || end <= one.start || isWider(one, { start, end })),
    );
    const rest = namings.filter((one) => one.is !== 'press' || kept.every((other) => !isWider(other, one)));
    const titles = press.filter((one) => !namings.includes(one));
    return [...kept, ...learned, ...rest, ...titles].toSorted((a, b) => a.start - b.start);
  }

  /** “Washington Examiner”: a capital that another word with a capital follows, and nothing more. */
  private isTitleOf({ is, end }: Item): boolean {
    const { grammar } = this;
    if (is !== 'country') return false;
    const next = grammar.wordAt(end);
    const word = grammar.word(next);
    if (
      !word ||
      !grammar.isCapital(next) ||
      grammar.reading.plain.slice(end, word.start) !== ' ' ||
      grammar.isCapital(next + 1)
    )
      return false;
    return (
      within(this.mentions, { start: word.start, end: word.end + 40 }).every(
        ({ start }) => start > word.start,
      ) && grammar.namingsIn(word).length === 0
    );
  }
}

function isWider(one: Span, other: Span): boolean {
  return one.start <= other.start && other.end <= one.end && one.end - one.start > other.end - other.start;
}
