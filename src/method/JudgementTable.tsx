/** Who judged which relation and when, generated from the contacts. On phones its rows are cards. */

/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- drawn as cards, a table is none any more to those who listen */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { Go } from '../link/Go.tsx';
import { RelationSign } from '../marks/RelationSign.tsx';
import type { Judgement } from '../selection/judgements.ts';
import { DateWords, LabelWords } from '../words/Doubted.tsx';
import { writeDate } from '../words/dates.ts';
import { labelRuns } from '../words/labels.ts';
import { useWords } from '../words/WordsContext.ts';
import { useMethodWords } from './method-words.ts';
import { dayText } from './our-day.ts';

const COLUMNS = ['contact', 'point', 'relation', 'reason', 'by', 'on'] as const;

export function JudgementTable({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const own = useMethodWords().judgements;
  return (
    <table className="judgements" role="table" aria-label={own.label}>
      <thead role="rowgroup">
        <tr role="row">
          {COLUMNS.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {own.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {judgements.map((judgement) => (
          <Row key={`${judgement.contact.id} ${judgement.relation.point}`} judgement={judgement} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ judgement: { contact, relation } }: { readonly judgement: Judgement }) {
  const { words, pick } = useWords();
  const own = useMethodWords().judgements;
  const point = useLibrary().point(relation.point);
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Go to={{ contact: contact.id, point: relation.point }} data-contact={contact.id}>
          <LabelWords runs={labelRuns(pick(contact.label))} spoken />
        </Go>
        <span className="judgement-date">
          <DateWords runs={writeDate(contact.dating, { month: 'short', opens: true }, words)} spoken />
        </span>
      </th>
      <td role="cell">{point ? pick(point.name) : relation.point}</td>
      <td role="cell" className="judgement-relation">
        <RelationSign relation={relation.relation} /> {words.panel.relations[relation.relation]}
      </td>
      <td role="cell" className="judgement-reason">
        {pick(relation.reason)}
      </td>
      <td role="cell">
        <span className="judgement-label">{own.columns.by + words.colon}</span>
        {relation.by}
      </td>
      <td role="cell" className="judgement-day">
        <span className="judgement-label">{own.columns.on + words.colon}</span>
        <time dateTime={relation.on}>{dayText(relation.on, words)}</time>
      </td>
    </tr>
  );
}
