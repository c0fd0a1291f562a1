/** The fields of the forms: a label above what the platform offers, so that every device shows its own control. */

import { type ReactNode, useId } from 'react';
import { LANGUAGES, type Language } from '../../../model/language.ts';

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
  /** Has the focus when its form opens. */
  readonly first?: boolean;
  readonly why?: string;
}

export function SelectField<T extends string>({
  label,
  value,
  options,
  onChange,
  first,
  why,
}: SelectProps<T>) {
  return (
    <Field label={label} why={why}>
      {(ids) => (
        <select
          {...ids}
          value={value}
          data-first={first || undefined}
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
  readonly first?: boolean;
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
  first,
  required,
}: TextProps) {
  const props = {
    value,
    lang,
    required,
    'aria-invalid': error ? true : undefined,
    'data-first': first || undefined,
  };
  return (
    <Field label={label} why={why} error={error}>
      {(ids) =>
        lines > 1 ? (
          <textarea
            {...ids}
            {...props}
            rows={lines}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
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
