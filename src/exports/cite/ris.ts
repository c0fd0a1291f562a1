/** RIS, one tag a line, in UTF-8 with the line ends that the format asks for. Pure. */

import { sentence } from '../../messages/sentence.ts';
import type { Citable } from './citable.ts';
import { partsOf } from './dates.ts';

export function writeRis(cited: Citable): string {
  const { kind, key, author, title, isDescribed, date, dateInWords, url, language, note } = cited;
  const parts = date && partsOf(date);
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  const isOurs = author === undefined;
  // A date in doubt would be exact in the fields below.
  const isInDoubt = date && (!parts || date.approximate || date.uncertain);
  const remarks = [...(isInDoubt ? [`${sentence(dateInWords)}.`] : []), ...cited.remarks];
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', kind === 'corpus' ? 'DATA' : 'ELEC'],
    ['ID', key],
    // A comma would make of an office a person with a first name.
    ['AU', author?.replaceAll(/\s*[,，]\s*/g, ' · ')],
    ['TI', isDescribed ? `[${title}]` : title],
    ['T2', kind === 'contact' ? note.corpus : undefined],
    ['PB', author],
    ['PY', parts?.year],
    ['DA', parts && `${parts.year}/${two(parts.month)}/${two(parts.day)}/`],
    ['ET', isOurs ? note.version : undefined],
    ['UR', url ?? note.link],
    ['Y2', `${note.made.replaceAll('-', '/')}/`],
    ['LA', language],
    ['AB', cited.words],
    ['N1', remarks.length > 0 ? remarks.join(' ') : undefined],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${inLine(value)}`]));
  return `${lines.join('\r\n')}\r\nER  - \r\n`;
}

/** A line break would begin another field, and two spaces with a hyphen could pass for the end of a tag. */
function inLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
