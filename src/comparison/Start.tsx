/** The panel with nothing open: what the half-marker says, and three contacts to start from. */

import type { Heads } from '../corpus/heads.ts';
import { useLibrary } from '../corpus/LibraryContext.ts';
import { Go } from '../link/Go.tsx';
import { Marker } from '../marks/Marker.tsx';
import type { ContactHead } from '../model/head.ts';
import { halfOf } from '../model/voices.ts';
import { markerHalves } from '../selection/halves.ts';
import { dateText } from '../words/dates.ts';
import { labelText } from '../words/labels.ts';
import { useWords } from '../words/WordsContext.ts';

export function Start() {
  const { words, pick } = useWords();
  const { heads } = useLibrary();
  return (
    <div className="start">
      <h2>{words.panel.empty.title}</h2>
      <p>{words.panel.empty.explain}</p>
      <h3>{words.panel.empty.start}</h3>
      <ul>
        {threeToStart(heads).map((contact) => (
          <li key={contact.id}>
            <Go to={{ contact: contact.id }} data-contact={contact.id}>
              <Marker
                spec={{ kind: contact.kind, status: contact.status, halves: markerHalves(contact) }}
                radius={11}
              />
              <span>
                <b>{labelText(pick(contact.label))}</b>
                <span>{dateText(contact.dating, { month: 'long', opens: true }, words)}</span>
                <span>{words.record(contact.onRecord, contact.parties)}</span>
              </span>
            </Go>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** As far as one looks for them: the latest are the likeliest to be looked for. */
const LOOKED_AT = 400;

/** One with both accounts, one where a side declines, one with a single account: the richest of each, latest first. */
function threeToStart(heads: Heads): ContactHead[] {
  const latest = Array.from({ length: Math.min(LOOKED_AT, heads.count) }, (_, back) =>
    heads.at(heads.count - 1 - back),
  ).toReversed();
  const richest = (fits: (contact: ContactHead) => boolean) =>
    latest.filter(fits).toSorted((a, b) => b.cells.length - a.cells.length)[0];
  const declines = (contact: ContactHead) => contact.cells.some((cell) => cell.state === 'declined');
  const both = ({ onRecord }: ContactHead) => new Set(onRecord.map(halfOf)).size === 2;
  const chosen = [
    richest(both),
    richest(declines),
    richest((contact) => contact.onRecord.length === 1 && !declines(contact)),
  ];
  return [...new Set(chosen)].filter((contact) => contact !== undefined);
}
