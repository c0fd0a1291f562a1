/** Somebody at work on a corpus of their own, without a screen: whatever a button or a key of the workbench does, done to the same stores by the same functions. */

import { findParagraphs, findSentences } from '../../src/compile/passes/sentences/sentences.ts';
import { draftHead } from '../../src/drafts/draft-head.ts';
import { draftText } from '../../src/drafts/draft-text.ts';
import { BODY_ROWS, PERSON_ROWS } from '../../src/drafts/registry/read-tables.ts';
import { workbenchQueue } from '../../src/messages/en/workbench-queue.ts';
import { BASE_LEVELS } from '../../src/model/kinds.ts';
import { BASE_POINTS } from '../../src/model/points.ts';
import { MODES } from '../../src/model/statement.ts';
import { SIDES } from '../../src/model/voices.ts';
import type { Act } from '../../src/workbench/files/act.ts';
import { emptyCorpus } from '../../src/workbench/files/files.ts';
import { isRefusal, type Refusal } from '../../src/workbench/files/refusal.ts';
import { fromZip, toZip } from '../../src/workbench/files/zip.ts';
import { CorpusReader } from '../../src/workbench/queue/corpus-reader.ts';
import { contactDraft, contactPatch, contactValue } from '../../src/workbench/queue/forms/contact-value.ts';
import { namesOf } from '../../src/workbench/queue/names.ts';
import { queueActions } from '../../src/workbench/queue/queue-actions.ts';
import { viewQueue } from '../../src/workbench/queue/queue-state.ts';
import { relateAct } from '../../src/workbench/queue/relations/relation-state.ts';
import type { Queued } from '../../src/workbench/queue/use-queue.ts';
import { comparedRows, whatIsLeft } from '../../src/workbench/queue/what-is-left.ts';
import { NO_WORK, type OpenDraft, type QueueWork, withContact } from '../../src/workbench/queue/work.ts';
import { addText } from '../../src/workbench/view/adding/add-text.ts';
import { confirm, faultsIn, fieldsOf } from '../../src/workbench/view/adding/head-fields.ts';
import { knownOf } from '../../src/workbench/view/drafting/known.ts';
import { acceptWhole, draftsWithOthers, queueOf } from '../../src/workbench/view/drafting/preview.ts';
import { showDrafts } from '../../src/workbench/view/drafting/show-drafts.ts';
import { NO_DRAFTS, workIn } from '../../src/workbench/view/kept-work.ts';
import { type Device, FULL, settled, tab } from './own-tab.ts';

/** What is chosen from lists of any length. */
export type Choices = readonly [number, number, number];

const same = (words: string) => ({ en: words, fr: words });
const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];

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

  /** What of it can be done; whatever cannot is no button either. */
  async does(what: keyof typeof STEPS, choices: Choices): Promise<void> {
    await STEPS[what](this, choices);
    await settled();
  }

  get bench() {
    const { store } = this.here;
    const { files, aside } = store.getState();
    return { files, work: workIn(aside), reader: this.reader };
  }

  act(act: Act): Refusal | undefined {
    const outcome = this.here.store.act(act);
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
      bodies: [...known.bodies, ...BODY_ROWS],
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
      left: whatIsLeft(view, laid.sentences, stated, drafts),
      text: { id, content },
      edge: undefined,
      next: undefined,
      statementsOn: (contact: string) =>
        reader.textsOn(files, contact).flatMap(({ statements }) => statements),
      onUndo: nothing,
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

type Step = (person: Person, choices: Choices) => unknown;
type Card = NonNullable<ReturnType<Person['card']>>;

/** A key or button of the card. */
const onCard =
  (press: (card: Card, third: number) => unknown): Step =>
  (person, [text, item, third]) => {
    const card = person.card(text, item);
    if (card) press(card, third);
  };

/** What the form of a statement changes. */
function changed({ queue, item }: Card, third: number): OpenDraft | undefined {
  if (!item) return undefined;
  const { draft } = item;
  const { names } = queue;
  const { speaker: _, office: __, channel: ___, ...rest } = draft;
  const person = pick(names.people, third);
  const body = pick(names.bodies, third);
  const choices: readonly OpenDraft[] = [
    { ...draft, sides: [pick(SIDES, third) ?? 'ru'] },
    { ...rest, ...(person && { speaker: person.id, sides: [person.side] }) },
    { ...rest, ...(body && { office: body.id, sides: [body.side] }) },
    { ...draft, unnamed: true },
    { ...draft, mode: pick(MODES, third) ?? 'direct' },
    { ...draft, as: draft.as === 'around' ? 'account' : 'around' },
    { ...draft, contact: pick(names.contacts, third)?.id, points: ['other'] },
    { ...draft, contact: undefined },
    { ...draft, points: BASE_POINTS.slice(third % 5, (third % 5) + 2) },
    { ...draft, declines: true },
    { ...draft, translation: { en: 'Those: “words” # 1', fr: 'Ces : « mots »' } },
    { ...draft, passages: draft.passages.slice(0, 1), voice: person ? [person.id] : [] },
  ];
  return pick(choices, third);
}

export const STEPS = {
  paste: (person, [at]) => person.paste(at),
  accept: onCard(({ actions }) => actions.accept()),
  refuse: onCard(({ actions }) => actions.refuse()),
  reopen: onCard(({ actions }) => actions.reopen()),
  later: onCard(({ actions }) => actions.later()),
  restore: onCard(({ actions }) => actions.restore()),
  discard: onCard(({ actions }) => actions.discard()),
  remove: onCard(({ actions }) => actions.remove()),
  point: onCard(({ actions }, third) => actions.point(pick(BASE_POINTS, third) ?? 'other')),
  side: onCard(({ actions }, third) => actions.side(pick(SIDES, third) ?? 'ru')),
  edge: onCard(({ actions }, third) =>
    actions.moveEdge(third % 2 === 0 ? 1 : -1, third % 3 === 0 ? 'sentence' : 'word', {
      passage: 0,
      edge: third % 5 < 3 ? 'end' : 'start',
    }),
  ),
  addPassage: onCard(({ queue, actions }, third) => {
    const sentence = pick(queue.laid.sentences, third);
    if (sentence) actions.addPassage(sentence);
  }),
  begin: onCard(({ queue, actions }, third) => {
    const sentence = pick(queue.laid.sentences, third);
    if (sentence) actions.begin(sentence);
  }),
  background: onCard(({ queue, actions }, third) => {
    const sentence = pick(queue.laid.sentences, third);
    if (sentence) actions.background([sentence]);
  }),
  acceptAll: onCard(({ actions }) => actions.acceptAll()),
  form: onCard((card, third) => {
    const draft = changed(card, third);
    if (!card.item || !draft || card.actions.lacks(draft).length > 0) return;
    if (card.item.stated) card.actions.saveStated(card.item, draft);
    else if (card.item.decision !== 'refused') card.actions.acceptAs(card.item, draft);
  }),
  contact: onCard(({ queue, item }, third) => {
    const inFiles = queue.contacts.find(({ id }) => id === item?.draft.contact);
    const proposed = [...queue.work.contacts, ...queue.drafts.contacts].find(
      ({ id }) => id === item?.draft.contact,
    );
    const before = contactValue(inFiles ?? proposed, '2033-03-10');
    const changes = [
      { title: same('Talks: “of the two”'), label: same('Talks') },
      { edtf: '2033-03~' },
      { parties: ['us', 'nato'] },
      { status: 'planned' as const, level: BASE_LEVELS[1] },
      { people: [] },
    ];
    const value = { ...before, title: same('Talks'), ...pick(changes, third) };
    if (inFiles)
      queue.does({ type: 'edit-contact', contact: inFiles.id, patch: contactPatch(before, value) });
    else
      queue.setWork(
        withContact(
          queue.work,
          contactDraft(value, proposed, (id) => queue.names.contact(id) !== undefined),
        ),
      );
  }),
  acceptWhole: (person, [at]) => {
    const { files, work, reader } = person.bench;
    const [text, own] = pick([...work], at) ?? [];
    if (text === undefined || !own) return;
    const whole = { ...own, drafts: draftsWithOthers(text, work) };
    const queue = queueOf(files, text, whole, reader);
    for (const act of queue ? acceptWhole(text, queue, whole) : []) if (person.act(act)) return;
  },
  rename: (person, [at, what]) => {
    const text = pick(person.textIds, at);
    const titles = ['A call: of two', '“Quoted” # title', '- [', 'Звонок'];
    if (text !== undefined)
      person.act({ type: 'set-head', text, patch: { title: same(pick(titles, what) ?? '') } });
  },
  removeText: (person, [at]) => {
    const text = pick(person.textIds, at);
    if (text !== undefined) person.act({ type: 'remove-text', text });
  },
  relate: (person, [at, kind, whole]) => {
    const { row } = pick(person.rows(), at) ?? {};
    if (!row) return;
    const all = [row.accounts.left[0], row.accounts.right[0]].flatMap((one) => (one ? [one.id] : []));
    const relation = pick(['agree', 'emphasis', 'conflict'] as const, kind) ?? 'agree';
    const judged = {
      row,
      chosen: whole % 2 === 0 ? [] : all,
      reason: { en: 'Both: say “so”' },
      by: 'A. Reader',
    };
    person.act(relateAct(judged, relation, { on: '2033-03-11', further: whole % 3 === 0 }));
  },
  unrelate: (person, [at, which]) => {
    const { row, set = [] } = pick(person.rows(), at) ?? {};
    const one = pick(set, which);
    if (row && one)
      person.act({
        type: 'unrelate',
        contact: row.contact,
        point: row.point,
        ...(one.of && { of: one.of }),
      });
  },
  dropRelations: onCard(({ queue, actions }, third) => {
    const contact = pick(queue.contacts, third);
    if (contact) actions.dropRelations(contact.id);
  }),
  undo: (person) => person.here.store.undo(),
  redo: (person) => person.here.store.redo(),
  anew: (person) => person.act({ type: 'add-files', files: emptyCorpus(), instead: true }),
  zip: (person, [instead]) => {
    const received = fromZip(toZip(person.bench.files));
    if (isRefusal(received)) throw new Error(received.refused);
    person.act({
      type: 'add-files',
      files: received.files,
      ...(instead % 2 === 0 && { instead: true }),
    });
  },
  reload: (person) => person.reload(),
  otherTab: (person) => person.turn(),
  full: (person) => {
    person.device.refuses = person.device.refuses ? undefined : FULL;
  },
} satisfies Readonly<Record<string, Step>>;
