/** What of searching goes into the table of results: the bytes that a reader waits for. */

/**
 * @typedef {import('./searching.mjs').Searched} Searched
 * @typedef {import('./report.mjs').Figure} Figure
 */

/**
 * @param {readonly Searched[]} searched
 * @returns {Figure[]}
 */
export function searchFigures(searched) {
  const most = Math.max(
    ...searched.flatMap(({ fetched, withWords }) => [...fetched, withWords].map((one) => one.most)),
  );
  return [
    {
      what: 'search at 100,000, brotli before the first answer (most of all queries)',
      value: searched.length > 0 ? most : Number.NaN,
      target: 300,
      unit: 'kB',
    },
  ];
}

/** @param {readonly Searched[]} searched */
export function searchTable(searched) {
  if (searched.length === 0) return [];
  /** @type {(one: import('./search-at-size.ts').Fetched) => string} */
  const fetched = ({ median, most }) => `${median.toFixed(0)} (≤ ${most.toFixed(0)})`;
  return [
    `| searching, kB before the answer | contacts | forms | files | MB | s to write | ${searched[0]?.fetched.map(({ what }) => what).join(' | ')} | ${searched[0]?.withWords.what}, and the words of the first contact |`,
    `| --- | --- | --- | --- | --- | --- | ${searched[0]?.fetched.map(() => '---').join(' | ')} | --- |`,
    ...searched.map(
      (one) =>
        `| ${[
          one.what === 'many' ? 'as many words as real texts have' : 'few words, as invented',
          one.contacts.toLocaleString('en'),
          one.forms.toLocaleString('en'),
          one.files.toLocaleString('en'),
          one.megabytes.toFixed(1),
          one.cpu.toFixed(1),
          ...one.fetched.map(fetched),
          fetched(one.withWords),
        ].join(' | ')} |`,
    ),
    '',
  ];
}
