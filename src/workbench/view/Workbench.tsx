/** A reader's own texts: what each still needs, and what the compiler says about them. */

import { type ChangeEvent, useContext } from 'react';
import { writeLink } from '../../link/write-link.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import { isSeed, withFiles } from '../files/files.ts';
import { OwnContext, useOwn, useOwnState } from '../OwnContext.ts';
import { useOwnMessages } from '../own-messages.ts';
import './workbench.css';

export function Workbench() {
  return useContext(OwnContext) ? <OwnTexts /> : <Elsewhere />;
}

/** On a published page, where its address leads on; a link may still name the view behind a contact. */
function Elsewhere() {
  const { language, messages } = useI18n();
  const { base } = useNavigation();
  return (
    <div className="view-head">
      <h1>
        <a href={`${base}/own${writeLink({ language, view: 'add' })}`}>{messages.views.names.add}</a>
      </h1>
    </div>
  );
}

function OwnTexts() {
  const { texts } = useOwnMessages();
  const { messages } = useI18n();
  const { store } = useOwn();
  const files = useOwnState((state) => state.files);
  const compiled = useOwnState((state) => state.compiled);
  const coverage = useOwnState((state) => state.coverage);
  const drafts = useOwnState((state) => state.drafts);
  const problems = useOwnState((state) => state.problems);
  const { entries, position } = useOwnState((state) => state.journal);
  const library = useOwnState((state) => state.library);
  const names = [...files.keys()].filter((path) => path.endsWith('.txt'));
  const add = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(currentTarget.files ?? [])].filter(({ name }) => isSeed(name));
    const read = await Promise.all(
      chosen.map(async (file) => [file.name.normalize('NFC'), await file.text()] as const),
    );
    if (read.length === 0) return;
    store.replace(withFiles(store.getState().files, read), { act: 'add-files', count: read.length });
  };
  return (
    <div className="workbench">
      <div className="view-head">
        <h1>{texts.title}</h1>
        <p>{texts.private}</p>
      </div>
      <p className="own-tools">
        <label>
          {texts.add} <input type="file" multiple accept=".txt,.yaml" onChange={(event) => void add(event)} />
        </label>{' '}
        <span>{texts.accepted}</span>{' '}
        <button
          type="button"
          className="button is-line"
          disabled={position === 0}
          onClick={() => store.undo()}
        >
          {texts.undo}
        </button>{' '}
        <button
          type="button"
          className="button is-line"
          disabled={position === entries.length}
          onClick={() => store.redo()}
        >
          {texts.redo}
        </button>
      </p>
      <output className="own-state">
        {compiled === undefined ? texts.checking : names.length === 0 && texts.none}
      </output>
      <ul className="own-texts">
        {names.map((name) => {
          const id = name.replace(/\.txt$/, '');
          const covered = coverage.find(({ text }) => text === id);
          const count = problems.filter(({ file }) => file.replace(/\.\w+$/, '') === id).length;
          return (
            <li key={name}>
              {library.hasText(id) && library.text(id) ? (
                <ViewLink to={{ text: id, contact: undefined, read: undefined }}>{name}</ViewLink>
              ) : (
                name
              )}
              {covered && ` · ${texts.sentences(covered.unaccounted, covered.sentences)}`}
              {drafts.includes(id) && ` · ${texts.draft}`}
              {count > 0 && ` · ${texts.problems(count)}`}
            </li>
          );
        })}
      </ul>
      {problems.length > 0 && (
        <>
          <h2>{texts.problems(problems.length)}</h2>
          <ul className="own-problems" lang="en">
            {problems.map(({ file, line, column, what, fix, code }) => (
              <li key={`${file}:${line}:${column}:${code}:${what}`}>
                <b>
                  {file}
                  {messages.colon}
                  {line}
                </b>{' '}
                {what}
                <span className="own-fix">{fix}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
