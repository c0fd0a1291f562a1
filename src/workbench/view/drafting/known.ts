/** What is known before a further text is read: the registries and contacts of the corpus, with those that its drafts propose. Pure. */

import type { Known, KnownContact, KnownTeller } from '../../../drafts/draft.ts';
import type { Files } from '../../files/files.ts';
import type { CorpusReader } from '../../queue/corpus-reader.ts';
import type { Work } from '../saved-work.ts';

/** `reading`: the text that is read, whose older drafts are about to go, and whom they alone propose with them. */
export function knownOf(files: Files, work: Work, reader: CorpusReader, reading?: string): Known {
  const { people, bodies } = reader.registry(files);
  const drafts = [...work].flatMap(([text, one]) => (text === reading ? [] : [one]));
  const drafted = drafts.flatMap(({ drafts: { contacts }, queue }) => [...queue.contacts, ...contacts]);
  const contacts = [
    ...reader.contacts(files),
    ...drafted.map(({ dating, ...contact }) => ({ ...contact, edtf: dating.edtf })),
  ];
  return {
    people: byId([...people, ...drafts.flatMap((one) => one.drafts.people)]),
    bodies: byId([...bodies, ...drafts.flatMap((one) => one.drafts.bodies)]),
    contacts: byId(
      contacts.flatMap(({ id, kind, level, people: who, parties, edtf }): KnownContact[] => {
        const days = daysOf(edtf);
        return days ? [{ id, kind, level, people: who, parties, ...days }] : [];
      }),
    ),
  };
}

/** The first of each. */
function byId<T extends KnownTeller | KnownContact>(records: readonly T[]): readonly T[] {
  return [...new Map(records.toReversed().map((one) => [one.id, one])).values()].toReversed();
}

/** First and last calendar day of a date or an interval; undefined where either end is open. */
export function daysOf(edtf: string): { readonly from: string; readonly to: string } | undefined {
  const [first = '', last = first] = edtf.replace(/[~?%]/g, '').split('/');
  const from = calendarDay(first, '01');
  const to = calendarDay(last, 'last');
  return from !== undefined && to !== undefined ? { from, to } : undefined;
}

function calendarDay(written: string, day: '01' | 'last'): string | undefined {
  const [, year, month, exact] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(written) ?? [];
  if (year === undefined) return undefined;
  if (month !== undefined && exact !== undefined) return written;
  if (day === '01') return `${year}-${month ?? '01'}-01`;
  const lastDay = new Date(Date.UTC(Number(year), Number(month ?? 12), 0));
  return lastDay.toISOString().slice(0, 10);
}
