/** Asks how files are opened that say something else than those of the same names here. */

import { Modal } from '../../../ui/Modal.tsx';
import type { Files } from '../../files/files.ts';
import { useWorkbenchMessages } from '../view-messages.ts';

interface Props {
  readonly opened: Files;
  readonly replaced: readonly string[];
  /** With `instead`, in place of all that is here. */
  readonly onTake: (instead: boolean) => void;
  readonly onClose: () => void;
}

export function TakeFiles({ opened, replaced, onTake, onClose }: Props) {
  const { take } = useWorkbenchMessages().add;
  return (
    <Modal className="keep-dialog" aria-label={take.title} onClose={onClose}>
      <h2>{take.title}</h2>
      <p>{take.explain(replaced.length)}</p>
      <ul>
        {replaced.map((path) => (
          <li key={path}>{path}</li>
        ))}
      </ul>
      <div className="keep-foot">
        <button type="button" className="button is-solid" onClick={() => onTake(false)}>
          {take.add(opened.size)}
        </button>
        <button type="button" className="button is-line" onClick={() => onTake(true)}>
          {take.instead}
        </button>
        <button
          type="button"
          className="button is-line"
          onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
        >
          {take.cancel}
        </button>
      </div>
    </Modal>
  );
}
