/** How the accounts of a point relate, or which one is not there: a sign and words. All relations look alike, to judge none. */

import { useContext } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Comparison, Row } from '../../selection/pair-accounts.ts';
import { RelationSign } from '../../ui/glyphs/RelationSign.tsx';
import { Ring } from '../../ui/glyphs/Ring.tsx';
import { SideMark } from '../../ui/glyphs/SideMark.tsx';
import { HalfSign } from '../../ui/glyphs/SplitCell.tsx';
import { DraftedContext } from '../drafted.ts';
import { attributedTo, rowInWords } from './state-words.ts';

interface Props {
  readonly row: Row;
  readonly columns: Comparison['columns'];
}

export function StateTag({ row, columns }: Props) {
  const words = useStateWords(columns)(row);
  return (
    <span className={row.state.kind === 'related' ? 'relation' : `state is-${row.state.kind}`}>
      <StateSign state={row.state} /> {words}
    </span>
  );
}

/** The state of a row in words; of one in which all is relayed, also of whom. */
export function useStateWords(columns: Props['columns']): (row: Row) => string {
  const i18n = useI18n();
  const library = useLibrary();
  const { both } = useContext(DraftedContext);
  return (row) => rowInWords(row, columns, library, i18n, both?.(i18n.language));
}

/** “Russia only; attributed to Joseph Biden”: by the ids of persons, after what else is said. */
export function useAttribution(): (said: readonly string[], relaying: readonly string[]) => string {
  const i18n = useI18n();
  const library = useLibrary();
  return (said, relaying) => attributedTo(said, relaying, library, i18n);
}

export function StateSign({ state }: Pick<Row, 'state'>) {
  switch (state.kind) {
    case 'related':
      return <RelationSign relation={state.relation.relation} />;
    case 'only':
      return <SideMark half={state.half} />;
    case 'declined':
      return state.halves.map((half) => <SideMark key={half} half={half} state="hatched" />);
    case 'elsewhere':
      return <HalfSign half={state.half} state="elsewhere" />;
    case 'both':
      return null;
    case 'open':
    case 'told':
      return <Ring />;
  }
}
