/** The points on which both sides have accounts: their words side by side, and how they compare. */

import { useMemo, useRef, useState } from 'react';
import { useI18n } from '../../../messages/I18nContext.ts';
import { focusAndScroll } from '../../../ui/focus-and-scroll.ts';
import { CorpusReader } from '../corpus-reader.ts';
import { TextField } from '../forms/Fields.tsx';
import { namesOf } from '../names.ts';
import type { RelationsProps } from '../props.ts';
import { useQueueMessages } from '../queue-messages.ts';
import { comparedRows, isDue } from '../what-is-left.ts';
import { RelationRow } from './RelationRow.tsx';
import { candidatesOf } from './relation-state.ts';
import './relations.css';

const NO_DRAFTS = { people: [], bodies: [], contacts: [] };

export function Relations(props: RelationsProps) {
  const { files, library, contacts: wanted, pairs = [], onAct, letterKeys } = props;
  const { localize } = useI18n();
  const { relations: own, refusedBecause, notDone } = useQueueMessages();
  const [reader] = useState(() => new CorpusReader());
  const [announced, setAnnounced] = useState('');
  const [refused, setRefused] = useState<{ readonly row: string; readonly why: string }>();
  const [judgeMissing, setJudgeMissing] = useState(false);
  const root = useRef<HTMLElement>(null);
  const by = useRef<HTMLDivElement>(null);
  const registry = reader.registry(files);
  const all = reader.contacts(files);
  const contacts = wanted ? all.filter(({ id }) => wanted.includes(id)) : all;
  const names = useMemo(
    () => namesOf({ registry, stated: all, drafts: NO_DRAFTS, changed: [], library, localize }),
    [registry, all, library, localize],
  );
  const rows = comparedRows(
    contacts,
    (contact) => reader.textsOn(files, contact).flatMap(({ statements }) => statements),
    names.points,
  );
  const due = rows.filter((row) => isDue(row, all));
  const keyOf = (contact: string, point: string) => `${contact} ${point}`;
  return (
    <section ref={root} className="relations" aria-labelledby="relations-title">
      <header className="relations-head">
        <h2 id="relations-title" tabIndex={-1}>
          {own.title}
        </h2>
        <p>{due.length > 0 ? own.lead : own.noneWhy}</p>
        <p>
          <b>{due.length > 0 ? own.due(due.length) : own.none}</b>
        </p>
        {due.length === 0 && props.next && (
          <button type="button" className="button is-solid" onClick={props.next.go}>
            {props.next.name}
          </button>
        )}
        {rows.length > 0 && (
          <div ref={by} className="relations-by">
            <TextField
              label={own.by}
              why={own.byWhy(props.today)}
              value={props.judge}
              required
              error={judgeMissing && props.judge.trim() === '' ? own.byMissing : undefined}
              onChange={props.onJudge}
            />
          </div>
        )}
      </header>
      {contacts.map(({ id, relations }) => {
        const here = rows.filter(({ contact }) => contact === id);
        if (here.length === 0) return null;
        return (
          <section key={id} aria-labelledby={`relations-${id}`} className="relations-of">
            <h3 id={`relations-${id}`}>{names.contactName(id)}</h3>
            <div className="columns" aria-hidden="true" />
            {here.map((row, index) => (
              <RelationRow
                key={row.point}
                {...props}
                row={row}
                number={index + 1}
                count={here.length}
                relations={relations.filter(({ point }) => point === row.point)}
                candidates={candidatesOf(row, pairs)}
                textOf={(text) => reader.text(files, text)}
                names={names}
                letterKeys={letterKeys}
                onJudgeMissing={() => {
                  setJudgeMissing(true);
                  by.current?.querySelector('input')?.focus();
                }}
                refused={refused?.row === keyOf(id, row.point) ? refused.why : undefined}
                onAct={(act, done) => {
                  const refusal = onAct(act);
                  if (refusal) {
                    const why = `${notDone} ${refusedBecause[refusal.refused] ?? ''}`;
                    setRefused({ row: keyOf(id, row.point), why });
                    setAnnounced(why);
                    return false;
                  }
                  setRefused(undefined);
                  const left = due.filter((other) => other !== row).length;
                  setAnnounced(act.type === 'relate' ? own.done(done, left) : own.removed);
                  if (act.type === 'relate') toNextDue(root.current, keyOf(id, row.point));
                  return true;
                }}
              />
            ))}
          </section>
        );
      })}
      <output className="sr-only">{announced}</output>
    </section>
  );
}

/** The focus goes on to the next point that is due, or to the top, which says that none is. */
function toNextDue(root: HTMLElement | null, done: string): void {
  const due = [...(root?.querySelectorAll<HTMLElement>('[data-due]') ?? [])].filter(
    ({ dataset }) => dataset.due !== done,
  );
  const here = root?.querySelector(`[data-row="${CSS.escape(done)}"]`);
  const next = due.find(
    (one) => here && here.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const to = next ?? due[0] ?? root?.querySelector<HTMLElement>('h2');
  if (to) focusAndScroll(to, 'nearest');
}
