/** What of publishing goes into the table of results: how it grows with the texts, and what a change of one costs. */

/**
 * @typedef {import('./publishing.mjs').Published} Published
 * @typedef {import('./publishing.mjs').Changed} Changed
 * @typedef {import('./report.mjs').Figure} Figure
 */

/** Of so many texts: in at most so many seconds and GiB. */
const LIMITS = /** @type {const} */ ([
  [1000, 8 * 60, 1.5],
  [10_000, 80 * 60, 2],
]);
const KILOBYTES_EACH = 220;

/**
 * @param {readonly Published[]} published of 100 and 1,000 texts, and maybe of 10,000
 * @param {Changed | undefined} changed
 * @returns {Figure[]}
 */
export function publishingFigures(published, changed) {
  const of = (/** @type {number} */ texts) => published.find((site) => site.texts === texts);
  const [smaller, larger] = [of(100), of(1000)];
  if (!smaller || !larger) return [];
  /** @type {(what: string, measured: (site: Published) => number) => Figure} */
  const growth = (what, measured) => ({
    what: `publishing, ${what} per contact: 1,000 ÷ 100 texts`,
    value: measured(larger) / larger.contacts / (measured(smaller) / smaller.contacts),
    target: 1.1,
    unit: '×',
  });
  const { whole, again } = changed ?? {};
  return [
    ...LIMITS.flatMap(([texts, seconds, gibibytes]) => {
      const name = `publishing ${texts.toLocaleString('en')} texts`;
      const site = of(texts);
      return [
        { what: name, value: site?.seconds ?? Number.NaN, target: seconds, unit: 's' },
        {
          what: `${name}, peak memory`,
          value: (site?.mebibytes ?? Number.NaN) / 1024,
          target: gibibytes,
          unit: 'GiB',
        },
      ];
    }),
    {
      what: 'publishing 1,000 texts, bytes per contact',
      value: (larger.megabytes * 1000) / larger.contacts,
      target: KILOBYTES_EACH,
      unit: 'kB',
    },
    growth('processor time', ({ cpu }) => cpu),
    growth('bytes', ({ megabytes }) => megabytes),
    growth('files', ({ files }) => files),
    {
      what: `publishing with pictures, processor time: one text of ${whole?.texts.toLocaleString('en')} changed ÷ all`,
      value: (again?.cpu ?? Number.NaN) / (whole?.cpu ?? Number.NaN),
      target: 0.1,
      unit: '×',
    },
  ];
}

/** @param {readonly Published[]} published @param {Changed | undefined} changed */
export function publishingTable(published, changed) {
  /** @type {(what: string, site: Published) => string} */
  const row = (what, { contacts, pages, seconds, cpu, mebibytes, files, megabytes }) =>
    `| ${[
      what,
      contacts.toLocaleString('en'),
      pages.toLocaleString('en'),
      seconds.toFixed(1),
      cpu.toFixed(1),
      ((cpu / contacts) * 1000).toFixed(0),
      mebibytes.toFixed(0),
      files.toLocaleString('en'),
      megabytes.toFixed(0),
      ((megabytes * 1000) / contacts).toFixed(0),
    ].join(' | ')} |`;
  return [
    '| publishing | contacts | pages | seconds | of processor | ms per contact | peak MiB | files | MB | kB per contact |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...published.map((site) =>
      row(site.texts === 0 ? 'the real texts' : `${site.texts.toLocaleString('en')} texts`, site),
    ),
    ...(changed
      ? [
          row(`${changed.whole.texts.toLocaleString('en')} texts with pictures`, changed.whole),
          row('the same, one text changed', changed.again),
        ]
      : []),
    '',
  ];
}
