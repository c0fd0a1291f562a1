/** The fields of the forms: a label above what the platform offers, so that every device shows its own control. */

import { type ReactNode, useId, useState } from 'react';
import { useI18n } from '../../../messages/I18nContext.ts';
import type { KnownTeller } from '../../../drafts/draft.ts';
import { LANGUAGES, type Language } from '../../../model/language.ts';
import { SIDES, type Voice } from '../../../model/voices.ts';
import { freeId, slugOf } from '../../files/files.ts';
import { useQueueMessages } from '../queue-messages.ts';

interface FieldProps {
  readonly label: string;
  readonly why?: string | undefined;
  readonly error?: string | undefined;
  readonly children: (ids: { readonly id: string; readonly 'aria-describedby'?: string }) => ReactNode;
}

export function Field({ label, why, error, children }: FieldProps) {
  const id = useId();
  const note = error ?? why;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(note && { 'aria-describedby': `${id}-why` }) })}
      {note && (
        <p id={`${id}-why`} className={error ? 'field-error' : 'field-why'}>
          {note}
        </p>
      )}
    </div>
  );
}

interface SelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChange: (value: T) => void;
  readonly autoFocus?: boolean;
  readonly why?: string;
}

export function SelectField<T extends string>({
  label,
  value,
  options,
  onChange,
  autoFocus,
  why,
}: SelectProps<T>) {
  return (
    <Field label={label} why={why}>
      {(ids) => (
        <select
          {...ids}
          value={value}
          data-first={autoFocus || undefined}
          onChange={(event) => {
            const chosen = options.find(([one]) => one === event.currentTarget.value);
            if (chosen) onChange(chosen[0]);
          }}
        >
          {options.map(([one, name]) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly lang?: string;
  readonly why?: string;
  readonly error?: string | undefined;
  readonly lines?: number;
  readonly autoFocus?: boolean;
  readonly required?: boolean;
}

export function TextField({
  label,
  value,
  onChange,
  lang,
  why,
  error,
  lines = 1,
  autoFocus,
  required,
}: TextProps) {
  const props = {
    value,
    lang,
    required,
    'aria-invalid': error ? true : undefined,
    'data-first': autoFocus || undefined,
  };
  return (
    <Field label={label} why={why} error={error}>
      {(ids) =>
        lines > 1 ? (
          <textarea {...ids} {...props} rows={lines} onChange={(event) => onChange(event.currentTarget.value)} />
        ) : (
          <input {...ids} {...props} type="text" onChange={(event) => onChange(event.currentTarget.value)} />
        )
      }
    </Field>
  );
}

interface LocalizedProps {
  readonly labels: Readonly<Record<Language, string>>;
  readonly value: Readonly<Record<Language, string>>;
  readonly onChange: (value: Readonly<Record<Language, string>>) => void;
  readonly error?: string | undefined;
}

export function LocalizedFields({ labels, value, onChange, error }: LocalizedProps) {
  return LANGUAGES.map((language) => (
    <TextField
      key={language}
      label={labels[language]}
      lang={language}
      value={value[language]}
      error={value[language].trim() === '' ? error : undefined}
      onChange={(own) => onChange({ ...value, [language]: own })}
    />
  ));
}

interface TellerProps {
  readonly label: string;
  readonly why?: string;
  /** Its id. */
  readonly value: string | undefined;
  readonly known: readonly KnownTeller[];
  readonly people: boolean;
  readonly onChange: (id: string | undefined) => void;
  /** Adds somebody whom nobody knows yet; false where that is refused. */
  readonly onAdd: (teller: KnownTeller) => boolean;
  readonly autoFocus?: boolean;
}

/** A name, completed from those that are known; another can be added. */
export function TellerField({ label, why, value, known, people, onChange, onAdd, autoFocus }: TellerProps) {
  const { localize } = useI18n();
  const own = useQueueMessages();
  const list = useId();
  const nameOf = (id: string | undefined) => {
    const one = known.find((teller) => teller.id === id);
    return one ? localize(one.name) : (id ?? '');
  };
  const [typed, setTyped] = useState<string>();
  const [adding, setAdding] = useState(false);
  const written = typed ?? nameOf(value);
  const unknown = typed !== undefined && typed.trim() !== '' && find(known, typed) === undefined;
  return (
    <div className="teller-field">
      <Field label={label} why={why}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            list={list}
            autoComplete="off"
            translate="no"
            value={written}
            data-first={autoFocus || undefined}
            onChange={(event) => {
              const words = event.currentTarget.value;
              setTyped(words);
              setAdding(false);
              // Whoever is not known yet is nobody: the words are credited to no other in the meantime.
              onChange(find(known, words)?.id);
            }}
          />
        )}
      </Field>
      <datalist id={list}>
        {known.map((one) => (
          <option key={one.id} value={localize(one.name)}>
            {one.office && localize(one.office)}
          </option>
        ))}
      </datalist>
      {unknown && !adding && (
        <p className="field-why">
          {people ? own.form.unknown(written.trim()) : own.form.unknownBody(written.trim())}{' '}
          <button type="button" className="button is-line" onClick={() => setAdding(true)}>
            {own.form.addTeller(written.trim())}
          </button>
        </p>
      )}
      {adding && (
        <NewTeller
          name={written.trim()}
          people={people}
          taken={known}
          onCancel={() => setAdding(false)}
          onAdd={(teller) => {
            if (!onAdd(teller)) return;
            setAdding(false);
            setTyped(undefined);
            onChange(teller.id);
          }}
        />
      )}
    </div>
  );
}

function find(known: readonly KnownTeller[], words: string): KnownTeller | undefined {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return undefined;
  const named = ({ name }: KnownTeller) => LANGUAGES.some((one) => name[one].toLowerCase() === wanted);
  return known.find(named) ?? known.find(({ names }) => names.some((one) => one.toLowerCase() === wanted));
}

interface NewTellerProps {
  readonly name: string;
  readonly people: boolean;
  readonly taken: readonly KnownTeller[];
  readonly onAdd: (teller: KnownTeller) => void;
  readonly onCancel: () => void;
}

/** Fields, and no form of their own: a form cannot be in another. */
export function NewTeller({ name, people, taken, onAdd, onCancel }: NewTellerProps) {
  const { messages } = useI18n();
  const own = useQueueMessages();
  const [side, setSide] = useState<Voice>('ru');
  const [names, setNames] = useState({ en: name, fr: name });
  const [office, setOffice] = useState({ en: '', fr: '' });
  const filled = [names, ...(people ? [office] : [])].every(({ en, fr }) => en.trim() !== '' && fr.trim() !== '');
  const voices = Object.keys(messages.sides).filter((voice) => voice !== 'newsroom');
  return (
    <fieldset className="new-teller">
      <legend>{own.form.addTeller(name)}</legend>
      <SelectField
        label={own.form.side}
        value={side}
        options={[...new Set<Voice>([...SIDES, ...voices])].map((one) => [one, messages.sides[one] ?? one])}
        onChange={setSide}
      />
      <LocalizedFields labels={own.form.nameIn} value={names} onChange={setNames} />
      {people && <LocalizedFields labels={own.form.officeIn} value={office} onChange={setOffice} />}
      <div className="form-buttons">
        <button
          type="button"
          className="button is-line"
          aria-disabled={!filled || undefined}
          onClick={() => {
            if (!filled) return;
            const id = freeId(slugOf(names.en) || 'person', (one) => taken.some((other) => other.id === one));
            onAdd({ id, side, name: names, names: [...new Set([name, names.en, names.fr])], ...(people && { office }) });
          }}
        >
          {people ? own.form.addPersonTo : own.form.addBodyTo}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {own.form.cancel}
        </button>
      </div>
    </fieldset>
  );
}
