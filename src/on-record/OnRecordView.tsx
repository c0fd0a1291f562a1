/** The view of who is on record: a matrix of contacts and points, with what each side has on each. */

import { useMemo } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { ROWS } from '../link/pages.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { usePages } from '../navigation/use-pages.tsx';
import { ViewLink } from '../navigation/ViewLink.tsx';
import type { ContactSet } from '../selection/contact-set.ts';
import { countOnRecord } from '../selection/count-on-record.ts';
import { gapsOf } from '../selection/gaps.ts';
import { hasSplitCells, matrixOf } from '../selection/matrix.ts';
import { CellKey } from './CellKey.tsx';
import { MatrixTable } from './MatrixTable.tsx';
import { useOnRecordMessages } from './on-record-messages.ts';
import './matrix-sizes.css';
import './cell-popover.css';

interface Props {
  /** The contacts that the filters leave, by date. */
  readonly shown: ContactSet;
  readonly selected: string | undefined;
  /** Whether the words of a cell come with our translation. */
  readonly translations?: boolean;
  readonly page?: number | undefined;
  /** On a page; paper has longer ones. */
  readonly rows?: number;
}

/** Whole months that make a gap worth a row. */
const LEAST_GAP = 12;

export function OnRecordView({
  shown,
  selected,
  translations = true,
  page,
  rows = ROWS['on-record'],
}: Props) {
  const { messages } = useI18n();
  const own = useOnRecordMessages();
  const { contactIndex } = useLibrary();
  const gaps = useMemo(() => gapsOf(contactIndex, LEAST_GAP), [contactIndex]);
  const { start, end, list, before, more } = usePages(shown.length, shown, {
    page,
    rows,
    link: 'tbody th a',
  });
  const matrix = useMemo(() => matrixOf(shown, gaps, start, end), [shown, gaps, start, end]);
  return (
    <div className={translations ? 'on-record' : 'on-record without-translations'}>
      <div ref={list} className="on-record-view">
        <div className="view-head on-record-head">
          <div>
            <h1>{own.headline(countOnRecord(shown))}</h1>
            <p>
              {own.explain} {messages.list.legend}{' '}
              <ViewLink
                to={{
                  view: 'people',
                  text: undefined,
                  read: undefined,
                  page: undefined,
                  focus: 'back',
                }}
              >
                {own.people}
              </ViewLink>
            </p>
          </div>
          <CellKey split={hasSplitCells(matrix.rows)} />
        </div>
        {before}
        {shown.length > 0 && <MatrixTable matrix={matrix} selected={selected} />}
        {more}
      </div>
    </div>
  );
}
