/** One cell of the list: what these texts have from the parties of one half. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { useI18n } from '../messages/I18nContext.ts';
import type { ContactSummary } from '../model/summary.ts';
import type { Half } from '../model/voices.ts';
import { markerHalves } from '../selection/halves.ts';
import { halfRecords, type SideRecord } from '../selection/side-records.ts';
import { SideMark } from '../ui/glyphs/SideMark.tsx';

export function SideFacts({ contact, half }: { readonly contact: ContactSummary; readonly half: Half }) {
  const records = halfRecords(contact, half);
  // Without a party, this half could have nothing.
  if (records.length === 0) return null;
  return (
    <div className="side-facts">
      <SideMark half={half} state={markerHalves(contact)[half]} />
      <div>
        {records.map((record) => (
          <Facts key={record.side} record={record} />
        ))}
      </div>
    </div>
  );
}

function Facts({ record }: { readonly record: SideRecord }) {
  const { messages, localize } = useI18n();
  const library = useLibrary();
  const { side, onRecord, points, declines, details, open, context, remarkedOnBy } = record;
  const { list } = messages;
  const more = [
    ...(declines > 0 ? [details ? list.declinesOn(declines) : list.declines] : []),
    ...(open > 0 ? [list.leftOpen(open)] : []),
    ...remarkedOnBy.flatMap((id) => {
      const text = library.contactIndex.text(id);
      return text ? [list.remark(localize(text.publisher.name))] : [];
    }),
  ];
  // The US and NATO share a column; NATO is named because it is rarer.
  const mark = side === 'nato' ? ` ${list.ofSide(side)}` : '';
  return (
    <>
      <p className={onRecord ? undefined : 'is-silent'}>
        {onRecord ? (
          <>
            <b>{list.onRecord}</b>, {points > 0 ? list.points(points) : list.noPoint}
          </>
        ) : context ? (
          list.context
        ) : (
          list.nothing
        )}
        {mark}
      </p>
      {more.map((line) => (
        <p key={line} className="side-more">
          {line}
        </p>
      ))}
    </>
  );
}
