/** The state that all passes of one compilation share: problems, ids in use, texts to anchor to. */

import type { Body, Person } from '../model/corpus.ts';
import type { Chain } from '../model/statement.ts';
import type { Side } from '../model/voices.ts';
import type { AnchorText } from './passes/anchor.ts';
import { type EdtfResult, readEdtf } from './passes/edtf.ts';
import { Problems } from './problems.ts';
import { Ids } from './read/ids.ts';
import type { SourceMemory } from './read/source-memory.ts';

/** The records of a registry by their ids; it notes when all are looked through, since then each of them counts. */
class Records<T> extends Map<string, T> {
  constructor(private readonly onLook: () => void) {
    super();
  }

  override values(): MapIterator<T> {
    this.onLook();
    return super.values();
  }
}

export class Compilation {
  readonly problems: Problems;
  /** What the last compilation has read, for callers that compile repeatedly. */
  sources: SourceMemory | undefined;
  readonly textIds: Ids;
  readonly statementIds: Ids;
  readonly contactIds: Ids;
  readonly personIds: Ids;
  readonly bodyIds: Ids;
  readonly pointIds: Ids;
  readonly kindIds: Ids;
  readonly levelIds: Ids;
  readonly channelIds: Ids;
  readonly voiceIds: Ids;
  /**
   * True once a statement, or a whole annotation, could not be read. What follows from all statements together
   * (who is on record, which relations are due) is then undecidable, and not reported.
   */
  incomplete = false;
  /** True once a draft could not be read whole: what would be missing without it may be in it. */
  draftsIncomplete = false;
  /** Ids of texts that are not published yet, and of their statements. */
  readonly draftTexts = new Set<string>();
  readonly draftStatements = new Set<string>();
  /** Ids of the texts in which a side speaks for itself. */
  readonly ownTexts = new Set<string>();
  /** The sides that take part in each contact, by its id. */
  readonly parties = new Map<string, readonly Side[]>();
  readonly anchorTexts = new Map<string, AnchorText>();
  /** How often all people or all bodies were looked through. */
  looks = 0;
  readonly people: Map<string, Person> = new Records(() => this.look());
  readonly bodies: Map<string, Body> = new Records(() => this.look());
  /** By how they are written: each is kept once. */
  readonly chains = new Map<string, Chain>();
  private readonly dates = new Map<string, EdtfResult>();

  /** `maxPerCode`: how many problems of each code are reported; the rest are counted. `unfinished`: as in `CompileOptions`. */
  constructor(maxPerCode?: number, unfinished = false) {
    this.problems = new Problems(maxPerCode, unfinished);
    this.textIds = new Ids('text', this.problems);
    this.statementIds = new Ids('statement', this.problems);
    this.contactIds = new Ids('contact', this.problems);
    this.personIds = new Ids('person', this.problems);
    this.bodyIds = new Ids('body', this.problems);
    this.pointIds = new Ids('point', this.problems, true);
    this.kindIds = new Ids('kind', this.problems, true);
    this.levelIds = new Ids('level', this.problems, true);
    this.channelIds = new Ids('channel', this.problems, true);
    this.voiceIds = new Ids('voice', this.problems, true);
  }

  private look(): void {
    this.looks += 1;
  }

  /** Reads a draft: its problems are remarks, and what cannot be read of it leaves nothing else undecided. */
  asDraft<T>(read: () => T): T {
    const { incomplete, textIds, statementIds } = this;
    const before = [textIds.incomplete, statementIds.incomplete] as const;
    this.incomplete = false;
    const result = this.problems.asWarnings(read);
    if (this.incomplete) this.draftsIncomplete = true;
    this.incomplete = incomplete;
    [textIds.incomplete, statementIds.incomplete] = before;
    return result;
  }

  /** A cache: the same days recur in text after text, and parsing them is slow. */
  readDate(edtf: string): EdtfResult {
    const known = this.dates.get(edtf);
    if (known) return known;
    const reading = readEdtf(edtf);
    this.dates.set(edtf, reading);
    return reading;
  }
}
