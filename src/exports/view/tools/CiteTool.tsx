/** Cites the open contact, one of its texts, a statement or the whole corpus: three written styles, and files for reference managers. */

import { Fragment, useContext, useMemo, useState } from 'react';
import { DraftedContext } from '../../../comparison/drafted.ts';
import { panelFootMessages } from '../../../comparison/panel-foot-messages.ts';
import { useLibrary } from '../../../corpus/LibraryContext.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import { writeBibtex } from '../../cite/bibtex.ts';
import { type Choice, choicesOf } from '../../cite/choices.ts';
import type { CiteContext } from '../../cite/citable.ts';
import { writeCsl } from '../../cite/csl-json.ts';
import { writeRis } from '../../cite/ris.ts';
import { STYLES, writeReference } from '../../cite/styles.ts';
import { citeMessages } from '../../cite-messages.ts';
import { writeClipboard } from '../../clipboard.ts';
import { copyMessages } from '../../copy-messages.ts';
import { type Line, linesOf, writeHtml, writeText } from '../../document.ts';
import { saveFile } from '../../save-file.ts';
import type { SourceNote } from '../../source-note.ts';
import { sourceNoteMessages } from '../../source-note-messages.ts';
import { useSourceNote } from '../use-source-note.ts';
import type { ToolProps } from './tools.ts';
import './cite-tool.css';

const FORMATS = [
  { format: 'csl', write: writeCsl, ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
  { format: 'bibtex', write: writeBibtex, ending: 'bib', type: 'application/x-bibtex' },
  { format: 'ris', write: writeRis, ending: 'ris', type: 'application/x-research-info-systems' },
] as const;

export function CiteTool({ contact, taken: { text, statement } }: ToolProps) {
  const i18n = useI18n();
  const { language } = i18n;
  const own = citeMessages.of(language);
  const library = useLibrary();
  const noteOf = useSourceNote();
  const contextOf = useCiteContext();
  const choices = useMemo(
    () => choicesOf({ contact, text, statement }, noteOf('/').corpus, library, i18n, own),
    [contact, text, statement, noteOf, library, i18n, own],
  );
  const [chosen, choose] = useState<Choice>();
  const [said, setSaid] = useState('');
  const choice = chosen ?? choices[0];
  const cited = choice?.cite(contextOf(noteOf(choice.link)));
  if (!cited) return null;
  const copy = (what: Parameters<typeof writeClipboard>[0], name: string) =>
    void writeClipboard(what).then(
      () => setSaid(own.copied(name)),
      () => setSaid(own.refused),
    );
  return (
    <div className="cite-tool">
      <label className="cite-what">
        {own.what}
        <select
          value={choice?.key}
          onChange={({ currentTarget: { value } }) => choose(choices.find(({ key }) => key === value))}
        >
          {choices.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <p className="cite-version">
        {own.version(cited.note.version)} {cited.note.onDevice && own.onDevice}
      </p>
      {STYLES.map((style) => {
        const reference = writeReference(cited, style, { cite: own, messages: i18n.messages });
        const blocks = linesOf(reference);
        const name = own.styles[style];
        return (
          <section key={style} className="cite-style" aria-labelledby={`cite-${style}`}>
            <h3 id={`cite-${style}`}>{name}</h3>
            <button
              type="button"
              className="button is-line"
              onClick={() => copy({ text: writeText(blocks), html: writeHtml(blocks, language) }, name)}
            >
              {own.copy(name)}
            </button>
            <p>
              <Reference runs={reference} />
            </p>
          </section>
        );
      })}
      <section className="cite-files" aria-labelledby="cite-files">
        <h3 id="cite-files">{own.files}</h3>
        <ul>
          {FORMATS.map(({ format, write, ending, type }) => {
            const name = own.formats[format];
            return (
              <li key={format}>
                <b>{name}</b>
                <button
                  type="button"
                  className="button is-line"
                  onClick={() => saveFile(`${cited.key}.${ending}`, type, write(cited))}
                >
                  {own.file(name)}
                </button>
                <button
                  type="button"
                  className="button is-line"
                  onClick={() => copy({ text: write(cited) }, name)}
                >
                  {own.copy(name)}
                </button>
              </li>
            );
          })}
        </ul>
      </section>
      <output className="cite-said">{said}</output>
    </div>
  );
}

/** As it is copied; the addresses are no links, since a reader wants to select them. */
function Reference({ runs }: { readonly runs: Line }) {
  let start = 0;
  return runs.map(({ text, emphasis }) => {
    start += text.length;
    return <Fragment key={start}>{emphasis ? <i>{text}</i> : text}</Fragment>;
  });
}

/** With the source note of what is cited. */
function useCiteContext(): (note: SourceNote) => CiteContext {
  const library = useLibrary();
  const i18n = useI18n();
  const { unconfirmed, both } = useContext(DraftedContext);
  const { language } = i18n;
  return (note) => ({
    library,
    i18n,
    own: copyMessages.of(language),
    cite: citeMessages.of(language),
    foot: panelFootMessages.of(language),
    noteWords: sourceNoteMessages.of(language),
    note,
    unconfirmed: unconfirmed && ((id) => unconfirmed(id, language)),
    both: both?.(language),
  });
}
