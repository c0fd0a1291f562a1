/** A form in the place of the card: its heading, its buttons, its first field focused; Enter saves, Escape leaves. */

import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useQueueMessages } from '../queue-messages.ts';
import { useListener } from '../use-listener.ts';
import './forms.css';

interface Props {
  readonly title: string;
  readonly save: string;
  /** Another way to keep it. */
  readonly more?: { readonly name: string; readonly act: () => void } | undefined;
  /** Focuses again where this changes. */
  readonly field?: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

export function FormFrame({ title, save, more, field, onSave, onCancel, children }: Props) {
  const own = useQueueMessages();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, and for another field
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('[data-first]');
    (first ?? form.current?.querySelector<HTMLElement>('input, select, textarea'))?.focus();
  }, [field]);
  useListener(form, 'keydown', (event) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onCancel();
      return;
    }
    // In a field of one line Enter saves by itself; a translation has no further line either.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    if (!(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    form.current?.requestSubmit();
  });
  return (
    <form
      ref={form}
      className="queue-form"
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave();
      }}
    >
      <h3 id={id}>{title}</h3>
      <div className="form-fields">{children}</div>
      <div className="form-buttons is-last">
        <button type="submit" className="button is-solid">
          {save}
        </button>
        {more && (
          <button type="button" className="button is-line" onClick={more.act}>
            {more.name}
          </button>
        )}
        <button type="button" className="button is-line" onClick={onCancel}>
          {own.form.cancel}
        </button>
      </div>
    </form>
  );
}
