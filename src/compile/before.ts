/** What one compilation leaves to the next, for callers that compile the same texts repeatedly. */

import type { Contact } from '../model/contact.ts';
import type { Text } from '../model/corpus.ts';
import { type Changed, changedBetween, stringsIn, type World, worldOf } from './before-world.ts';
import type { Compilation } from './compilation.ts';
import type { ContactRow } from './emit/contact-row.ts';
import { type Digest, HashBefore } from './emit/hash-corpus.ts';
import { type CompiledText, compileText, type OpenedText } from './passes/compile-text.ts';
import type { BearingStatement } from './passes/derive-record.ts';
import type { ProblemCode, Reported } from './problems.ts';
import { ReadBefore, type SortedFiles } from './read/files.ts';
import type { ContactSeed } from './read/schema.ts';
import { areSame, SourceMemory } from './read/source-memory.ts';
import type { Sourced } from './read/validate.ts';
import type { YamlSource } from './read/yaml-source.ts';

/** Problems that follow from the record itself and what it names, and so are the same while these are. */
const SAME_AGAIN: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'again-of-other',
  'chain-root-left-out',
  'claim-for-both',
  'clause-unaccounted',
  'contact-without-bearing',
  'date-without-words',
  'denial-without-conflict',
  'one-account',
  'person-not-named',
  'pieces-adjacent',
  'place-not-named',
  'question-credited',
  'relation-missing',
  'relation-of-several-texts',
  'relation-twice',
  'relation-without-accounts',
  'sentence-unaccounted',
  'side-not-party',
  'translation-missing',
  'translation-unpaired',
]);

interface Kept<T> {
  /** The last compilation that it was made or found right in. */
  round: number;
  readonly made: T;
  readonly reported: readonly Reported[];
  /** Whether all people or institutions were looked through. */
  readonly scanned: boolean;
  /** What it may name. */
  readonly strings: ReadonlySet<string>;
}

interface KeptContact extends Kept<Contact | undefined> {
  readonly of: readonly unknown[];
}

export class Before {
  readonly read = new ReadBefore();
  readonly sources = new SourceMemory();
  readonly hash: HashBefore;
  /**
   * What the index says of each contact. One that is the same object has the same row: it is returned again only with the very
   * statements that bore on it, and while nothing that it or they name has changed.
   */
  readonly rows = new WeakMap<Contact, ContactRow>();
  private round = 0;
  private world: World | undefined;
  private changed: Changed | undefined;
  private readonly texts = new WeakMap<YamlSource, Kept<CompiledText>>();
  private readonly contacts = new WeakMap<YamlSource, Map<string, KeptContact>>();
  private readonly apart = new WeakMap<Text, Text>();

  constructor(begin?: () => Digest) {
    this.hash = new HashBefore(begin);
  }

  /** To be called before the texts of a compilation: forgets all that was compiled, if what everything hangs on has changed. */
  open(
    files: Omit<SortedFiles, 'annotations'>,
    opened: readonly OpenedText[],
    compilation: Compilation,
  ): void {
    const world = worldOf(files, opened, compilation);
    this.changed = changedBetween(this.world, world);
    this.world = world;
    this.round += 1;
  }

  compileText(text: OpenedText, compilation: Compilation): CompiledText {
    const { source } = text.record;
    const known = this.texts.get(source);
    if (known && this.holds(known)) {
      known.made.statements.forEach(({ id }, index) => {
        compilation.statementIds.add(id, source.at(['statements', index, 'id']));
      });
      compilation.problems.reportAgain(known.reported);
      return known.made;
    }
    const kept = this.keeping(compilation, source.data, () => compileText(text, compilation));
    if (mayKeep(kept, compilation)) this.texts.set(source, kept);
    else this.texts.delete(source);
    return kept.made;
  }

  /** A contact with all that bears on it, from texts and from drafts. */
  compileContact(
    { data, source, path }: Sourced<ContactSeed>,
    bearing: readonly BearingStatement[],
    inDrafts: readonly BearingStatement[],
    compilation: Compilation,
    make: () => Contact | undefined,
  ): Contact | undefined {
    if (compilation.incomplete) return make();
    const { draftStatements, statementIds, draftsIncomplete } = compilation;
    const named = (data.relations ?? []).flatMap((relation) => relation.of ?? []);
    const of = [
      draftsIncomplete,
      bearing.length,
      ...bearing,
      ...inDrafts,
      ...named.map((id) => (draftStatements.has(id) ? true : statementIds.find(id))),
    ];
    const place = String(path);
    const inFile = this.contacts.get(source) ?? new Map<string, KeptContact>();
    this.contacts.set(source, inFile);
    const known = inFile.get(place);
    if (known && areSame(known.of, of) && this.holds(known)) {
      compilation.problems.reportAgain(known.reported);
      return known.made;
    }
    const kept = this.keeping(compilation, data, make);
    if (mayKeep(kept, compilation)) inFile.set(place, { ...kept, of });
    else inFile.delete(place);
    return kept.made;
  }

  /** The same text for as long as the same sets it apart. */
  textApart(text: Text, apart: Text['apart']): Text {
    const known = this.apart.get(text);
    if (known && known.apart?.en === apart?.en && known.apart?.fr === apart?.fr) return known;
    const set = { ...text, ...(apart && { apart }) };
    this.apart.set(text, set);
    return set;
  }

  private holds(kept: Kept<unknown>): boolean {
    const { changed, round } = this;
    if (!changed || kept.round < round - 1 || (kept.scanned && changed.tellers)) return false;
    for (const id of changed.ids) if (kept.strings.has(id)) return false;
    kept.round = round;
    return true;
  }

  private keeping<T>(compilation: Compilation, data: unknown, make: () => T): Kept<T> {
    const { looks } = compilation;
    const { made, reported } = compilation.problems.record(make);
    const scanned = compilation.looks > looks;
    return { round: this.round, made, reported, scanned, strings: stringsIn(data) };
  }
}

/** Not what is lost in part: after a problem elsewhere, an id may have been left out without a word. */
function mayKeep({ reported }: Kept<unknown>, { incomplete }: Compilation): boolean {
  return !incomplete && reported.every(({ code }) => SAME_AGAIN.has(code));
}
