/** Chooses which hand-out of a contact to print, shows it in small, and keeps it on the page for the printer. */

import { useContext, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { DraftedContext } from '../../comparison/drafted.ts';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { writeLink } from '../../link/write-link.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import { useView } from '../../navigation/ViewStoreContext.ts';
import { pairAccounts } from '../../selection/pair-accounts.ts';
import { classMessages } from '../classes/class-messages.ts';
import { whyNothing } from '../classes/tasks.ts';
import { useSourceNote } from '../view/use-source-note.ts';
import { HandoutSheet } from './HandoutSheet.tsx';
import { handoutOf } from './handout.ts';
import { useHandoutMessages } from './handout-messages.ts';
import { LEVELS } from './levels.ts';
import './handout.css';

/** What of a sheet is printed on: the lower one of A4 and US Letter, without its margins, and some room for rounding. */
const HEIGHT_PX = (250 / 25.4) * 96;

interface Props {
  readonly contact: Contact;
}

export function HandoutTool({ contact }: Props) {
  const i18n = useI18n();
  const own = useHandoutMessages();
  const library = useLibrary();
  const noteOf = useSourceNote();
  const id = useId();
  const language = useView((view) => view.language);
  const { unconfirmed } = useContext(DraftedContext);
  const [judged, setJudged] = useState(false);
  const { at, sheet } = useFit(`${contact.id} ${language} ${judged}`);
  const level = LEVELS[at] ?? LEVELS[0];
  const handout = useMemo(() => {
    const draft = unconfirmed && ((statement: string) => unconfirmed(statement, language));
    return level && handoutOf({ library, contact, i18n, own, judged, unconfirmed: draft }, level);
  }, [library, contact, i18n, own, judged, unconfirmed, language, level]);
  const note = useMemo(
    () => noteOf(writeLink({ language, contact: contact.id })),
    [noteOf, language, contact],
  );
  const names = contact.relations.length > 0 ? own : own.unassessed;
  usePrintedAlone();
  if (!handout || !level) return null;
  const asks = handout.points.some(
    (point) => point.asks || point.groups.some(({ relations = [] }) => relations.length > 0),
  );
  return (
    <>
      <div className="handout-tool">
        <p>{own.explain}</p>
        <fieldset>
          <legend>{own.variants}</legend>
          {([false, true] as const).map((with_) => (
            <label key={String(with_)}>
              <input type="radio" name={id} checked={judged === with_} onChange={() => setJudged(with_)} />
              <span>
                {with_ ? names.judged : names.asked} <span>{with_ ? names.judgedMore : own.askedMore}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {!asks && (
          <p>
            {whyNothing(pairAccounts(library, contact), classMessages.of(language))} {own.noTask}
          </p>
        )}
        <div className="handout-buttons">
          <button type="button" className="button is-solid" onClick={() => print()}>
            {own.print}
          </button>
        </div>
        <section className="handout-preview" aria-label={own.preview}>
          <HandoutSheet handout={handout} level={level} note={note} />
        </section>
      </div>
      {createPortal(
        <div className="handout-print" id="handout-print" aria-hidden="true">
          <div ref={sheet}>
            <HandoutSheet handout={handout} level={level} note={note} />
          </div>
        </div>,
        document.body,
      )}
    </>
  );
}

/** The first of the levels at which the sheet fits one page; it begins again for another sheet, and once the typefaces are there. */
function useFit(of: string) {
  const [fonts, setFonts] = useState(0);
  const key = `${of} ${fonts}`;
  const [fit, setFit] = useState({ key, at: 0 });
  const at = fit.key === key ? fit.at : 0;
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let isHere = true;
    void document.fonts.ready.then(() => isHere && setFonts((count) => count + 1));
    return () => {
      isHere = false;
    };
  }, []);
  useLayoutEffect(() => {
    const height = sheet.current?.offsetHeight ?? 0;
    if (height > HEIGHT_PX && at + 1 < LEVELS.length) setFit({ key, at: at + 1 });
  }, [key, at]);
  return { at, sheet };
}

/** While it is open, the browser's own command prints the hand-out as well. */
function usePrintedAlone(): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.handout = '';
    return () => {
      delete document.documentElement.dataset.handout;
    };
  }, []);
}
