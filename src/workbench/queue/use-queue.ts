/** The queue of one text: all that its screen shows, derived from what it is given, and all that can be done there. */

import { useMemo, useRef, useState } from 'react';
import { findParagraphs, findSentences } from '../../compile/passes/sentences/sentences.ts';
import type { ContactDraft } from '../../drafts/draft.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Span } from '../../model/corpus.ts';
import type { Act } from '../files/act.ts';
import { checksum } from '../files/checksum.ts';
import { CorpusReader } from './corpus-reader.ts';
import { type Names, namesOf } from './names.ts';
import { placeProblems } from './place-problems.ts';
import type { QueueProps } from './props.ts';
import { viewQueue } from './queue-state.ts';
import type { StatedText } from './stated.ts';
import { type EdgeAt, type Laid, wholeWords } from './text/edges.ts';
import { comparedRows, isDue, whatIsLeft } from './what-is-left.ts';
import { NO_WORK, type OpenDraft, type QueueWork, withContact } from './work.ts';
import { withStep } from './work-steps.ts';

/** What is open over the card. */
export type Editing =
  | {
      readonly what: 'statement';
      readonly key: string;
      readonly draft: OpenDraft;
      /** The field that has the focus at first. */
      readonly field: StatementField;
    }
  /** Somebody whom a file refers to, and no registry knows. */
  | { readonly what: 'person'; readonly name: string }
  | {
      readonly what: 'contact';
      readonly contact: string | undefined;
      /** The statement whose form led here, as it was left. */
      readonly back: { readonly key: string; readonly draft: OpenDraft } | undefined;
    };

export type StatementField = 'side' | 'speaker' | 'contact' | 'point' | 'translation';

export type Queued = ReturnType<typeof useQueue>;

export function useQueue(props: QueueProps) {
  const { text, head, drafts, files, library, onAct } = props;
  const { localize } = useI18n();
  const [reader] = useState(() => new CorpusReader());
  const [own, setOwn] = useState<QueueWork>(props.work ?? NO_WORK);
  const work = props.onWork ? (props.work ?? NO_WORK) : own;
  const [editing, setEditing] = useState<Editing>();
  const [edge, setEdge] = useState<EdgeAt>();
  const [announced, setAnnounced] = useState('');
  const [refused, setRefused] = useState<string>();
  const selected = useRef<Span>(undefined);
  const [hasSelection, setHasSelection] = useState(false);

  const laid = useMemo((): Laid => {
    const { content } = text;
    const paragraphs = findParagraphs(content);
    const { language } = head;
    return { content, language, paragraphs, sentences: findSentences(content, paragraphs, language) };
  }, [text, head]);
  // Of what is on the screen: where other words are in the files by now, an act is refused.
  const of = useMemo(() => checksum(text.content), [text]);
  const registry = reader.registry(files);
  const contacts = reader.contacts(files);
  const read = reader.text(files, text.id);
  const stated = useMemo(() => read ?? notYet(props), [read, props]);
  const names: Names = useMemo(
    () => namesOf({ registry, stated: contacts, drafts, changed: work.contacts, library, localize }),
    [registry, contacts, drafts, work.contacts, library, localize],
  );
  const view = useMemo(() => viewQueue(drafts, stated, work), [drafts, stated, work]);
  const left = useMemo(() => whatIsLeft(view, laid.sentences, stated, drafts), [view, laid, stated, drafts]);
  const here = useMemo(
    () =>
      contacts.filter(({ id }) =>
        stated.statements.some(({ bearings }) => bearings.some(({ contact }) => contact === id)),
      ),
    [contacts, stated],
  );
  const statementsOn = (contact: string) =>
    reader.textsOn(files, contact).flatMap(({ statements }) => statements);
  const due = comparedRows(here, statementsOn, names.points).filter((row) => isDue(row, contacts));

  const placed = useMemo(
    () => placeProblems(props.problems, stated, files, laid, here),
    [props.problems, stated, files, laid, here],
  );
  const setWork = (next: QueueWork) => {
    if (props.onWork) props.onWork(next);
    else setOwn(next);
  };
  /** As `setWork`, for what can be undone by itself. */
  const changeWork = (next: QueueWork) => setWork(withStep(work, next, props.position));

  return {
    ...props,
    of,
    laid,
    registry,
    contacts,
    stated,
    names,
    view,
    left,
    due,
    statementsOn,
    work,
    setWork,
    changeWork,
    setContact: (contact: ContactDraft) => changeWork(withContact(work, contact)),
    placed,
    editing,
    setEditing,
    edge,
    setEdge,
    announced,
    announce: setAnnounced,
    refused,
    hasSelection,
    /** Words that are selected in the text, cut at words. */
    selectedWords: () => selected.current && wholeWords(laid, selected.current),
    select: (span: Span | undefined) => {
      selected.current = span;
      setHasSelection(span !== undefined);
    },
    /** Whether it was done; if not, the card says why. */
    does: (act: Act): boolean => {
      const refusal = onAct(act);
      setRefused(refusal?.refused);
      return refusal === undefined;
    },
    forgive: () => setRefused(undefined),
  };
}

/** A text whose annotation is not in the files: nothing is accepted. */
function notYet({ text, head }: QueueProps): StatedText {
  return {
    id: text.id,
    annotation: undefined,
    content: text.content,
    checksum: checksum(text.content),
    kind: head.kind,
    language: head.language,
    teller: undefined,
    contact: head.contact,
    day: head.date?.day,
    statements: [],
    background: [],
    noted: [],
  };
}
