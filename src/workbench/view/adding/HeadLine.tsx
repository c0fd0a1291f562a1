/** One line of the head of a text: its label, its field, and what is missing or where the value is from. */

import type { ReactNode } from 'react';
import type { HeadFields } from './head-fields.ts';

/** What ties a field to its label and its note. */
export interface HeadControl {
  readonly id: string;
  readonly 'data-field': string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: boolean;
}

interface Props {
  readonly id: string;
  readonly field: keyof HeadFields;
  readonly label: string;
  /** In place of the note. */
  readonly missing: string | undefined;
  readonly note: ReactNode;
  readonly children: (attributes: HeadControl) => ReactNode;
}

export function HeadLine({ id, field, label, missing, note, children }: Props) {
  const wrong = missing !== undefined;
  const noted = wrong || note !== undefined;
  return (
    <div className={`head-line${wrong ? ' is-wrong' : ''}`}>
      <label htmlFor={id}>{label}</label>
      <div className="head-control">
        {children({
          id,
          'data-field': field,
          ...(noted && { 'aria-describedby': `${id}-note` }),
          ...(wrong && { 'aria-invalid': true }),
        })}
        {noted && (
          <span className="head-note" id={`${id}-note`}>
            {wrong ? missing : note}
          </span>
        )}
      </div>
    </div>
  );
}
