/** The terms that invented corpora use: part of the base lists, and the same whatever these grow by, so that results compare. */

export const POINTS = [
  'itself',
  'initiative',
  'subject',
  'ukraine',
  'security',
  'incidents',
  'channels',
  'warnings',
  'outcome',
  'tone',
  'other',
  'withheld',
] as const;
export type PointId = (typeof POINTS)[number];

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

export const LEVELS = [
  'presidents',
  'foreign-ministries',
  'defence-ministers',
  'chiefs-of-staff',
  'alliance',
  'unknown',
] as const;
export type Level = (typeof LEVELS)[number];

export const CHANNELS = [
  'communique',
  'telegram',
  'briefing',
  'press-conference',
  'statement',
  'in-the-contact',
  'unstated',
] as const;

export const VOICES = ['ru', 'us', 'nato', 'ua', 'eu', 'newsroom'] as const;
export type Voice = (typeof VOICES)[number];
