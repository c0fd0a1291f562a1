/** Says that these texts have no account of a side, what that does not prove, and what is known from outside. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { Half } from '../model/voices.ts';
import { markerOf } from '../selection/halves.ts';
import type { Comparison } from '../selection/pair-accounts.ts';
import { quotesUnnamed, toldIn } from '../selection/quotes-unnamed.ts';
import { Marker } from '../ui/glyphs/Marker.tsx';
import './missing-account.css';

interface MissingAccountProps {
  readonly comparison: Comparison;
  readonly half: Half;
}

export function MissingAccount({ comparison, half }: MissingAccountProps) {
  const { contact } = comparison;
  const column = comparison.columns[half];
  const unnamed = quotesUnnamed(toldIn(comparison), column.sides);
  const { messages, localize } = useI18n();
  const { contactIndex } = useLibrary();
  return (
    <section className={`missing in-${column.half}`}>
      <Marker spec={markerOf(contact)} radius={21} />
      <h3>{messages.panel.missing(column.sides)}</h3>
      <p>{messages.panel.missingWhy(column.sides, contactIndex.textIds.length, unnamed)}</p>
      {column.context.some(({ statement }) =>
        column.sides.some((side) => statement.sides.includes(side)),
      ) && <p>{messages.panel.missingContext}</p>}
      {column.outside.map((fact) => (
        <p key={localize(fact.where) + localize(fact.what)}>
          <span className="doubted">{messages.panel.outside}</span>
          {messages.colon}
          {messages.panel.reportedBy(localize(fact.what), localize(fact.where))}
        </p>
      ))}
    </section>
  );
}
