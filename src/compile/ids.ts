/** The ids in use, by kind of record: unique, permanent, and never another record's alias. */

import { nearestId } from './nearest.ts';
import type { Position, Problems } from './problems.ts';

export class Ids {
  private readonly own = new Map<string, Position>();
  private readonly aliases = new Map<string, { of: string; at: Position }>();

  /** Set when a file that may hold further ids cannot be read: what is unknown may be in there. */
  incomplete = false;

  constructor(
    /** What the records are called in messages. */
    private readonly kind: string,
    private readonly problems: Problems,
  ) {}

  add(id: string, at: Position, aliases: readonly string[] = []): void {
    for (const name of [id, ...aliases]) {
      const first = this.own.get(name);
      const alias = this.aliases.get(name);
      if (first) this.problems.error(at, name === id ? 'id-twice' : 'id-is-alias', name, first);
      else if (alias) this.problems.error(at, 'id-is-alias', name, alias.at);
      else if (name === id) this.own.set(id, at);
      else this.aliases.set(name, { of: id, at });
    }
  }

  /** The id that `written` stands for, aliases followed; told as a problem when there is none. */
  resolve(written: string, at: Position): string | undefined {
    if (this.own.has(written)) return written;
    const alias = this.aliases.get(written);
    if (alias) return alias.of;
    if (!this.incomplete) this.problems.error(at, 'reference-unknown', this.kind, written, nearestId(written, [...this.own.keys()]));
    return undefined;
  }

  positionOf(id: string): Position | undefined {
    return this.own.get(id);
  }
}
