/** A contact as a form: what kind, at which level, when, between whom. A new one joins the files with its first statement. */

import { useState } from 'react';
import { useI18n } from '../../../messages/I18nContext.ts';
import { BASE_KINDS, BASE_LEVELS, STATUSES } from '../../../model/kinds.ts';
import { isSide, SIDES, type Side, type Voice } from '../../../model/voices.ts';
import { useQueueMessages } from '../queue-messages.ts';
import type { Queued } from '../use-queue.ts';
import { Check } from './Check.tsx';
import { type ContactValue, contactDraft, contactPatch, contactValue, faultsOf } from './contact-value.ts';
import { Field, LocalizedFields, SelectField } from './Fields.tsx';
import { FormFrame } from './FormFrame.tsx';
import { TellerField } from './TellerField.tsx';

interface Props {
  readonly queue: Queued;
  /** Its id; undefined for a new one. */
  readonly contact: string | undefined;
  /** The id of what was saved. */
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
}

export function ContactForm({ queue, contact, onSaved, onCancel }: Props) {
  const { messages } = useI18n();
  const own = useQueueMessages();
  const { names, contacts, drafts, work, head } = queue;
  const words = own.contact;
  const inFiles = contacts.find(({ id }) => id === contact);
  const proposed = [...work.contacts, ...drafts.contacts].find(({ id }) => id === contact);
  const [before] = useState(() => contactValue(inFiles ?? proposed, head.date?.day ?? ''));
  const [value, setValue] = useState<ContactValue>(before);
  const [tried, setTried] = useState(false);
  const faults = tried ? faultsOf(value) : [];
  const set = (change: Partial<ContactValue>) => setValue({ ...value, ...change });
  const save = () => {
    setTried(true);
    if (faultsOf(value).length > 0) return;
    if (inFiles) {
      const patch = contactPatch(before, value, inFiles);
      const isSame = Object.keys(patch).length === 0;
      if (isSame || queue.does({ type: 'edit-contact', contact: inFiles.id, patch })) onSaved(inFiles.id);
      return;
    }
    const draft = contactDraft(value, proposed, (id) => names.contact(id) !== undefined);
    queue.setContact(draft);
    onSaved(draft.id);
  };
  const voices = [...new Set<Voice>([...SIDES, ...Object.keys(messages.sides)])].filter(
    (voice) => voice !== 'newsroom',
  );
  return (
    <FormFrame
      title={contact === undefined ? words.create : words.edit}
      save={words.save}
      onSave={save}
      onCancel={onCancel}
    >
      <LocalizedFields
        labels={words.titleIn}
        value={value.title}
        error={faults.includes('title') ? words.titleMissing : undefined}
        onChange={(title) => set({ title })}
      />
      <LocalizedFields labels={words.labelIn} value={value.label} onChange={(label) => set({ label })} />
      <SelectField
        label={words.kind}
        value={value.kind}
        options={termsOf(BASE_KINDS, messages.kinds)}
        onChange={(kind) => set({ kind })}
      />
      <SelectField
        label={words.level}
        value={value.level}
        options={termsOf(BASE_LEVELS, messages.levels)}
        onChange={(level) => set({ level })}
      />
      <SelectField
        label={words.status}
        value={value.status}
        options={STATUSES.map((status) => [status, words.statuses[status]])}
        onChange={(status) => set({ status })}
      />
      <Field label={words.day} why={words.dayWhy} error={faults.includes('day') ? words.dayWrong : undefined}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            inputMode="numeric"
            value={value.edtf}
            aria-invalid={faults.includes('day') || undefined}
            onChange={(event) => set({ edtf: event.currentTarget.value })}
          />
        )}
      </Field>
      {inFiles && <Days value={value} set={set} />}
      <fieldset className="field-group">
        <legend>{words.parties}</legend>
        {faults.includes('parties') && <p className="field-error">{words.partiesMissing}</p>}
        {voices.map((voice) => (
          <Check
            key={voice}
            label={messages.sides[voice] ?? voice}
            checked={value.parties.includes(voice)}
            onChange={(on) =>
              set({
                parties: voices.filter((one) => (one === voice ? on : value.parties.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
      {[...value.people, undefined].map((person, index) => (
        <TellerField
          key={person ?? ''}
          label={words.people}
          value={person}
          known={names.people}
          people
          onChange={(id) => {
            if (id === undefined && person === undefined) return;
            const people = value.people.toSpliced(index, person === undefined ? 0 : 1, ...(id ? [id] : []));
            set({ people: [...new Set(people)] });
          }}
          onAdd={(one) => queue.does({ type: 'add-person', person: one })}
        />
      ))}
    </FormFrame>
  );
}

interface DaysProps {
  readonly value: ContactValue;
  readonly set: (change: Partial<ContactValue>) => void;
}

/** The days by which the parties count it, where they differ. */
function Days({ value, set }: DaysProps) {
  const { contact: words } = useQueueMessages();
  const change = (side: Side, day: string) => {
    const { [side]: _, ...others } = value.days;
    set({ days: day === '' ? others : { ...others, [side]: day } });
  };
  return value.parties.filter(isSide).map((side, index) => (
    <Field key={side} label={words.dayOf(side)} {...(index === 0 && { why: words.dayOfWhy })}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          value={value.days[side] ?? ''}
          onChange={(event) => change(side, event.currentTarget.value)}
        />
      )}
    </Field>
  ));
}

/** The base list, then those of the corpus. */
function termsOf(base: readonly string[], names: Readonly<Record<string, string>>) {
  return [...new Set([...base, ...Object.keys(names)])].map((id) => [id, names[id] ?? id] as const);
}
