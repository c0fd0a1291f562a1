/** The ids in use, by kind of record: unique, permanent, and never another record's alias. */

import type { Position } from '../problem-message.ts';
import type { Problems } from '../problems.ts';
import { MAX_DIFFERENCE, MAX_DIFFERENCE_OF_FEW } from './nearest.ts';

export class Ids {
  private readonly own = new Map<string, Position>();
  private readonly aliases = new Map<string, { of: string; at: Position }>();
  /** Ids by what readers see in their place, in small letters. */
  private readonly names = new Map<string, string>();
  /** Names that are not among these yet: they are only looked at once something written is unknown. */
  private readonly called: { readonly id: string; readonly names: readonly string[] }[] = [];

  /** True if a file that may hold further ids is unreadable: ids that seem unknown may be in it. */
  incomplete = false;

  constructor(
    /** The name of the records in messages. */
    private readonly kind: string,
    private readonly problems: Problems,
    /** Whether they are so few that a message names them all. */
    private readonly few = false,
  ) {}

  /** Registers the id of a record; false, and reported, if another record has it. */
  add(id: string, at: Position): boolean {
    const first = this.own.get(id);
    const alias = this.aliases.get(id);
    if (first) this.problems.error(at, 'id-twice', id, first);
    else if (alias) this.problems.error(at, 'id-is-alias', 'id', id, 'alias', alias.at);
    // Even if it is also an alias: the id takes precedence.
    if (!first) this.own.set(id, at);
    return !first;
  }

  /** Registers an older name of a record; one that is in use is reported and ignored. */
  addAlias(name: string, of: string, at: Position): void {
    const first = this.own.get(name);
    const alias = this.aliases.get(name);
    if (first) this.problems.error(at, 'id-is-alias', 'alias', name, 'id', first);
    else if (alias) this.problems.error(at, 'id-is-alias', 'alias', name, 'alias', alias.at);
    else this.aliases.set(name, { of, at });
  }

  /** Registers what a record is called, for an annotator who writes that in place of the id. */
  addNames(id: string, names: readonly string[]): void {
    this.called.push({ id, names });
  }

  has(id: string): boolean {
    return this.own.has(id);
  }

  get all(): Iterable<string> {
    return this.own.keys();
  }

  /** The id that `written` refers to, resolving aliases. */
  find(written: string): string | undefined {
    return this.own.has(written) ? written : this.aliases.get(written)?.of;
  }

  /** Like `find`, but reports a problem if there is none. */
  resolve(written: string, at: Position): string | undefined {
    const id = this.find(written);
    if (id === undefined && !this.incomplete) {
      const all = this.few ? [...this.all] : undefined;
      this.problems.error(at, 'reference-unknown', this.kind, written, this.near(written), all);
    }
    return id;
  }

  private near(written: string): string | undefined {
    const { hints } = this.problems;
    const most = this.few ? MAX_DIFFERENCE_OF_FEW : MAX_DIFFERENCE;
    for (const { id, names } of this.called.splice(0))
      for (const name of names) if (!this.names.has(folded(name))) this.names.set(folded(name), id);
    const named = this.names.get(folded(written));
    if (named !== undefined) return named;
    return (
      hints.id(written, this.all, most) ??
      this.names.get(hints.id(folded(written), this.names.keys(), most) ?? '')
    );
  }
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}
