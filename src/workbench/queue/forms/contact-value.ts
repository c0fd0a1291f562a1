/** A contact as its form has it: from a draft or from the files, and back into what is proposed or patched. Pure. */

import type { ContactDraft } from '../../../drafts/draft.ts';
import { dayFromIso } from '../../../model/day.ts';
import { STATUSES, type Status } from '../../../model/kinds.ts';
import type { Localized } from '../../../model/language.ts';
import { isSide, SIDES, type Side, type Voice } from '../../../model/voices.ts';
import type { ContactPatch } from '../../files/act.ts';
import { freeId, slugOf } from '../../files/files.ts';
import type { SomeContact } from '../names.ts';
import type { StatedContact } from '../stated.ts';

export interface ContactValue {
  readonly kind: string;
  readonly level: string;
  readonly status: Status;
  readonly edtf: string;
  readonly days: Readonly<Partial<Record<Side, string>>>;
  readonly parties: readonly Voice[];
  readonly people: readonly string[];
  readonly title: Localized;
  readonly label: Localized;
}

export function contactValue(contact: SomeContact | undefined, day: string): ContactValue {
  if (!contact)
    return {
      kind: 'call',
      level: 'unknown',
      status: 'held',
      edtf: day,
      days: {},
      parties: ['ru', 'us'],
      people: [],
      title: { en: '', fr: '' },
      label: { en: '', fr: '' },
    };
  const { kind, level, status, parties, people, title, label } = contact;
  const isDrafted = 'dating' in contact;
  return {
    kind,
    level,
    // The form shows it, and saving writes it.
    status: status !== undefined && STATUSES.includes(status) ? status : 'held',
    edtf: isDrafted ? contact.dating.edtf : contact.edtf,
    days: isDrafted ? {} : contact.days,
    parties,
    people,
    title,
    label,
  };
}

export type ContactFault = 'title' | 'parties' | 'day';

export function faultsOf({ title, parties, edtf, days }: ContactValue): readonly ContactFault[] {
  const faults: ContactFault[] = [];
  if (title.en.trim() === '' || title.fr.trim() === '') faults.push('title');
  if (!parties.some(isSide)) faults.push('parties');
  if (!isEdtf(edtf) || Object.values(days).some((day) => !isDay(day))) faults.push('day');
  return faults;
}

/** Days, months, years and periods of them, with what is uncertain: as far as the compiler reads EDTF. */
const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/;

export function isEdtf(written: string): boolean {
  const parts = written.split('/');
  if (parts.length > 2) return false;
  return parts.every((part, index) => (parts.length === 2 && part === '..' && index === 1) || isPart(part));
}

function isPart(part: string): boolean {
  const [, year, month, day] = PART.exec(part) ?? [];
  if (year === undefined) return false;
  return isDay(`${year}-${month ?? '01'}-${day ?? '01'}`);
}

function isDay(iso: string): boolean {
  try {
    dayFromIso(iso);
    return true;
  } catch {
    return false;
  }
}

/** Trimmed; the short title is the title where it is left empty. */
function tidied(value: ContactValue): ContactValue {
  const trimmed = ({ en, fr }: Localized) => ({ en: en.trim(), fr: fr.trim() });
  const title = trimmed(value.title);
  const label = trimmed(value.label);
  return {
    ...value,
    edtf: value.edtf.trim(),
    title,
    label: { en: label.en || title.en, fr: label.fr || title.fr },
  };
}

/** As a draft that joins the files with the first statement about it. */
export function contactDraft(
  value: ContactValue,
  before: ContactDraft | undefined,
  taken: (id: string) => boolean,
): ContactDraft {
  const { kind, level, status, parties, people, title, label, edtf } = tidied(value);
  const day = /^\d{4}(?:-\d{2}){0,2}/.exec(edtf)?.[0] ?? '';
  return {
    id: before?.id ?? freeId(slugOf(`${day} ${label.en}`) || 'contact', taken),
    isNew: true,
    kind,
    level,
    status,
    title,
    label,
    people,
    parties,
    // A day that was typed is in none of the words that the old one was read from.
    dating: before && before.dating.edtf === edtf ? before.dating : { edtf, basis: 'outside', words: [] },
    grounds: before?.grounds ?? { rule: 'by-hand', words: [], confidence: 1 },
  };
}

/** What differs from the contact in the files; the status also where `inFiles` has none that is known. */
export function contactPatch(
  before: ContactValue,
  after: ContactValue,
  inFiles: Pick<StatedContact, 'status'>,
): ContactPatch {
  const next = tidied(after);
  const differs = (key: keyof ContactValue) => JSON.stringify(before[key]) !== JSON.stringify(next[key]);
  const days = SIDES.flatMap((side) => {
    const day = next.days[side];
    return day === undefined || day === '' ? [] : [[side, day] as const];
  });
  return {
    ...(differs('kind') && { kind: next.kind }),
    ...(differs('level') && { level: next.level }),
    ...((differs('status') || inFiles.status === undefined) && { status: next.status }),
    ...(differs('title') && { title: { ...next.title } }),
    ...(differs('label') && { label: { ...next.label } }),
    ...(differs('parties') && { parties: [...next.parties] }),
    ...(differs('people') && { people: [...next.people] }),
    ...(differs('edtf') && { dating: { edtf: next.edtf, basis: 'outside' } }),
    ...(differs('days') && { days: days.length === 0 ? null : Object.fromEntries(days) }),
  };
}
