/** A person or an institution by name, completed from those that are known; another can be added. */

import { useId, useState } from 'react';
import type { KnownTeller } from '../../../drafts/draft.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import { LANGUAGES } from '../../../model/language.ts';
import { useQueueMessages } from '../queue-messages.ts';
import { Field } from './Fields.tsx';
import { NewTeller } from './NewTeller.tsx';

interface TellerProps {
  readonly label: string;
  readonly why?: string;
  /** Its id. */
  readonly value: string | undefined;
  readonly known: readonly KnownTeller[];
  readonly people: boolean;
  readonly onChange: (id: string | undefined) => void;
  /** Adds somebody whom the registries lack; false if that is refused. */
  readonly onAdd: (teller: KnownTeller) => boolean;
  readonly first?: boolean;
}

export function TellerField({ label, why, value, known, people, onChange, onAdd, first }: TellerProps) {
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
            data-first={first || undefined}
            onChange={(event) => {
              const words = event.currentTarget.value;
              setTyped(words);
              setAdding(false);
              // While the name is unknown, no one is set: the words must not be credited to another in the meantime.
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
