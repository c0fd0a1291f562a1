/** Somebody whom the registries do not know yet: name, side and office. Fields, since a form cannot be in another. */

import { useState } from 'react';
import type { KnownTeller } from '../../../drafts/draft.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import { SIDES, type Voice } from '../../../model/voices.ts';
import { freeId, slugOf } from '../../files/files.ts';
import { useQueueMessages } from '../queue-messages.ts';
import { LocalizedFields, SelectField } from './Fields.tsx';

interface NewTellerProps {
  readonly name: string;
  /** Where a file refers to it already. */
  readonly id?: string;
  readonly people: boolean;
  readonly taken: readonly KnownTeller[];
  readonly onAdd: (teller: KnownTeller) => void;
  readonly onCancel: () => void;
}

export function NewTeller({ name, id: wanted, people, taken, onAdd, onCancel }: NewTellerProps) {
  const { messages } = useI18n();
  const own = useQueueMessages();
  const [side, setSide] = useState<Voice>('ru');
  const [names, setNames] = useState({ en: name, fr: name });
  const [office, setOffice] = useState({ en: '', fr: '' });
  const filled = [names, ...(people ? [office] : [])].every(
    ({ en, fr }) => en.trim() !== '' && fr.trim() !== '',
  );
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
            const id =
              wanted ??
              freeId(slugOf(names.en) || 'person', (one) => taken.some((other) => other.id === one));
            onAdd({
              id,
              side,
              name: names,
              names: [...new Set([name, names.en, names.fr])],
              ...(people && { office }),
            });
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
