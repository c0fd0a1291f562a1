/** The base lists that describe a contact, and the codes other event databases use for them. A corpus may add its own (`vocabulary.ts`). */

/** `exchange`: of documents; `talks`: a round of negotiations. */
export const BASE_KINDS = [
  'call',
  'video-call',
  'letter',
  'exchange',
  'meeting',
  'talks',
  'visit',
  'summit',
  'council',
  'conference',
  'joint-statement',
  'summons',
  'other',
] as const;
export type BaseKind = (typeof BASE_KINDS)[number];
export type Kind = string;

/** `planned` when the texts were written; `announced` without being agreed with the other party. */
export const STATUSES = ['held', 'planned', 'announced', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

/** The lanes of the timeline, top to bottom. */
export const BASE_LEVELS = [
  'presidents',
  'security-advisers',
  'foreign-ministries',
  'deputies',
  'envoys',
  'ambassadors',
  'defence-ministers',
  'chiefs-of-staff',
  'intelligence',
  'experts',
  'alliance',
  'unknown',
] as const;
export type BaseLevel = (typeof BASE_LEVELS)[number];
export type Level = string;

export interface EventCode {
  /** CAMEO event code (Gerner, Schrodt et al., codebook 1.1b3). */
  readonly cameo: string;
  /** PLOVER event and mode (PLOVER manual, 2021 conversion table). */
  readonly plover: string;
  readonly mode: string;
}

const HELD: Record<BaseKind, EventCode> = {
  call: { cameo: '041', plover: 'CONSULT', mode: 'phone' },
  'video-call': { cameo: '041', plover: 'CONSULT', mode: 'phone' },
  letter: { cameo: '040', plover: 'CONSULT', mode: '' },
  exchange: { cameo: '040', plover: 'CONSULT', mode: '' },
  meeting: { cameo: '044', plover: 'CONSULT', mode: 'third-party' },
  talks: { cameo: '046', plover: 'CONSULT', mode: '' },
  visit: { cameo: '042', plover: 'CONSULT', mode: 'visit' },
  summit: { cameo: '044', plover: 'CONSULT', mode: 'third-party' },
  council: { cameo: '040', plover: 'CONSULT', mode: 'multilateral' },
  conference: { cameo: '040', plover: 'CONSULT', mode: 'multilateral' },
  'joint-statement': { cameo: '040', plover: 'CONSULT', mode: '' },
  summons: { cameo: '106', plover: 'REQUEST', mode: 'meet' },
  other: { cameo: '040', plover: 'CONSULT', mode: '' },
};

/** The code of a contact, of a base kind or one like it. A future contact is an intent to meet (036), whatever its kind. */
export function eventCode(kind: BaseKind, status: Status): EventCode {
  if (status === 'planned' || status === 'announced') return { cameo: '036', plover: 'AGREE', mode: 'meet' };
  return HELD[kind];
}
