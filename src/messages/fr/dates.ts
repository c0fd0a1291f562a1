/** How French writes dates and the basis of each part. */

import type { Messages } from '../en.ts';
import { agree, list } from './terms.ts';

export const date: Messages['date'] = {
  months: {
    long: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
    short: [
      'janv.',
      'févr.',
      'mars',
      'avr.',
      'mai',
      'juin',
      'juil.',
      'août',
      'sept.',
      'oct.',
      'nov.',
      'déc.',
    ],
  },
  weekdays: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  dayOfMonth: (day) => (day === 1 ? '1er' : String(day)),
  about: (date, precision) => `vers ${precision === 'day' ? 'le ' : ''}${date}`,
  uncertain: (date) => `${date} (date incertaine)`,
  dayUnknown: (date) => `${date}, jour inconnu`,
  from: (date, precision) => `depuis ${precision === 'day' ? 'le ' : ''}${date}`,
  until: (date, precision) => `jusqu’${precision === 'day' ? 'au' : 'en'} ${date}`,
  endUnknown: (date, precision) => `depuis ${precision === 'day' ? 'le ' : ''}${date}, fin inconnue`,
  unknown: 'date inconnue',
  startUnknown: (date, precision) => `jusqu’${precision === 'day' ? 'au' : 'en'} ${date}, début inconnu`,
  season: (season, year) => `${['printemps', 'été', 'automne', 'hiver'][season - 21] ?? ''} ${year}`,
  decade: (year) => `années ${year}`,
  planned: 'jour non fixé',
  parts: { year: 'année', month: 'mois', day: 'jour' },
  inferred: (parts) => partsAre(parts, 'déduit'),
  outside: (parts) => `${partsAre(parts, 'connu')} par d’autres sources`,
  fromWords: 'de',
  evidence: 'Comment la date est connue',
};

/** « date déduite », « année déduite », « mois et jour déduits ». */
export function partsAre(parts: readonly string[], participle: string): string {
  if (parts.length === 0) return `date ${agree(participle, 'f')}`;
  const feminine = parts.length === 1 && parts[0] === 'année';
  return `${list(parts)} ${agree(participle, feminine ? 'f' : 'm', parts.length > 1)}`;
}
