/** The ids in use, by kind of record: unique, permanent, and never another record's alias. */

import type { Position, Problems } from '../problems.ts';
import { nearestId } from './nearest.ts';

export class Ids {
  private readonly own = new Map<string, Position>();
  private readonly aliases = new Map<string, { of: string; at: Position }>();

  /** True when a file that may hold further ids cannot be read: ids that seem unknown may be in it. */
  incomplete = false;

  constructor(
    /** What the records are called in messages. */
    private readonly kind: string,
    private readonly problems: Problems,
  ) {}

  /** Adds the id of a record; false, and reported, when another record has it. */
  add(id: string, at: Position): boolean {
    const first = this.own.get(id);
    const alias = this.aliases.get(id);
    if (first) this.problems.error(at, 'id-twice', id, first);
    else if (alias) this.problems.error(at, 'id-is-alias', 'id', id, 'alias', alias.at);
    // Even beside an alias: who writes the id means its record.
    if (!first) this.own.set(id, at);
    return !first;
  }

  /** Adds an older name of a record; one that is in use is reported and left out. */
  addAlias(name: string, of: string, at: Position): void {
    const first = this.own.get(name);
    const alias = this.aliases.get(name);
    if (first) this.problems.error(at, 'id-is-alias', 'alias', name, 'id', first);
    else if (alias) this.problems.error(at, 'id-is-alias', 'alias', name, 'alias', alias.at);
    else this.aliases.set(name, { of, at });
  }

  has(id: string): boolean {
    return this.own.has(id);
  }

  get all(): readonly string[] {
    return [...this.own.keys()];
  }

  /** The id that `written` stands for, aliases followed. */
  find(written: string): string | undefined {
    return this.own.has(written) ? written : this.aliases.get(written)?.of;
  }

  /** As `find`; reports a problem when there is none. */
  resolve(written: string, at: Position): string | undefined {
    const id = this.find(written);
    if (id === undefined && !this.incomplete)
      this.problems.error(at, 'reference-unknown', this.kind, written, nearestId(written, this.all));
    return id;
  }
}
