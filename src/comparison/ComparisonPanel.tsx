/** The side panel of a contact: what each side says about it, point by point. */

import { Fragment, useEffect, useMemo, useRef, useState } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { sentence } from '../messages/sentence.ts';
import type { Contact } from '../model/contact.ts';
import type { Half } from '../model/voices.ts';
import { halfOf } from '../model/voices.ts';
import { type Comparison, pairAccounts } from '../selection/pair-accounts.ts';
import { summarize } from '../selection/summarize.ts';
import { SideMark } from '../ui/glyphs/SideMark.tsx';
import { Highlighted } from '../ui/Highlighted.tsx';
import { LabelText } from '../ui/Uncertain.tsx';
import { ContextBlock } from './ContextBlock.tsx';
import { DateLine } from './DateLine.tsx';
import { MissingAccount } from './MissingAccount.tsx';
import { PanelHeader, type PanelNavigation } from './PanelHeader.tsx';
import { PointMap } from './PointMap.tsx';
import { PointRow } from './PointRow.tsx';
import { TITLE_ID } from './panel-focus.ts';
import { SaidForBoth } from './SaidForBoth.tsx';
import { Sources } from './Sources.tsx';
import { EnglishSwitch } from './statement/EnglishSwitch.tsx';
import { NewsroomStatement } from './statement/NewsroomStatement.tsx';
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
}

const HALVES = ['left', 'right'] as const satisfies Half[];

export function ComparisonPanel({ contact, targeted, english, onEnglish, ...navigation }: Props) {
  const { messages, localize } = useI18n();
  const library = useLibrary();
  const comparison = useMemo(() => pairAccounts(library, contact), [library, contact]);
  const [sentinel, folded] = useOutOfView<HTMLDivElement>();

  // The browser cannot scroll to the fragment of a link by itself: the statement is rendered after the page has loaded.
  useEffect(() => {
    if (targeted !== undefined) showStatement(targeted);
  }, [targeted]);

  const summary = messages.panel.summary(summarize(comparison));
  // Remounts for each contact, so that nothing stays unfolded and no words that another program took away stay missing; the
  // buttons at the top are kept, and with them the focus.
  const key = contact.id;
  return (
    <div className={`panel-body${english ? '' : ' without-english'}`}>
      <div className="panel-head">
        <PanelHeader contact={contact} {...navigation} />
        <h2 id={TITLE_ID} tabIndex={-1}>
          <Highlighted key={key}>{localize(contact.title)}</Highlighted>
        </h2>
        <DateLine key={key} contact={contact} />
        <p className="deck" key={`${key} deck`}>
          {summary}
        </p>
      </div>
      <div ref={sentinel} />
      <div className={`panel-sticky${folded ? ' is-folded' : ''}`}>
        <div className="fold-row">
          <span className="folded-title" key={key} aria-hidden="true">
            {localize(contact.title)}
          </span>
          {comparison.rows.length > 0 && <PointMap key={`${key} map`} comparison={comparison} />}
          <EnglishSwitch english={english} onEnglish={onEnglish} />
        </div>
        <ColumnHeads key={key} comparison={comparison} />
      </div>
      <Fragment key={key}>
        <Rows comparison={comparison} targeted={targeted} />
        <ContextBlock comparison={comparison} targeted={targeted} />
        {comparison.remarks.length > 0 && (
          <section className="own-words" aria-labelledby="own-words">
            <h3 id="own-words">{messages.panel.ownWords}</h3>
            {comparison.remarks.map((statement) => (
              <NewsroomStatement
                key={statement.id}
                statement={statement}
                contact={contact}
                targeted={targeted === statement.id}
              />
            ))}
          </section>
        )}
        {comparison.outside.length > 0 && (
          <section className="sources" aria-labelledby="outside">
            <h3 id="outside">{messages.panel.outsideContact}</h3>
            {comparison.outside.map((fact) => (
              <p key={localize(fact.where)}>
                {sentence(messages.panel.reportedBy(localize(fact.what), localize(fact.where)))}
              </p>
            ))}
          </section>
        )}
        <Sources contact={contact} />
      </Fragment>
    </div>
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
  const told = rows.filter((row) => !row.forBoth && row.state.kind === 'told');
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
      {told.map((row) => (
        <PointRow key={row.point} row={row} comparison={comparison} halves={[]} targeted={targeted} />
      ))}
    </>
  );
}

function ColumnHeads({ comparison: { contact, columns } }: { readonly comparison: Comparison }) {
  const { messages, localize } = useI18n();
  const library = useLibrary();
  return (
    <div className="columns">
      {HALVES.map((half) => (
        <div key={half} className={`column-head in-${half}`}>
          <b>
            <SideMark half={half} /> {messages.column(columns[half].sides)}
          </b>
          {contact.people.flatMap(({ person: id, basis }) => {
            const person = library.person(id);
            // Officials of other voices belong to neither column.
            if (!person || person.side === 'newsroom' || person.side === 'ua' || person.side === 'eu')
              return [];
            if (halfOf(person.side) !== half) return [];
            return [
              <span key={id}>
                <span translate="no">
                  <LabelText runs={[{ text: localize(person.name), outside: basis !== 'stated' }]} />
                </span>
                {', '}
                {localize(person.office)}
              </span>,
            ];
          })}
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
