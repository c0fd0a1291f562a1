/** What of publishing goes into the table of results: how it grows with the texts, and what a change of one costs. */

/**
 * @typedef {import('./publishing.mjs').Published} Published
 * @typedef {import('./publishing.mjs').Changed} Changed
 * @typedef {import('./report.mjs').Figure} Figure
 */

/**
 * @param {readonly Published[]} published the last two a tenfold apart
 * @param {Changed | undefined} changed
 * @returns {Figure[]}
 */
export function publishingFigures(published, changed) {
  const [smaller, larger] = published.slice(-2);
  /** @type {(what: string, of: (site: Published) => number) => Figure} */
  const growth = (what, of) => {
    const perContact = (/** @type {Published | undefined} */ site) =>
      site ? of(site) / site.contacts : Number.NaN;
    const named = `publishing, ${what} per contact: ${larger?.texts.toLocaleString('en')} ÷ ${smaller?.texts} texts`;
    return { what: named, value: perContact(larger) / perContact(smaller), target: 1.1, unit: '×' };
  };
  if (!larger || !smaller) return [];
  const name = `publishing ${larger.texts.toLocaleString('en')} texts`;
  const { whole, again } = changed ?? {};
  return [
    { what: name, value: larger.seconds, target: 480, unit: 's' },
    { what: `${name}, peak memory`, value: larger.mebibytes / 1024, target: 1.5, unit: 'GiB' },
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
