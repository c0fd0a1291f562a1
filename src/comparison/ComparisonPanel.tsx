/** The side panel of a contact: what each side says about it, point by point. */

import { Fragment, useEffect, useMemo, useRef, useState } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { sentence } from '../messages/sentence.ts';
import type { Contact } from '../model/contact.ts';
import type { Half } from '../model/voices.ts';
import { type Comparison, pairAccounts } from '../selection/pair-accounts.ts';
import { SideMark } from '../ui/glyphs/SideMark.tsx';
import { Highlighted } from '../ui/Highlighted.tsx';
import { ContextBlock } from './ContextBlock.tsx';
import { DateLine } from './DateLine.tsx';
import { Disclosure, EverythingContext } from './Disclosure.tsx';
import { MissingAccount } from './MissingAccount.tsx';
import { NewsroomWords } from './NewsroomWords.tsx';
import { PanelHeader, type PanelNavigation, PanelTools } from './PanelHeader.tsx';
import { PointMap } from './PointMap.tsx';
import { PointRow } from './PointRow.tsx';
import { Provenance } from './Provenance.tsx';
import { TITLE_ID } from './panel-focus.ts';
import { SaidForBoth } from './SaidForBoth.tsx';
import { Sources } from './Sources.tsx';
import { type SaidOnce, SaidOnceContext, saidOnceOf } from './said-once.ts';
import { EnglishSwitch } from './statement/EnglishSwitch.tsx';
import { showStatement } from './statement/show-statement.ts';
import './comparison.css';
import './panel-sticky.css';
import './sections.css';
import './comparison-print.css';

interface Props extends PanelNavigation {
  readonly contact: Contact;
  /** The statement that the link points at. */
  readonly targeted?: string | undefined;
  readonly english: boolean;
  readonly onEnglish: (shown: boolean) => void;
  readonly everything: boolean;
  readonly onEverything: (shown: boolean) => void;
}

const HALVES = ['left', 'right'] as const satisfies Half[];

export function ComparisonPanel({
  contact,
  targeted,
  english,
  onEnglish,
  everything,
  onEverything,
  ...navigation
}: Props) {
  const i18n = useI18n();
  const { messages, localize } = i18n;
  const library = useLibrary();
  const comparison = useMemo(() => pairAccounts(library, contact), [library, contact]);
  const [sentinel, folded] = useOutOfView<HTMLDivElement>();

  // The browser cannot scroll to the fragment of a link by itself: the statement is rendered after the page has loaded.
  useEffect(() => {
    if (targeted !== undefined) showStatement(targeted);
  }, [targeted]);

  const saidOnce = useMemo(() => saidOnceOf(comparison, library, i18n), [comparison, library, i18n]);
  return (
    <EverythingContext value={everything}>
      <SaidOnceContext value={saidOnce}>
        <div
          className={`panel-body${english ? '' : ' without-english'}${everything ? ' with-everything' : ''}`}
        >
          <PanelTools {...navigation} />
          <div className="panel-head">
            <PanelHeader contact={contact} />
            <h2 id={TITLE_ID} tabIndex={-1}>
              <Highlighted>{localize(contact.title)}</Highlighted>
            </h2>
            <DateLine key={`date ${contact.id}`} contact={contact} />
            <Provenance key={contact.id} contact={contact} />
          </div>
          <div ref={sentinel} />
          <div className={`panel-sticky${folded ? ' is-folded' : ''}`}>
            <div className="folded-title" aria-hidden="true">
              {localize(contact.title)}
            </div>
            <ColumnHeads comparison={comparison} tellers={saidOnce.tellers} />
          </div>
          {/* Remounts for each contact, so that nothing stays unfolded; the buttons above are kept, and with them the focus. */}
          <Fragment key={contact.id}>
            {comparison.rows.length > 1 && (
              <div className="map-row">
                <PointMap comparison={comparison} />
              </div>
            )}
            <Rows comparison={comparison} targeted={targeted} />
            <ContextBlock comparison={comparison} targeted={targeted} />
            <div className="foot">
              <NewsroomWords comparison={comparison} targeted={targeted} />
              {comparison.outside.length > 0 && (
                <Disclosure
                  className="foot-part sources"
                  summary={messages.panel.fromElsewhere(comparison.outside.length)}
                >
                  {comparison.outside.map((fact) => (
                    <p key={localize(fact.where)}>
                      {sentence(messages.panel.reportedBy(localize(fact.what), localize(fact.where)))}
                    </p>
                  ))}
                </Disclosure>
              )}
              <Sources contact={contact} />
              <div className="panel-settings">
                <label className="english-switch">
                  <input
                    type="checkbox"
                    checked={everything}
                    onChange={(event) => onEverything(event.currentTarget.checked)}
                  />
                  {messages.panel.showAll}
                </label>
                <EnglishSwitch english={english} onEnglish={onEnglish} />
              </div>
            </div>
          </Fragment>
        </div>
      </SaidOnceContext>
    </EverythingContext>
  );
}

/** Rows of two cells; where one side has no account at all, one block for it is beside the other side's rows. */
function Rows({
  comparison,
  targeted,
}: {
  readonly comparison: Comparison;
  readonly targeted: string | undefined;
}) {
  const { contact, columns, rows } = comparison;
  const forBoth = rows.filter((row) => row.forBoth);
  const ofSides = rows.filter((row) => !row.forBoth && row.state.kind !== 'told');
  const present = HALVES.filter((half) => !columns[half].missing);
  return (
    <>
      {forBoth.map((row) => (
        <SaidForBoth key={row.point} row={row} comparison={comparison} targeted={targeted} />
      ))}
      {present.length === 2 ? (
        ofSides.map((row) => (
          <PointRow key={row.point} row={row} comparison={comparison} halves={HALVES} targeted={targeted} />
        ))
      ) : (
        <div className="pair with-missing">
          {HALVES.map((half) => (
            <div key={half} className={`side-stack in-${half}`}>
              {columns[half].missing ? (
                <MissingAccount column={columns[half]} contact={contact} />
              ) : (
                ofSides.map((row) => (
                  <PointRow
                    key={row.point}
                    row={row}
                    comparison={comparison}
                    halves={[half]}
                    targeted={targeted}
                  />
                ))
              )}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

function ColumnHeads({
  comparison: { columns },
  tellers,
}: {
  readonly comparison: Comparison;
  readonly tellers: SaidOnce['tellers'];
}) {
  const { messages } = useI18n();
  return (
    <div className="columns">
      {HALVES.map((half) => (
        <div key={half} className={`column-head in-${half}`}>
          <b>
            <SideMark half={half} /> {messages.column(columns[half].sides)}
          </b>{' '}
          {tellers[half] && <span>{tellers[half]}</span>}
        </div>
      ))}
    </div>
  );
}

/** Whether the element has scrolled out at the top, which folds the header. */
function useOutOfView<T extends Element>() {
  const element = useRef<T>(null);
  const [out, setOut] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry)
        setOut(!entry.isIntersecting && entry.boundingClientRect.top < (entry.rootBounds?.top ?? 0) + 1);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, out] as const;
}
