/** Points that an account mentions while it is compared under another point: a way there, and back. */

import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import type { PointId } from '../../model/points.ts';
import { pointsMentioning } from '../../selection/mentions-of.ts';
import type { Column, Comparison, Row } from '../../selection/pair-accounts.ts';
import { followWithinPage } from '../../ui/focus-and-scroll.ts';
import { useDomId } from '../dom-id.ts';
import { usePointName } from './use-point-name.ts';

/** In place of an account: the points under which this half mentions the point. */
export function MentionedElsewhere({
  contact,
  point,
  column,
}: {
  readonly contact: Contact;
  readonly point: PointId;
  readonly column: Column;
}) {
  const { messages } = useI18n();
  const library = useLibrary();
  const domId = useDomId();
  const nameOf = usePointName();
  const points = pointsMentioning(library, contact, point, column.sides);
  return (
    <p className="nothing">
      {messages.panel.elsewhere(column.sides)}
      {points.map((under, index) => (
        <span key={under}>
          {index === 0 ? ' ' : messages.semicolon}
          <a href={`#${domId(`point-${under}`)}`} onClick={(event) => followWithinPage(event, 'start')}>
            {nameOf(under, true)}
          </a>
        </span>
      ))}
    </p>
  );
}

/** Under the accounts of a row: the further points that they mention, and whose account does. */
export function AlsoMentioned({
  row,
  columns,
}: {
  readonly row: Row;
  readonly columns: Comparison['columns'];
}) {
  const { messages } = useI18n();
  const nameOf = usePointName();
  if (row.mentions.length === 0) return null;
  const names = row.mentions.map(
    ({ point, half }) => `${nameOf(point)} (${messages.column(columns[half].sides)})`,
  );
  return <p className="also-mentioned">{messages.panel.alsoMentioned(names)}</p>;
}
