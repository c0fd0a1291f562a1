/** The closed lists that describe a contact, and the codes other event databases use for them. */

export const KINDS = [
  'call',
  'video-call',
  'meeting',
  'summit',
  'council',
  'conference',
  'summons',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** `planned` when the texts were written; `announced` without being agreed with the other party. */
export const STATUSES = ['held', 'planned', 'announced', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

/** The lanes of the timeline, top to bottom. */
export const LEVELS = [
  'presidents',
  'foreign-ministries',
  'defence-ministers',
  'chiefs-of-staff',
  'alliance',
  'unknown',
] as const;
export type Level = (typeof LEVELS)[number];

export interface EventCode {
  /** CAMEO event code (Gerner, Schrodt et al., codebook 1.1b3). */
  readonly cameo: string;
  /** PLOVER event and mode (PLOVER manual, 2021 conversion table). */
  readonly plover: string;
  readonly mode: string;
}

const HELD: Record<Kind, EventCode> = {
  call: { cameo: '041', plover: 'CONSULT', mode: 'phone' },
  'video-call': { cameo: '041', plover: 'CONSULT', mode: 'phone' },
  meeting: { cameo: '044', plover: 'CONSULT', mode: 'third-party' },
  summit: { cameo: '044', plover: 'CONSULT', mode: 'third-party' },
  council: { cameo: '040', plover: 'CONSULT', mode: 'multilateral' },
  conference: { cameo: '040', plover: 'CONSULT', mode: 'multilateral' },
  summons: { cameo: '106', plover: 'REQUEST', mode: 'meet' },
  other: { cameo: '040', plover: 'CONSULT', mode: '' },
};

/** The code of a contact. A future contact is an intent to meet (036), whatever its kind. */
export function eventCode(kind: Kind, status: Status): EventCode {
  if (status === 'planned' || status === 'announced') return { cameo: '036', plover: 'AGREE', mode: 'meet' };
  return HELD[kind];
}
