/** What keys and buttons do in the queue: one function each, over its state as it is now. */

import type { WorkbenchQueueMessages } from '../../messages/en/workbench/queue.ts';
import type { Span } from '../../model/corpus.ts';
import type { PointId } from '../../model/points.ts';
import type { Side } from '../../model/voices.ts';
import {
  acceptAct,
  beginDraft,
  type Lack,
  lacksOf,
  newContacts,
  newTellers,
  refusedSpans,
  withPoint,
  withSide,
} from './change-draft.ts';
import { isEmptyPatch, patchBetween } from './forms/statement-patch.ts';
import { type Item, keyAfter, keyBeside, withKeys } from './queue-state.ts';
import { wordsAt } from './stated.ts';
import { chosenEdge, type EdgeAt, moveEdge } from './text/edges.ts';
import type { Queued, StatementField } from './use-queue.ts';
import { emptyRelations } from './what-is-left.ts';
import { type OpenDraft, type QueueWork, withChange, withLater, withoutChange } from './work.ts';
import { withoutStep } from './work-steps.ts';

/** How many characters of a passage are read out. */
const HEARD = 80;

export type QueueActions = ReturnType<typeof queueActions>;

/** The field of the form in which a lack is made good. */
const FIELD_OF: Readonly<Record<Lack, StatementField>> = {
  words: 'side',
  side: 'side',
  point: 'point',
  teller: 'speaker',
  office: 'speaker',
  party: 'contact',
};

export function queueActions(queue: Queued, own: WorkbenchQueueMessages) {
  const {
    of,
    view,
    work,
    setWork,
    changeWork,
    names,
    announce,
    does,
    setEditing,
    setEdge,
    stated,
    text,
    drafts,
  } = queue;
  const { current } = view;
  const sideOf = (id: string) => names.teller(id)?.side;
  const around = {
    teller: stated.teller,
    sideOf,
    partiesOf: (contact: string) => names.contact(contact)?.parties,
  };
  const found = { text: text.id, of, drafts, work, registry: queue.registry, contacts: queue.contacts };

  /** Says what was done, what is left and what comes next. */
  const move = (done: string, from: Item, next: QueueWork = work, set = setWork) => {
    const key = keyAfter(view, from.key);
    // What is put off is still to be decided.
    const left = view.left.filter((item) => item.key !== from.key || next.later.includes(item.key)).length;
    const to = view.items.find((item) => item.key === key);
    setEdge(undefined);
    setEditing(undefined);
    set({ ...next, at: key });
    announce(
      [done, own.live.left(left), ...(to ? [own.live.next(heard(to.draft.passages))] : [])].join(
        own.live.join,
      ),
    );
  };
  const heard = (passages: readonly Span[]) => {
    const words = wordsAt(text.content, passages).replace(/\s+/g, ' ');
    return words.length > HEARD ? `${words.slice(0, HEARD).trimEnd()}…` : words;
  };
  const select = (key: string | undefined) => {
    setEdge(undefined);
    setEditing(undefined);
    queue.forgive();
    setWork({ ...work, at: key });
  };
  const change = (item: Item, draft: OpenDraft, said: string) => {
    changeWork({ ...withChange(work, item.key, draft), at: item.key });
    announce(said);
  };
  /** The current one, where it is still to be decided. */
  const open = view.left.find(({ key }) => key === current?.key);
  const edit = (item: Item | undefined, field: StatementField = 'side') => {
    if (!item) return;
    setEdge(undefined);
    setWork({ ...work, at: item.key });
    setEditing({ what: 'statement', key: item.key, draft: item.draft, field });
  };

  /** The statements were accepted as they are in `draft`, which differs from the item after a form. */
  const accept = (item: Item, draft: OpenDraft = item.draft) => {
    const [lack] = lacksOf(draft, around);
    if (lack) {
      announce(own.lacks[lack]);
      setEditing({ what: 'statement', key: item.key, draft, field: FIELD_OF[lack] });
      return;
    }
    const next = draft === item.draft ? work : withChange(work, item.key, draft);
    if (does(acceptAct([draft], found))) move(own.live.accepted, item, next);
  };

  function discard(item: Item): void {
    const keys = withKeys(work.begun, 'b');
    const begun = work.begun.filter((_, index) => keys[index]?.key !== item.key);
    move(own.live.removed, item, { ...withoutChange(work, item.key), begun }, changeWork);
  }

  return {
    around,
    select,
    edit,
    editCurrent: (field: StatementField) => edit(current, field),
    lacks: (draft: OpenDraft) => lacksOf(draft, around),
    acceptAs: accept,
    accept: () => {
      if (open) accept(open);
      else if (view.left.length === 0 && queue.next) queue.next.go();
      else if (current) select(keyAfter(view, current.key) ?? current.key);
    },
    refuse: () => {
      if (!open) return;
      if (open.begun) {
        discard(open);
        return;
      }
      const spans = refusedSpans(open, view.items, queue.laid);
      if (does({ type: 'background', text: text.id, of, spans })) move(own.live.refused, open);
    },
    /** Whether it was done. */
    saveStated: (item: Item, draft: OpenDraft): boolean => {
      if (!item.stated) return false;
      const patch = patchBetween(item.draft, draft);
      if (isEmptyPatch(patch)) return true;
      const contacts = newContacts(draft.contact === undefined ? [] : [draft.contact], found);
      const act = { type: 'edit-statement', text: text.id, of, id: item.stated.id, patch } as const;
      const added = contacts.every((contact) =>
        does({
          type: 'add-contact',
          contact,
          from: { text: text.id, of },
          ...newTellers([], [contact], found),
        }),
      );
      if (!added || !does({ ...act, ...newTellers([draft], [], found) })) return false;
      announce(own.live.saved);
      return true;
    },
    later: () => {
      if (open) move(own.live.later, open, withLater(work, open.key), changeWork);
    },
    restore: () => {
      if (open) changeWork({ ...withoutChange(work, open.key), at: open.key });
    },
    discard: () => {
      if (open?.begun) discard(open);
    },
    remove: () => {
      if (!current?.stated) return;
      if (does({ type: 'remove-statement', text: text.id, id: current.stated.id }))
        announce(own.live.removed);
    },
    reopen: () => {
      if (current?.decision !== 'refused') return;
      const spans = refusedSpans(current, view.items, queue.laid);
      if (does({ type: 'not-background', text: text.id, of, spans })) announce(own.live.reopened);
    },
    /** Goes back by what was done last, be it to the files or to a draft. */
    undo: () => {
      const before = withoutStep(work, queue.position);
      if (!before && !queue.onUndo) return;
      queue.forgive();
      setEditing(undefined);
      setEdge(undefined);
      if (before) setWork(before);
      else queue.onUndo?.();
      announce(own.live.undone);
    },
    canUndo: queue.onUndo !== undefined || withoutStep(work, queue.position) !== undefined,
    step: (by: 1 | -1) => {
      const key = keyBeside(view, by);
      const to = view.items.find((item) => item.key === key);
      select(key);
      if (to) announce(`${own.decisions[to.decision]}${own.live.join}${heard(to.draft.passages)}`);
    },
    point: (point: PointId) => {
      if (!open) return;
      const proposed = [...withKeys(drafts.statements, ''), ...withKeys(work.begun, 'b')].find(
        ({ key }) => key === open.key,
      )?.draft.points;
      change(open, withPoint(open.draft, point, proposed), own.live.point(names.pointName(point)));
    },
    side: (side: Side) => {
      if (open) change(open, withSide(open.draft, side, sideOf), own.live.side(side));
    },
    chooseEdge: (edge: EdgeAt['edge']) => {
      if (!open) return;
      const { passages } = open.draft;
      const at = chosenEdge(passages, queue.edge, edge);
      setEdge(at);
      if (at) announce(own.act.edgeOf(at.edge, at.passage + 1, passages.length));
    },
    /** False where no edge is chosen. */
    moveEdge: (by: 1 | -1, unit: 'word' | 'sentence', at: EdgeAt | undefined = queue.edge): boolean => {
      if (!open || !at) return false;
      const passages = moveEdge(queue.laid, open.draft.passages, at, by, unit);
      if (passages === open.draft.passages) announce(own.live.endOfText);
      else change(open, { ...open.draft, passages }, own.live.words(heard(passages)));
      return true;
    },
    addPassage: (words: Span) => {
      if (!open) return;
      const passages = [...open.draft.passages, words].toSorted((a, b) => a.start - b.start);
      change(open, { ...open.draft, passages }, own.live.words(heard(passages)));
    },
    begin: (words: Span) => {
      const draft = beginDraft(words, view.items, queue.laid, around);
      const begun = [...work.begun, draft];
      const key = withKeys(begun, 'b').at(-1)?.key ?? '';
      setEdge(undefined);
      changeWork({ ...work, begun, at: key });
      setEditing({ what: 'statement', key, draft, field: 'point' });
    },
    acceptAll: () => {
      const ready = view.left.filter(({ draft }) => lacksOf(draft, around).length === 0);
      if (ready.length === 0) return;
      if (
        does(
          acceptAct(
            ready.map(({ draft }) => draft),
            found,
          ),
        )
      ) {
        select(view.left.find((item) => !ready.includes(item))?.key ?? ready[0]?.key);
        announce(own.live.acceptedAll(ready.length));
      }
    },
    /** How many `acceptAll` would accept. */
    ready: view.left.filter(({ draft }) => lacksOf(draft, around).length === 0).length,
    dropRelations: (id: string) => {
      const contact = queue.contacts.find((one) => one.id === id);
      for (const { point, of: named } of contact ? emptyRelations(contact, queue.statementsOn(id)) : [])
        if (!does({ type: 'unrelate', contact: id, point, ...(named && { of: named }) })) return;
      announce(own.relations.removed);
    },
    background: (spans: readonly Span[]) => {
      if (does({ type: 'background', text: text.id, of, spans })) announce(own.live.refused);
    },
  };
}
