/** The page of keys: which there are, and the switch for those of one letter or sign (WCAG 2.1.4). */

import { Fragment, useEffect, useRef } from 'react';
import { Icon } from '../ui/Icon.tsx';
import { useKeysMessages } from './keys-messages.ts';
import './keys.css';

interface Props {
  /** Whether keys of one letter or sign do anything. */
  readonly letterKeys: boolean;
  readonly onLetterKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

export function KeysPage({ letterKeys, onLetterKeys, onClose }: Props) {
  const words = useKeysMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const page = dialog.current;
    if (!page) return undefined;
    page.showModal();
    const listeners = new AbortController();
    const { signal } = listeners;
    // Back leads on, and nothing stays over what it leads to.
    addEventListener('popstate', () => page.close(), { signal });
    // Its body covers the dialog: what hits the dialog itself hit the page behind it.
    page.addEventListener('click', ({ target }) => target === page && page.close(), { signal });
    return () => listeners.abort();
  }, []);
  return (
    <dialog ref={dialog} className="keys-page" aria-labelledby="keys-title" onClose={onClose}>
      <div className="keys-body">
        <form method="dialog" className="keys-head">
          <h2 id="keys-title">{words.title}</h2>
          <button type="submit" className="button is-icon" aria-label={words.close}>
            <Icon name="close" />
          </button>
        </form>
        <label className="letter-switch">
          <input
            type="checkbox"
            checked={letterKeys}
            aria-describedby="letter-why"
            onChange={(event) => onLetterKeys(event.currentTarget.checked)}
          />
          <span>{words.letters}</span>
        </label>
        <p id="letter-why">{words.lettersWhy}</p>
        <div className="key-groups">
          {words.groups.map(({ where, lines }) => (
            <section key={where}>
              <h3>{where}</h3>
              <dl>
                {lines.map(({ keys, does, letter }) => (
                  <div key={does} className={letter && !letterKeys ? 'is-off' : undefined}>
                    <dt>
                      {keys.map((together, index) => (
                        <Fragment key={together.join()}>
                          {index > 0 && ' '}
                          <kbd>{together.join(' ')}</kbd>
                        </Fragment>
                      ))}
                    </dt>
                    <dd>{does}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </div>
    </dialog>
  );
}
