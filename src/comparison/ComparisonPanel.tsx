/** The side panel of a contact: what each side says about it, point by point. */

import { Fragment, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { Contact } from '../model/contact.ts';
import { HALVES, type Half } from '../model/voices.ts';
import { scrollPaneOf } from '../navigation/scroll-pane.ts';
import { type Comparison, pairAccounts, type Row } from '../selection/pair-accounts.ts';
import { SideMark } from '../ui/glyphs/SideMark.tsx';
import { Highlighted } from '../ui/Highlighted.tsx';
import { ContextBlock } from './ContextBlock.tsx';
import { EverythingContext } from './disclosure/Disclosure.tsx';
import { DraftedContext } from './drafted.ts';
import { DateLine } from './head/DateLine.tsx';
import { PanelHeader, type PanelNavigation, PanelTools } from './head/PanelHeader.tsx';
import { PointMap } from './head/PointMap.tsx';
import { PointSummary } from './head/PointSummary.tsx';
import { Provenance } from './head/Provenance.tsx';
import { MissingAccount } from './MissingAccount.tsx';
import { TITLE_ID } from './panel-focus.ts';
import { PointRow } from './points/PointRow.tsx';
import { SaidForBoth } from './points/SaidForBoth.tsx';
import { type SaidOnce, SaidOnceContext, saidOnceOf } from './said-once.ts';
import { showStatement } from './statement/show-statement.ts';
import { TellerLink } from './statement/TellerLink.tsx';
import './statement/panel-switch.css';
import './two/compare-with.css';
import './statement/newsroom-statement.css';
import './comparison.css';
import './panel-sticky.css';
import './sections.css';
import './comparison-print.css';

interface Props extends PanelNavigation {
  readonly contact: Contact;
  /** The statement that the link points at. */
  readonly targeted?: string | undefined;
  /** Our translation of the words. */
  readonly translations: boolean;
  /** Whatever is closed at first is open. */
  readonly everything: boolean;
  /** What the contact can be taken away by. */
  readonly tools?: ReactNode;
  /** Code of its own, for it is closed at first (`PanelFoot.tsx`). */
  readonly foot: (comparison: Comparison) => ReactNode;
}

export function ComparisonPanel({
  contact,
  targeted,
  translations,
  everything,
  tools,
  foot,
  ...navigation
}: Props) {
  const i18n = useI18n();
  const { localize } = i18n;
  const library = useLibrary();
  const comparison = useMemo(() => pairAccounts(library, contact), [library, contact]);
  const { columns } = comparison;
  const { count } = useContext(DraftedContext);
  const [sentinel, folded] = useOutOfView<HTMLDivElement>();

  // The browser cannot scroll to the fragment of a link by itself: the statement is rendered after the page has loaded.
  useEffect(() => {
    if (targeted !== undefined) showStatement(targeted);
  }, [targeted]);

  const saidOnce = useMemo(() => saidOnceOf(comparison, library, i18n), [comparison, library, i18n]);
  // Remounts for each contact: nothing stays unfolded, and text that a translator removed comes back. The buttons at the top
  // are outside, so that they keep the focus.
  const key = contact.id;
  return (
    <EverythingContext value={everything}>
      <SaidOnceContext value={saidOnce}>
        <div
          className={`panel-body${translations ? '' : ' without-translations'}${everything ? ' with-everything' : ''}`}
        >
          <PanelTools {...navigation} />
          <div className="panel-head">
            <PanelHeader contact={contact} />
            <h2 id={TITLE_ID} tabIndex={-1}>
              <Highlighted key={key}>{localize(contact.title)}</Highlighted>
            </h2>
            {tools}
            <DateLine key={key} contact={contact} />
            {count?.(comparison)}
            <Provenance key={`${key} provenance`} contact={contact} />
          </div>
          <div ref={sentinel} className="fold" />
          <div className={`panel-sticky${folded ? ' is-folded' : ''}`}>
            <div className="folded-title" key={`${key} title`} aria-hidden="true">
              {localize(contact.title)}
            </div>
            <ColumnHeads key={key} comparison={comparison} tellers={saidOnce.tellers} />
          </div>
          <Fragment key={`${key} rows`}>
            {HALVES.every(hasAccount(columns)) && <PointSummary {...comparison} />}
            {comparison.rows.length > 1 && (
              <div className="map-row">
                <PointMap comparison={comparison} />
              </div>
            )}
            <Rows comparison={comparison} targeted={targeted} />
            <ContextBlock comparison={comparison} targeted={targeted} />
            <div className="foot">{foot(comparison)}</div>
          </Fragment>
        </div>
      </SaidOnceContext>
    </EverythingContext>
  );
}

/** A half without a party has no account, and none is missing. */
const hasAccount = (columns: Comparison['columns']) => (half: Half) =>
  columns[half].sides.length > 0 && !columns[half].missing;

interface RowsProps {
  readonly comparison: Comparison;
  readonly targeted: string | undefined;
  /** What is below a row, where a class answers. */
  readonly below?: (row: Row) => ReactNode;
}

/** Rows of two cells; where one side has no account at all, one block for it is beside the other side's rows. */
export function Rows({ comparison, targeted, below }: RowsProps) {
  const { columns, rows } = comparison;
  const forBoth = rows.filter((row) => row.forBoth);
  const ofSides = rows.filter((row) => !row.forBoth && row.state.kind !== 'told');
  const present = HALVES.filter(hasAccount(columns));
  return (
    <>
      {forBoth.map((row) => (
        <SaidForBoth key={row.point} row={row} comparison={comparison} targeted={targeted} />
      ))}
      {present.length === 2 ? (
        ofSides.map((row) => (
          <PointRow key={row.point} row={row} comparison={comparison} halves={HALVES} targeted={targeted}>
            {below?.(row)}
          </PointRow>
        ))
      ) : (
        <div className="pair with-missing">
          {HALVES.map((half) => (
            <div key={half} className={`side-stack in-${half}`}>
              {columns[half].missing ? (
                <MissingAccount comparison={comparison} half={half} />
              ) : (
                columns[half].sides.length > 0 &&
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

export function ColumnHeads({
  comparison: { columns },
  tellers,
}: {
  readonly comparison: Comparison;
  readonly tellers: SaidOnce['tellers'];
}) {
  const { messages } = useI18n();
  return (
    <div className="columns">
      {HALVES.map((half) => {
        const teller = tellers[half];
        return (
          <div key={half} className={`column-head in-${half}`}>
            <b>
              {columns[half].sides.length > 0 && <SideMark half={half} />}{' '}
              {messages.column(columns[half].sides)}
            </b>{' '}
            {teller && (
              <span>
                <TellerLink teller={teller}>
                  <span {...(teller.isName && { translate: 'no' as const })}>{teller.name}</span>
                </TellerLink>
                {teller.rest.map((part) => `, ${part}`)}
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** Whether the element has scrolled out at the top, which folds the header. */
function useOutOfView<T extends Element>() {
  const element = useRef<T>(null);
  const [out, setOut] = useState(false);
  useEffect(() => {
    if (!element.current) return undefined;
    // In its pane: measured against the window, it would be out only where the page's header ends.
    const root = scrollPaneOf(element.current) ?? null;
    const observer = new IntersectionObserver(
      (entries) => {
        // On a busy page several frames come in one call: the last tells where it is.
        const entry = entries.at(-1);
        if (entry)
          setOut(!entry.isIntersecting && entry.boundingClientRect.top < (entry.rootBounds?.top ?? 0) + 1);
      },
      { root },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, out] as const;
}
