/** Where texts come in: pasted or dropped anywhere on the page, or opened as files; one after the other they are confirmed. */

import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Files } from '../../files/files.ts';
import { refuse } from '../../files/refusal.ts';
import { refusalWords, useWorkbenchMessages } from '../view-messages.ts';
import { type AddedText, ConfirmText } from './ConfirmText.tsx';
import { canOpenFolders, filesDropped, folderOf, openFiles, openFolder, readOpened } from './open-files.ts';
import { isHtml, textOfHtml } from './pasted-html.ts';
import './add-text.css';

/** Shorter ones may be typed on; longer pastes are read at once. */
const PASTED_WHOLE = 80;
/** What takes what is pasted itself. */
const FIELD = 'input, textarea, select, [contenteditable]';

/** The files of a corpus, and the folder that they are from, where they can be written back. */
export interface OpenedFiles {
  readonly corpus: Files;
  readonly folder: FileSystemDirectoryHandle | undefined;
}

interface Props {
  readonly onAdded: (added: AddedText) => void;
  readonly onCorpus: (opened: OpenedFiles) => void;
  readonly onRefused: (words: string) => void;
  readonly onSaid: (words: string) => void;
}

export function AddText({ onAdded, onCorpus, onRefused, onSaid }: Props) {
  const messages = useWorkbenchMessages();
  const field = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState('');
  /** Numbered, so that each is confirmed afresh. */
  const [texts, setTexts] = useState<readonly { readonly number: number; readonly pasted: string }[]>([]);
  const next = useRef(0);
  const [dragged, setDragged] = useState(false);

  const take = (pasted: readonly string[]) => {
    const filled = pasted.filter((one) => one.trim() !== '');
    if (filled.length === 0) return;
    setTyped('');
    setTexts((before) => [
      ...before,
      ...filled.map((one) => {
        next.current += 1;
        return { number: next.current, pasted: one };
      }),
    ]);
  };
  const openAll = async (files: Promise<readonly File[] | undefined>) => {
    const opened = await files.then(
      async (chosen) => chosen && { ...(await readOpened(chosen)), folder: folderOf(chosen) },
      (error: unknown) => {
        console.error(error);
        return { refusal: refuse('folder-unreadable'), folder: undefined };
      },
    );
    if (!opened) return;
    if ('refusal' in opened) onRefused(refusalWords(opened.refusal, messages));
    else if ('corpus' in opened) onCorpus(opened);
    else {
      take(opened.texts);
      onSaid(messages.add.opened(opened.texts.length));
    }
  };
  const handlers = useRef({ take, openAll });
  useLayoutEffect(() => {
    handlers.current = { take, openAll };
  });

  useLayoutEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    const isField = (target: EventTarget | null) =>
      target instanceof Element && target.closest(FIELD) !== null;
    document.addEventListener(
      'paste',
      (event) => {
        const own = event.target === area.current;
        if (
          (isField(event.target) && !own) ||
          event.defaultPrevented ||
          document.querySelector('dialog[open]')
        )
          return;
        const data = event.clipboardData;
        if (!data) return;
        const files = [...data.files];
        const text = pastedText(data);
        if (files.length > 0 && text.trim() === '') {
          event.preventDefault();
          void handlers.current.openAll(Promise.resolve(files));
        } else if (text.length >= PASTED_WHOLE && !(own && area.current?.value)) {
          event.preventDefault();
          handlers.current.take([text]);
        } else if (own) return;
        else if (text.trim() !== '') {
          event.preventDefault();
          setTyped(text);
          area.current?.focus();
        }
      },
      { signal },
    );
    // A link dragged across the page is no file.
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    document.addEventListener(
      'dragover',
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setDragged(true);
      },
      { signal },
    );
    document.addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setDragged(false);
      },
      { signal },
    );
    document.addEventListener(
      'drop',
      (event) => {
        setDragged(false);
        if (!hasFiles(event) || !event.dataTransfer) return;
        event.preventDefault();
        void handlers.current.openAll(filesDropped(event.dataTransfer));
      },
      { signal },
    );
    return () => listeners.abort();
  }, []);

  const [first, ...others] = texts;
  if (first)
    return (
      <ConfirmText
        key={first.number}
        pasted={first.pasted}
        waiting={others.length}
        onRefused={onRefused}
        onAdded={(added) => {
          setTexts((before) => before.slice(1));
          onAdded(added);
        }}
        onCancel={() => {
          setTexts((before) => before.slice(1));
          // The form is gone: what follows is another paste.
          requestAnimationFrame(() => area.current?.focus());
        }}
      />
    );
  const read = () => take([isHtml(typed) ? textOfHtml(typed) : typed]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    read();
  };
  return (
    <section className={`add-text${dragged ? ' is-dragged' : ''}`} aria-labelledby={`${field}-title`}>
      <h2 id={`${field}-title`}>{messages.add.title}</h2>
      <label htmlFor={field}>{messages.add.paste}</label>
      <textarea
        ref={area}
        id={field}
        rows={5}
        value={typed}
        spellCheck={false}
        aria-describedby={`${field}-hint`}
        onKeyDown={onKeyDown}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className="add-foot">
        <span id={`${field}-hint`} className="add-hint">
          {dragged ? messages.add.drop : messages.add.hint}
        </span>
        {typed.trim() !== '' && (
          <button type="button" className="button is-solid" onClick={read}>
            {messages.add.read}
          </button>
        )}
        <button type="button" className="button is-line" onClick={() => void openAll(openFiles())}>
          {messages.add.open}
        </button>
        {canOpenFolders() && (
          <button type="button" className="button is-line" onClick={() => void openAll(openFolder())}>
            {messages.add.folder}
          </button>
        )}
      </div>
    </section>
  );
}

/** As it reads; a page copied as HTML alone is parsed for its text. */
function pastedText(data: DataTransfer): string {
  const plain = data.getData('text/plain');
  if (plain.trim() !== '') return isHtml(plain) ? textOfHtml(plain) : plain;
  const html = data.getData('text/html');
  return html === '' ? '' : textOfHtml(html);
}
