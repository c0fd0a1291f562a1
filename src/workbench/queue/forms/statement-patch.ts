/** An accepted statement and what a form makes of it → the patch that says no more than what differs. Pure. */

import type { StatementPatch } from '../../files/act.ts';
import type { OpenDraft } from '../work.ts';

export function patchBetween(before: OpenDraft, after: OpenDraft): StatementPatch {
  const differs = (key: keyof OpenDraft) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
  const { contact, points, as } = after;
  const bearing = contact === undefined ? undefined : { contact, points, as };
  return {
    ...(differs('passages') && { passages: after.passages }),
    ...(differs('sides') && { sides: [...after.sides] }),
    ...(differs('speaker') && { speaker: after.speaker ?? null }),
    ...(differs('office') && { office: after.office ?? null }),
    ...(differs('unnamed') && { unnamed: after.unnamed ?? null }),
    ...(differs('voice') && { voice: after.voice.length === 0 ? null : [...after.voice] }),
    ...(differs('channel') && { channel: after.channel ?? null }),
    ...(differs('mode') && { mode: after.mode }),
    ...(differs('declines') && { declines: after.declines ?? null }),
    ...(differs('translation') && { translation: translationOf(after) }),
    ...(bearing
      ? {
          ...(differs('contact') && { contact: bearing.contact }),
          ...(differs('points') && { points }),
          ...(differs('as') && { as }),
        }
      : differs('contact') && { bearings: [] }),
  };
}

export function isEmptyPatch(patch: StatementPatch): boolean {
  return Object.keys(patch).length === 0;
}

function translationOf({ translation }: OpenDraft): { en?: string; fr?: string } | null {
  const { en, fr } = translation ?? {};
  if (en === undefined && fr === undefined) return null;
  return { ...(en !== undefined && { en }), ...(fr !== undefined && { fr }) };
}
