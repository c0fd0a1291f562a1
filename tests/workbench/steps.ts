/** What a person at the workbench may do next, one step a key or a button. */

import { BASE_LEVELS } from '../../src/model/kinds.ts';
import { BASE_POINTS } from '../../src/model/points.ts';
import { MODES } from '../../src/model/statement.ts';
import { SIDES } from '../../src/model/voices.ts';
import { emptyCorpus } from '../../src/workbench/files/files.ts';
import { isRefusal } from '../../src/workbench/files/refusal.ts';
import { fromZip, toZip } from '../../src/workbench/files/zip.ts';
import { contactDraft, contactPatch, contactValue } from '../../src/workbench/queue/forms/contact-value.ts';
import { relateAct } from '../../src/workbench/queue/relations/relation-state.ts';
import { type OpenDraft, withContact } from '../../src/workbench/queue/work.ts';
import { acceptWhole, draftsWithOthers, queueOf } from '../../src/workbench/view/drafting/preview.ts';
import { FULL, settled } from './own-tab.ts';

import { type Choices, type Person, pick, same } from './person.ts';

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
      queue.does({ type: 'edit-contact', contact: inFiles.id, patch: contactPatch(before, value, inFiles) });
    else
      queue.changeWork(
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
    const [first, ...others] = queue ? acceptWhole(text, queue, whole) : [];
    if (first) person.act(first, ...others);
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
  undoHere: onCard(({ actions }) => actions.undo()),
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

/** What of it can be done; whatever cannot is no button either. */
export async function take(person: Person, what: keyof typeof STEPS, choices: Choices): Promise<void> {
  await STEPS[what](person, choices);
  await settled();
}
