/** BibTeX, which biblatex reads too: EDTF in `date`, names in double braces, so that nothing in them is taken for syntax. Pure. */

import type { Citable } from './citable.ts';
import { partsOf } from './dates.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export function writeBibtex(cited: Citable): string {
  const { key, author, title, isDescribed, date, url, language, note, kind } = cited;
  const parts = date && partsOf(date);
  const isOurs = author === undefined;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', author === undefined ? undefined : `{${literal(author)}}`],
    ['title', `{${literal(isDescribed ? `[${title}]` : title)}}`],
    ['howpublished', kind === 'contact' ? literal(note.corpus) : undefined],
    ['year', parts?.year],
    ['month', parts?.month === undefined ? undefined : MONTHS[parts.month - 1]],
    // Level 1 of EDTF, doubts included.
    ['date', date?.edtf],
    ['url', address(url ?? note.link)],
    ['urldate', note.made],
    ['version', isOurs ? note.version : undefined],
    ['language', literal(language)],
    ['abstract', cited.words === undefined ? undefined : literal(cited.words)],
    ['note', cited.remarks.length > 0 ? literal(cited.remarks.join(' ')) : undefined],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`},`],
  );
  return `@misc{${key.replace(/[^\w-]/g, '-')},\n${lines.join('\n')}\n}\n`;
}

/** Braces would be counted even behind a backslash, so none is left. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '&': '\\&',
  '#': '\\#',
  $: '\\$',
  _: '\\_',
};

function literal(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/[\\{}~^%&#$_]/g, (sign) => SIGNS[sign] ?? sign);
}

/** Read verbatim: what would end the field is percent-encoded. */
function address(url: string): string {
  return url.toWellFormed().replace(/[\p{Cc}\s{}\\^"<>]/gu, encodeURIComponent);
}
