/** The head of a text in a few lines, filled in where the text says it: what is missing gets the focus, and one key confirms. */

import { type FormEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import type { HeadDraft } from '../../../drafts/draft.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import { TEXT_KINDS } from '../../../model/summary.ts';
import { BASE_VOICES } from '../../../model/voices.ts';
import { useWorkbenchMessages } from '../view-messages.ts';
import { type HeadControl, HeadLine } from './HeadLine.tsx';
import {
  type Confirmed,
  confirm,
  faultsIn,
  fieldsOf,
  type HeadFault,
  type HeadFields,
  isOwnKind,
  knownSide,
  namesSpeaker,
  type Offers,
  tellerNamed,
} from './head-fields.ts';
import './head-form.css';

/** Languages that the rules read, then others that texts are in; a draft may name another. */
const LANGUAGES = ['en', 'fr', 'ru', 'uk', 'de'];

interface Props {
  readonly draft: HeadDraft;
  readonly content: string;
  readonly offers: Offers;
  /** What the day was read from, where that was taken off the text. */
  readonly dayWords?: string | undefined;
  /** What it is for: a text to add; one whose words are here already, which no key confirms; the head of a text that is here. */
  readonly purpose?: 'add' | 'add-again' | 'edit';
  readonly onConfirm: (confirmed: Confirmed) => void;
  readonly onCancel: () => void;
}

export function HeadForm({ draft, content, offers, dayWords, purpose = 'add', onConfirm, onCancel }: Props) {
  const { head } = useWorkbenchMessages();
  const { language } = useI18n();
  const [fields, setFields] = useState(() => fieldsOf(draft, content, offers, language));
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const ids = useId();
  const again = purpose === 'add-again';
  const faults = faultsIn(fields, offers);
  const own = isOwnKind(fields.kind);
  const side = knownSide(fields, offers);
  const known = own ? tellerNamed(fields.publisher, fields.side, offers.bodies) : undefined;
  const set = (change: Partial<HeadFields>) => setFields((before) => ({ ...before, ...change }));
  // What is missing from the start is said at once; what is being typed is not called wrong yet.
  const [missing] = useState(faults);
  const shown = (fault: HeadFault) => faults.includes(fault) && (tried || missing.includes(fault));

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    setTried(true);
    const [first] = faults;
    if (first === undefined) onConfirm(confirm(fields, { draft, content, offers }));
    else form.current?.querySelector<HTMLElement>(`[data-field="${fieldOf(first)}"]`)?.focus();
  };
  // Layout effects: as soon as the form is seen, its key works.
  // It follows a paste: what is missing, or the one thing to confirm, has the focus.
  useLayoutEffect(() => {
    const [first] = missing;
    const way = again ? '[data-field="cancel"]' : '[type="submit"]';
    const wanted = again || first === undefined ? way : `[data-field="${fieldOf(first)}"]`;
    form.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [missing, again]);
  const submitNow = useRef(again ? undefined : submit);
  useLayoutEffect(() => {
    submitNow.current = again ? undefined : submit;
  });
  useLayoutEffect(() => {
    const listeners = new AbortController();
    // Wherever the focus is, there is one text to confirm; what is edited besides has to have it.
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
        const focused = document.activeElement?.closest('.head-form') ?? null;
        if (focused ? focused !== form.current : purpose === 'edit') return;
        event.preventDefault();
        submitNow.current?.();
      },
      { signal: listeners.signal },
    );
    return () => listeners.abort();
  }, [purpose]);

  const line = (
    field: keyof HeadFields,
    label: string,
    control: (attributes: HeadControl) => ReactNode,
    { fault, note }: { readonly fault?: HeadFault; readonly note?: ReactNode } = {},
  ) => (
    <HeadLine
      id={`${ids}-${field}`}
      field={field}
      label={label}
      missing={fault !== undefined && shown(fault) ? head.missing[fault] : undefined}
      note={note}
    >
      {control}
    </HeadLine>
  );

  function dayNote(): string | undefined {
    const { date } = draft;
    if (!date || date.day !== fields.day) return undefined;
    if (!date.words && dayWords !== undefined) return head.dayTakenOff(dayWords);
    if (!date.words) return date.basis === 'stated' ? undefined : head.dayGuessed;
    return head.dayFrom(content.slice(date.words.start, date.words.end));
  }

  return (
    <form ref={form} className="head-form" aria-label={head.title} noValidate onSubmit={submit}>
      <h2>{head.title}</h2>
      {line('kind', head.kind, (attributes) => (
        <select
          {...attributes}
          value={fields.kind}
          onChange={({ target }) => {
            const kind = TEXT_KINDS.find((one) => one === target.value);
            if (kind) set({ kind });
          }}
        >
          {(Object.keys(head.kinds) as (keyof typeof head.kinds)[]).map((kind) => (
            <option key={kind} value={kind}>
              {head.kinds[kind]}
            </option>
          ))}
        </select>
      ))}
      {line(
        'publisher',
        own ? head.office : head.publisher,
        (attributes) => (
          <input
            {...attributes}
            list={`${ids}-${own ? 'bodies' : 'newsrooms'}`}
            value={fields.publisher}
            autoComplete="off"
            onChange={({ target }) => set({ publisher: target.value })}
          />
        ),
        {
          fault: own ? 'office' : 'publisher',
          note:
            own && fields.publisher.trim() !== '' && !known ? head.isNew(fields.publisher.trim()) : undefined,
        },
      )}
      {namesSpeaker(fields.kind) &&
        line('speaker', head.speaker, (attributes) => (
          <input
            {...attributes}
            list={`${ids}-people`}
            value={fields.speaker}
            autoComplete="off"
            placeholder={head.optional}
            onChange={({ target }) => set({ speaker: target.value })}
          />
        ))}
      {own &&
        line(
          'side',
          head.side,
          (attributes) =>
            side === undefined ? (
              <select
                {...attributes}
                value={fields.side}
                onChange={({ target }) => set({ side: target.value })}
              >
                <option value="">{head.noSide}</option>
                {BASE_VOICES.filter((voice) => voice !== 'newsroom').map((voice) => (
                  <option key={voice} value={voice}>
                    {head.voice(voice)}
                  </option>
                ))}
              </select>
            ) : (
              <output id={attributes.id} className="head-side">
                {head.voice(side)}
              </output>
            ),
          { fault: 'side' },
        )}
      {line(
        'day',
        head.day,
        (attributes) => (
          <input
            {...attributes}
            type="date"
            value={fields.day}
            onChange={({ target }) => set({ day: target.value })}
          />
        ),
        { fault: 'day', note: dayNote() },
      )}
      {line(
        'title',
        head.name,
        (attributes) => (
          <input
            {...attributes}
            value={fields.title}
            maxLength={300}
            lang={fields.language}
            dir="auto"
            autoComplete="off"
            onChange={({ target }) => set({ title: target.value })}
          />
        ),
        { fault: 'title' },
      )}
      {line('language', head.language, (attributes) => (
        <select
          {...attributes}
          value={fields.language}
          onChange={({ target }) => set({ language: target.value })}
        >
          {[...new Set([...LANGUAGES, draft.language])].map((tag) => (
            <option key={tag} value={tag}>
              {head.languageName(tag)}
            </option>
          ))}
        </select>
      ))}
      {line(
        'address',
        head.address,
        (attributes) => (
          <input
            {...attributes}
            type="url"
            value={fields.address}
            placeholder={head.optional}
            autoComplete="off"
            onChange={({ target }) => set({ address: target.value })}
          />
        ),
        { fault: 'address' },
      )}
      <datalist id={`${ids}-bodies`}>
        {offers.bodies.map(({ id, name, side: voice }) => (
          <option key={id} value={name[language]}>{`${name[language]} (${head.voice(voice)})`}</option>
        ))}
      </datalist>
      <datalist id={`${ids}-people`}>
        {offers.people.map(({ id, name, side: voice }) => (
          <option key={id} value={name[language]}>{`${name[language]} (${head.voice(voice)})`}</option>
        ))}
      </datalist>
      <datalist id={`${ids}-newsrooms`}>
        {offers.newsrooms.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <div className="head-foot">
        {again ? (
          <button type="submit" className="button is-line">
            {head.confirmAgain}
          </button>
        ) : (
          <button type="submit" className="button is-solid" aria-keyshortcuts="Control+Enter">
            {purpose === 'edit' ? head.save : head.confirm} <kbd>{head.shortcut}</kbd>
          </button>
        )}
        <button type="button" className="button" data-field="cancel" onClick={onCancel}>
          {purpose === 'edit' ? head.leave : head.cancel}
        </button>
      </div>
    </form>
  );
}

/** The field that has to change. */
function fieldOf(fault: HeadFault): keyof HeadFields {
  return fault === 'office' ? 'publisher' : fault;
}
