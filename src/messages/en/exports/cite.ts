/** The dialog of citations, and what the written styles say, in English. */

export const cite = {
  title: 'Cite',
  what: 'What you cite',
  corpus: (name: string) => `${name}: the whole collection`,
  contact: (title: string) => `This contact: ${title}`,
  text: (name: string) => `Text: ${name}`,
  statement: (words: string) => `Statement: ${words}`,
  version: (hash: string) =>
    `The link names data version ${hash}. Once the data change, the page says that it shows another version.`,
  /** For a reader’s own texts. */
  onDevice: 'The link opens only in the browser that keeps these texts.',
  files: 'For reference managers',
  copy: (style: string) => `Copy ${style}`,
  file: (format: string) => `Save ${format}`,
  copied: (style: string) => `${style} copied`,
  refused: 'Your browser blocked copying. Select the reference and copy it.',
  styles: { apa: 'APA', mla: 'MLA', chicago: 'Chicago' },
  formats: { csl: 'CSL-JSON', bibtex: 'BibTeX', ris: 'RIS' },

  /** In references. */
  versionOf: (hash: string) => `Version ${hash}`,
  dataSet: 'Data set',
  noDate: 'n.d.',
  circa: 'ca.',
  paragraph: (number: number) => `para. ${number}`,
  /** `who`: speaker, side, channel. */
  attributed: (who: string) => `Statement attributed to ${who}`,
  readIn: (corpus: string) => `Read in ${corpus}`,
  accessed: (day: string) => `Accessed ${day}`,
  /** Before an address. */
  retrieved: (day: string) => `Retrieved ${day}, from `,
  modified: (day: string) => `Last modified ${day}`,
  from: (texts: string) => `Based on: ${texts}`,
  ourTitle: 'The title is ours.',
  /** Abbreviated months, as MLA writes them. */
  months: ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
  /** Year first, as APA writes it. */
  yearFirst: (year: string, month: string, day: string) =>
    `${year}, ${[month, day].filter(Boolean).join(' ')}`,
  /** In running text, as Chicago writes it. */
  running: (year: string, month: string, day: string) =>
    day ? `${month} ${day}, ${year}` : `${month} ${year}`,
  dayFirst: (year: string, month: string, day: string) => [day, month, year].filter(Boolean).join(' '),
  quoted: (title: string) => `“${title}.”`,
};

export type CiteMessages = typeof cite;
