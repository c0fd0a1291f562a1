/** A button of the queue with the key that does the same, shown beside its name and said to screen readers. */

import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { useQueueMessages } from '../queue-messages.ts';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'title'> {
  /** The letter printed on the key; without one, the button has no shortcut. */
  readonly shortcut?: string | undefined;
  /** The spelling for `aria-keyshortcuts`, where that differs. */
  readonly spelled?: string;
  /** What it does, in full; shown to those who hover. */
  readonly why?: string;
  readonly letterKeys: boolean;
  readonly off?: boolean;
  /** Its children show the key already. */
  readonly plain?: boolean;
  readonly children: ReactNode;
}

export function KeyButton({
  shortcut,
  spelled = shortcut,
  why,
  letterKeys,
  off = false,
  plain = false,
  className = '',
  children,
  onClick,
  ...rest
}: Props) {
  const own = useQueueMessages();
  const shown = letterKeys ? shortcut : undefined;
  const what = why && (shown ? own.withKey(why, shown) : why);
  return (
    <button
      type="button"
      className={`button is-line key-button ${className}`}
      aria-keyshortcuts={letterKeys ? spelled : undefined}
      aria-disabled={off || undefined}
      title={what}
      // A button that is off keeps the focus.
      onClick={off ? undefined : onClick}
      {...rest}
    >
      {children}
      {shown && !plain && (
        <span aria-hidden="true">
          <kbd translate="no">{shown}</kbd>
        </span>
      )}
    </button>
  );
}
