/** Undo and redo, and the ways out of the browser: a zip, a folder, a link; and a fresh start. */

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNavigation } from '../../../navigation/NavigationContext.ts';
import { Modal } from '../../../ui/Modal.tsx';
import { emptyCorpus } from '../../files/files.ts';
import { isRefusal } from '../../files/refusal.ts';
import { toFragment } from '../../files/share-link.ts';
import { useBench } from '../bench.ts';
import { refusalWords, useWorkbenchMessages } from '../view-messages.ts';
import { filesKnownIn, useKnownFolder } from './known-folder.ts';
import {
  canSaveToFolder,
  chooseFolder,
  type Difference,
  download,
  saveToFolder,
  today,
} from './save-files.ts';
import './save-bar.css';

interface Conflict {
  readonly folder: FileSystemDirectoryHandle;
  readonly differing: readonly Difference[];
  /** It has changed once more since it was shown. */
  readonly again: boolean;
}

interface Props {
  readonly onSaid: (words: string) => void;
  /** Leads back to all of the corpus; what is taken is offered there alone. */
  readonly onBack: (() => void) | undefined;
}

export function SaveBar({ onSaid, onBack }: Props) {
  const own = useWorkbenchMessages();
  const { keep } = own;
  const bench = useBench();
  const { base } = useNavigation();
  const [link, setLink] = useState<string>();
  const [conflict, setConflict] = useState<Conflict>();
  const { known, know } = useKnownFolder();
  const field = useRef<HTMLTextAreaElement>(null);
  const isEmpty = ![...bench.files.keys()].some((path) => path.endsWith('.txt'));

  useEffect(() => {
    if (link !== undefined) field.current?.select();
  }, [link]);

  const save = async (choose: typeof chooseFolder, shown?: readonly Difference[]) => {
    try {
      const folder = await choose();
      if (!folder) return;
      const { files } = bench;
      const saving = await saveToFolder(folder, files, {
        known: await filesKnownIn(folder),
        ...(shown && { shown }),
      });
      if ('conflict' in saving) {
        setConflict({ folder, differing: saving.conflict, again: shown !== undefined });
        return;
      }
      setConflict(undefined);
      const { written, of } = saving;
      if (written < of) {
        onSaid(keep.folderFailed(written, of));
        return;
      }
      know({ handle: folder, files });
      onSaid(of === 0 ? keep.unchanged(folder.name) : keep.saved(of, folder.name));
    } catch (error) {
      console.error(error);
      setConflict(undefined);
      onSaid(keep.folderFailed(0, 0));
    }
  };
  const copyLink = async () => {
    const outcome = toFragment(bench.files);
    if (isRefusal(outcome)) {
      onSaid(refusalWords(outcome, own));
      return;
    }
    const address = `${location.origin}${base}/${outcome.fragment}`;
    try {
      await navigator.clipboard.writeText(address);
      setLink(undefined);
      onSaid(keep.linked(address.length));
    } catch {
      setLink(address);
      onSaid(keep.linkFailed);
    }
  };
  const clear = () => {
    const outcome = bench.act({ type: 'add-files', files: emptyCorpus(), instead: true });
    onSaid(isRefusal(outcome) ? refusalWords(outcome, own) : keep.startedOver);
  };
  return (
    <section className="save-bar" aria-label={keep.label}>
      {onBack && (
        <button type="button" className="button is-line" onClick={onBack}>
          {own.texts.back}
        </button>
      )}
      <UndoButtons onSaid={onSaid} />
      {!isEmpty && !onBack && (
        <>
          <button
            type="button"
            className="button is-line"
            onClick={() => {
              download(bench.files, `readouts-${today()}.zip`);
              onSaid(keep.downloaded);
            }}
          >
            {keep.download}
          </button>
          {known && canSaveToFolder() && (
            <button
              type="button"
              className="button is-line"
              onClick={() => void save(async () => known.handle)}
            >
              {keep.folderAgain(known.handle.name)}
            </button>
          )}
          {canSaveToFolder() && (
            <button type="button" className="button is-line" onClick={() => void save(chooseFolder)}>
              {keep.folder}
            </button>
          )}
          <button type="button" className="button is-line" onClick={() => void copyLink()}>
            {keep.link}
          </button>
          <button type="button" className="button" onClick={clear}>
            {keep.startOver}
          </button>
        </>
      )}
      {link !== undefined && (
        <label className="keep-link">
          {keep.linkField}
          <textarea ref={field} readOnly rows={3} value={link} />
          <button type="button" className="button" onClick={() => setLink(undefined)}>
            {keep.close}
          </button>
        </label>
      )}
      {conflict && (
        <ConflictDialog
          conflict={conflict}
          onWrite={() => void save(async () => conflict.folder, conflict.differing)}
          onClose={() => setConflict(undefined)}
        />
      )}
    </section>
  );
}

function UndoButtons({ onSaid }: { readonly onSaid: (words: string) => void }) {
  const own = useWorkbenchMessages();
  const { keep } = own;
  const { undoable, redoable, undo, redo } = useBench();
  const step = (back: boolean) => {
    const outcome = back ? undo() : redo();
    if (isRefusal(outcome)) onSaid(refusalWords(outcome, own));
    else onSaid(back ? keep.undone(outcome.act) : keep.redone(outcome.act));
  };
  const handler = useRef(step);
  useLayoutEffect(() => {
    handler.current = step;
  });
  useLayoutEffect(() => {
    const listeners = new AbortController();
    addEventListener(
      'keydown',
      (event) => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
        // A field undoes what was typed in it.
        if (event.target instanceof Element && event.target.closest('input, textarea, select')) return;
        const key = event.key.toLowerCase();
        if (key !== 'z' && key !== 'y') return;
        event.preventDefault();
        handler.current(key === 'z' && !event.shiftKey);
      },
      { signal: listeners.signal },
    );
    return () => listeners.abort();
  }, []);
  return (
    <>
      <button
        type="button"
        className="button is-line"
        aria-disabled={!undoable}
        aria-keyshortcuts="Control+Z"
        title={undoable && keep.undoOf(undoable.act)}
        onClick={undoable && (() => step(true))}
      >
        {keep.undo}
      </button>
      <button
        type="button"
        className="button is-line"
        aria-disabled={!redoable}
        aria-keyshortcuts="Control+Shift+Z"
        title={redoable && keep.redoOf(redoable.act)}
        onClick={redoable && (() => step(false))}
      >
        {keep.redo}
      </button>
    </>
  );
}

function ConflictDialog({
  conflict: { differing, again },
  onWrite,
  onClose,
}: {
  readonly conflict: Conflict;
  readonly onWrite: () => void;
  readonly onClose: () => void;
}) {
  const { conflict } = useWorkbenchMessages().keep;
  return (
    <Modal className="keep-dialog" aria-label={conflict.title} onClose={onClose}>
      <h2>{conflict.title}</h2>
      <p>{conflict.explain(differing.length)}</p>
      <p role="alert">{again ? conflict.again : ''}</p>
      <div className="keep-differences">
        {differing.map(({ path, theirs, ours }) => (
          <details key={path}>
            <summary>{ours === undefined ? conflict.removed(path) : path}</summary>
            <div className="keep-versions">
              <figure>
                <figcaption>{conflict.theirs}</figcaption>
                <pre>{theirs}</pre>
              </figure>
              {ours !== undefined && (
                <figure>
                  <figcaption>{conflict.ours}</figcaption>
                  <pre>{ours}</pre>
                </figure>
              )}
            </div>
          </details>
        ))}
      </div>
      <div className="keep-foot">
        <button type="button" className="button is-solid" onClick={onWrite}>
          {conflict.overwrite}
        </button>
        <button
          type="button"
          className="button is-line"
          onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
        >
          {conflict.cancel}
        </button>
      </div>
    </Modal>
  );
}
