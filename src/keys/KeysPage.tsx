/** The dialog of keyboard shortcuts, with the switch that turns off those of a single character (WCAG 2.1.4). */

import { Fragment } from 'react';
import { IconButton } from '../ui/IconButton.tsx';
import { Modal } from '../ui/Modal.tsx';
import { useKeysMessages } from './keys-messages.ts';
import './keys.css';

interface Props {
  /** Whether single-character shortcuts are on. */
  readonly letterKeys: boolean;
  readonly onLetterKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

export function KeysPage({ letterKeys, onLetterKeys, onClose }: Props) {
  const own = useKeysMessages();
  return (
    <Modal className="page-dialog keys-page" aria-labelledby="keys-title" onClose={onClose}>
      <div className="page-dialog-body">
        <form method="dialog" className="page-dialog-head keys-head">
          <h2 id="keys-title">{own.title}</h2>
          <IconButton type="submit" icon="close" label={own.close} />
        </form>
        <label className="letter-switch">
          <input
            type="checkbox"
            checked={letterKeys}
            aria-describedby="letter-why"
            onChange={(event) => onLetterKeys(event.currentTarget.checked)}
          />
          <span>{own.letters}</span>
        </label>
        <p id="letter-why">{own.lettersWhy}</p>
        <div className="key-groups">
          {own.groups.map(({ where, lines }) => (
            <section key={where}>
              <h3>{where}</h3>
              <dl>
                {lines.map(({ keys, does, letter }) => (
                  <div key={does} className={letter && !letterKeys ? 'is-off' : undefined}>
                    <dt>
                      {keys.map((together, index) => (
                        <Fragment key={together.join()}>
                          {index > 0 && ' '}
                          <kbd translate="no">{together.join(' ')}</kbd>
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
    </Modal>
  );
}
