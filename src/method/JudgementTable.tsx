/** Who judged which relation and when, generated from the contacts. On phones its rows are cards. */

/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- CSS that turns a table into cards takes its roles away */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { writeDate } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { labelRuns } from '../messages/labels.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import type { Judgement } from '../selection/judgements.ts';
import { RelationSign } from '../ui/glyphs/RelationSign.tsx';
import { DateText, LabelText } from '../ui/Uncertain.tsx';
import { dayText } from './editor-day.ts';
import { useMethodMessages } from './method-messages.ts';

const COLUMNS = ['contact', 'point', 'relation', 'reason', 'by', 'on'] as const;

export function JudgementTable({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const own = useMethodMessages().judgements;
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
  const { messages, localize } = useI18n();
  const own = useMethodMessages().judgements;
  const point = useLibrary().point(relation.point);
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <ViewLink to={{ contact: contact.id, point: relation.point }} data-contact={contact.id}>
          <LabelText runs={labelRuns(localize(contact.label))} spoken />
        </ViewLink>
        <span className="judgement-date">
          <DateText runs={writeDate(contact.dating, { month: 'short', opens: true }, messages)} spoken />
        </span>
      </th>
      <td role="cell">{point ? localize(point.name) : relation.point}</td>
      <td role="cell" className="judgement-relation">
        <RelationSign relation={relation.relation} /> {messages.panel.relations[relation.relation]}
      </td>
      <td role="cell" className="judgement-reason">
        {localize(relation.reason)}
      </td>
      <td role="cell">
        <span className="judgement-label">{own.columns.by + messages.colon}</span>
        {relation.by}
      </td>
      <td role="cell" className="judgement-day">
        <span className="judgement-label">{own.columns.on + messages.colon}</span>
        <time dateTime={relation.on}>{dayText(relation.on, messages)}</time>
      </td>
    </tr>
  );
}
