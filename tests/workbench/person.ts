/** Somebody at work on a corpus of their own, without a screen: whatever a button or a key of the workbench does, done to the same stores by the same functions. */

import { findParagraphs, findSentences } from '../../src/compile/passes/sentences/sentences.ts';
import { draftHead, draftText } from '../../src/drafts/draft-text.ts';
import { bodyRows, PERSON_ROWS } from '../../src/drafts/registry/read-tables.ts';
import { tablesOf } from '../../src/drafts/tables-of.ts';
import { workbenchQueue } from '../../src/messages/en/workbench/queue.ts';
import { BASE_POINTS } from '../../src/model/points.ts';
import type { Act } from '../../src/workbench/files/act.ts';
import { isRefusal, type Refusal } from '../../src/workbench/files/refusal.ts';
import { CorpusReader } from '../../src/workbench/queue/corpus-reader.ts';
import { namesOf } from '../../src/workbench/queue/names.ts';
import { queueActions } from '../../src/workbench/queue/queue-actions.ts';
import { viewQueue } from '../../src/workbench/queue/queue-state.ts';
import type { Queued } from '../../src/workbench/queue/use-queue.ts';
import { comparedRows, whatIsLeft } from '../../src/workbench/queue/what-is-left.ts';
import { NO_WORK, type QueueWork } from '../../src/workbench/queue/work.ts';
import { withStep } from '../../src/workbench/queue/work-steps.ts';
import { addText } from '../../src/workbench/view/adding/add-text.ts';
import { confirm, faultsIn, fieldsOf } from '../../src/workbench/view/adding/head-fields.ts';
import { knownOf } from '../../src/workbench/view/drafting/known.ts';
import { draftsWithOthers } from '../../src/workbench/view/drafting/preview.ts';
import { showDrafts } from '../../src/workbench/view/drafting/show-drafts.ts';
import { NO_DRAFTS, workIn } from '../../src/workbench/view/saved-work.ts';
import { type Device, settled, tab } from './own-tab.ts';

/** What is chosen from lists of any length. */
export type Choices = readonly [number, number, number];

export const same = (words: string) => ({ en: words, fr: words });
export const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

export class Person {
  private readonly tabs: Awaited<ReturnType<typeof tab>>[] = [];
  private at = 0;
  private readonly reader = new CorpusReader();
  /** Why acts were not done. */
  readonly refusals: Refusal[] = [];

  private constructor(
    readonly device: Device,
    private readonly texts: readonly string[],
  ) {}

  static async begin(device: Device, texts: readonly string[]): Promise<Person> {
    const person = new Person(device, texts);
    await person.open(0);
    await person.open(1);
    return person;
  }

  /** As the page is loaded, with the drafts of what is kept. */
  private async open(place: number): Promise<void> {
    const opened = await tab(this.device);
    this.tabs[place] = opened;
    showDrafts(opened.store);
    await settled();
  }

  get here() {
    const one = this.tabs[this.at];
    if (!one) throw new Error('no tab');
    return one;
  }

  get there() {
    const one = this.tabs[1 - this.at];
    if (!one) throw new Error('no tab');
    return one;
  }

  get bench() {
    const { store } = this.here;
    const { files, aside } = store.getState();
    return { files, work: workIn(aside), reader: this.reader };
  }

  act(first: Act, ...others: readonly Act[]): Refusal | undefined {
    const outcome = this.here.store.act(first, ...others);
    if (!isRefusal(outcome)) return undefined;
    this.refusals.push(outcome);
    return outcome;
  }

  async paste(at: number): Promise<void> {
    const content = pick(this.texts, at) ?? '';
    const { files, work, reader } = this.bench;
    const known = knownOf(files, work, reader);
    const draft = draftHead(content, known);
    const offers = {
      bodies: [...known.bodies, ...bodyRows(tablesOf(content))],
      people: [...known.people, ...PERSON_ROWS],
      newsrooms: [],
    };
    const drafted = fieldsOf(draft, content, offers, 'en');
    // What the rules do not find is filled in.
    const fields = {
      ...drafted,
      publisher: drafted.publisher || 'Somebody',
      side: drafted.side || 'us',
      day: drafted.day || '2033-03-10',
    };
    if (faultsIn(fields, offers).length > 0) return;
    const { store } = this.here;
    const outcome = addText(
      content,
      draft,
      confirm(fields, { draft, content, offers }),
      {
        act: (act) => store.act(act),
        now: () => this.bench,
        setWork: (text, work) => store.setAside(text, work),
      },
      reader,
      async (asked) => draftText(asked.content, asked.head, asked.known),
    );
    if (isRefusal(outcome)) this.refusals.push(outcome);
    else await outcome.drafted;
  }

  get textIds(): readonly string[] {
    return [...this.bench.files.keys()].flatMap((path) =>
      path.endsWith('.txt') ? [path.replace(/\.txt$/, '')] : [],
    );
  }

  /** The queue of a text, as its screen has it. */
  queue(at: number): Queued | undefined {
    const { files, work: all, reader } = this.bench;
    const id = pick(this.textIds, at);
    const stated = id === undefined ? undefined : reader.text(files, id);
    if (id === undefined || !stated) return undefined;
    const { content, checksum: of, language } = stated;
    const own = all.get(id);
    const kept = own?.of === of ? own : undefined;
    const drafts = draftsWithOthers(id, all);
    const work = kept?.queue ?? NO_WORK;
    const [registry, contacts] = [reader.registry(files), reader.contacts(files)];
    const paragraphs = findParagraphs(content);
    const laid = { content, language, paragraphs, sentences: findSentences(content, paragraphs, language) };
    const view = viewQueue(drafts, stated, work);
    const setWork = (queue: QueueWork) =>
      this.here.store.setAside(id, { of, drafts: kept?.drafts ?? NO_DRAFTS, queue });
    const names = namesOf({
      registry,
      stated: contacts,
      drafts,
      changed: work.contacts,
      library: this.here.state().library,
      localize: ({ en }) => en ?? '',
    });
    const nothing = () => undefined;
    const { position } = this.here.state().journal;
    // What else a screen has, no step asks for.
    return {
      of,
      laid,
      registry,
      contacts,
      stated,
      drafts,
      names,
      view,
      work,
      setWork,
      position,
      changeWork: (next: QueueWork) => setWork(withStep(work, next, position)),
      left: whatIsLeft(view, laid.sentences, stated, drafts),
      text: { id, content },
      edge: undefined,
      next: undefined,
      statementsOn: (contact: string) =>
        reader.textsOn(files, contact).flatMap(({ statements }) => statements),
      onUndo: () => this.here.store.undo(),
      announce: nothing,
      setEditing: nothing,
      setEdge: nothing,
      forgive: nothing,
      does: (act: Act) => this.act(act) === undefined,
    } as unknown as Queued;
  }

  /** A draft or a statement of a text, brought to the card. */
  card(text: number, item: number) {
    const first = this.queue(text);
    if (!first) return undefined;
    const chosen = pick(first.view.items, item);
    if (chosen) first.setWork({ ...first.work, at: chosen.key });
    const queue = this.queue(text);
    return queue && { queue, actions: queueActions(queue, workbenchQueue), item: queue.view.current };
  }

  rows() {
    const { files, reader } = this.bench;
    const contacts = reader.contacts(files);
    return comparedRows(
      contacts,
      (contact) => reader.textsOn(files, contact).flatMap(({ statements }) => statements),
      BASE_POINTS,
    ).map((row) => ({
      row,
      set: contacts
        .find(({ id }) => id === row.contact)
        ?.relations.filter(({ point }) => point === row.point),
    }));
  }

  async reload(): Promise<void> {
    this.here.store.close();
    await this.open(this.at);
  }

  turn(): void {
    this.at = 1 - this.at;
  }
}
