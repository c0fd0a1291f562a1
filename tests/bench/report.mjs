/** Turns runs into medians with their spread, the required ratios, and the table of results. */

import { publishingFigures, publishingTable } from './report-publishing.mjs';
import { searchFigures, searchTable } from './report-search.mjs';
import { takingFigures, takingTable } from './taking.mjs';
import { workingFigures, workingTable } from './working/working.mjs';

/**
 * @typedef {import('./measure.mjs').Measures} Measures
 * @typedef {import('./measure.mjs').Side} Side
 * @typedef {keyof Measures} Key
 * @typedef {Map<string, (Measures | undefined)[]>} Runs by “side size”, in the order of the rounds
 * @typedef {import('./compiling.mjs').Compiled} Compiled
 * @typedef {import('./publishing.mjs').Published} Published
 * @typedef {import('./publishing.mjs').Changed} Changed
 * @typedef {import('./searching.mjs').Searched} Searched
 * @typedef {{ runs: Runs, compiled: readonly Compiled[], published: readonly Published[], changed: Changed | undefined, edited: import('./editing.mjs').Edited | undefined, searched: readonly Searched[], taken: readonly import('./taking-at-size.ts').Taken[], working: import('./working/working.mjs').Working | undefined }} Results
 * @typedef {{ what: string, value: number, spread?: [number, number] | undefined, target: number, unit: string }} Figure
 */

/** @type {readonly (readonly [Key, string, number])[]} key, name, digits */
const ROWS = [
  ['firstDrawn', 'first contacts drawn, ms', 0],
  ['live', 'timeline at work, ms', 0],
  ['readable', 'contacts readable, ms', 0],
  ['pan', 'main thread per pan move, ms', 2],
  ['panP95', 'frame while panning, p95, ms', 1],
  ['panWorst', 'frame while panning, worst, ms', 0],
  ['zoom', 'main thread per zoom step, ms', 2],
  ['zoomFrame', 'main thread per frame while zooming, ms', 2],
  ['zoomP95', 'frame while zooming, p95, ms', 1],
  ['zoomWorst', 'frame while zooming, worst, ms', 0],
  ['filterOn', 'filter on to next paint, ms', 0],
  ['filterOff', 'filter off to next paint, ms', 0],
  ['shownOn', 'filter on until the timeline shows it, ms', 0],
  ['shownOff', 'filter off until the timeline shows it, ms', 0],
  ['heap', 'JS heap, MiB', 1],
  ['elements', 'DOM elements of the timeline', 0],
  ['bytes', 'transferred, MiB', 2],
];

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return Number.NaN;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}

/** @param {Runs} runs @param {Side} side @param {number} size @param {Key} key */
function valuesOf(runs, side, size, key) {
  // Skipped rounds are holes, so that the others keep their numbers.
  return Array.from(runs.get(`${side} ${size}`) ?? [], (run) => run?.[key] ?? Number.NaN);
}

/**
 * The figures of the issue. Ratios are of medians; their spread is that of the rounds, each with what ran beside it.
 * @param {Results} results
 * @returns {Figure[]}
 */
export function figuresOf({ runs, compiled, published, changed, edited, searched, taken, working }) {
  /** @type {(what: string, key: Key, of: readonly [Side, number], to: readonly [Side, number], target: number) => Figure} */
  const ratio = (what, key, of, to, target) => {
    const own = valuesOf(runs, ...of, key);
    const other = valuesOf(runs, ...to, key);
    const each = own.flatMap((value, round) => {
      const quotient = value / (other[round] ?? Number.NaN);
      return Number.isNaN(quotient) ? [] : [quotient];
    });
    return {
      what,
      value: median(own) / median(other),
      spread: each.length > 0 ? [Math.min(...each), Math.max(...each)] : undefined,
      target,
      unit: '×',
    };
  };
  /** @type {(what: string, value: number, target: number, unit: string) => Figure} */
  const limit = (what, value, target, unit) => ({ what, value, target, unit });
  const large = /** @type {const} */ (['readouts', 100_000]);
  const small = /** @type {const} */ (['readouts', 14]);
  const plain = /** @type {const} */ (['plain', 14]);
  const slower = (/** @type {Key} */ on, /** @type {Key} */ off) =>
    Math.max(median(valuesOf(runs, ...large, on)), median(valuesOf(runs, ...large, off)));
  const sizes = [14, 1000, 10_000, 100_000];
  const elements = sizes.flatMap((size) => valuesOf(runs, 'readouts', size, 'elements'));
  const longestFrame = (/** @type {number} */ size) => median(valuesOf(runs, 'readouts', size, 'zoomWorst'));
  const [thousand, ten] = compiled;
  return [
    ratio('first contacts drawn, 14: Readouts ÷ plain', 'firstDrawn', small, plain, 1.2),
    ratio('contacts readable, 14: Readouts ÷ plain drawn', 'readable', small, plain, 0.5),
    ratio('timeline at work in a new browser, 14: Readouts ÷ plain', 'live', small, plain, 1.3),
    ratio('first contacts drawn, Readouts: 100,000 ÷ 14', 'firstDrawn', large, small, 1.25),
    ratio(
      'first contacts drawn, 10,000: Readouts ÷ plain',
      'firstDrawn',
      ['readouts', 10_000],
      ['plain', 10_000],
      0.12,
    ),
    ratio('pan, Readouts: 100,000 ÷ 14', 'pan', large, small, 1.25),
    ratio('pan, Readouts at 100,000 ÷ plain at 14', 'pan', large, plain, 0.8),
    ratio('zoom step, Readouts: 100,000 ÷ 14', 'zoom', large, small, 1.5),
    ratio('main thread per frame while zooming, 14: Readouts ÷ plain', 'zoomFrame', small, plain, 1.5),
    limit('longest frame while zooming, 10,000 (median of rounds)', longestFrame(10_000), 33, 'ms'),
    limit('longest frame while zooming, 100,000 (median of rounds)', longestFrame(100_000), 100, 'ms'),
    limit('filter on or off (the slower) to next paint, 100,000', slower('filterOn', 'filterOff'), 100, 'ms'),
    limit('the same until the timeline shows it', slower('shownOn', 'shownOff'), 100, 'ms'),
    ratio(
      'filter on, shown, Readouts at 100,000 ÷ plain at 10,000',
      'shownOn',
      large,
      ['plain', 10_000],
      0.1,
    ),
    limit('heap, 100,000, before words are fetched', median(valuesOf(runs, ...large, 'heap')), 40, 'MiB'),
    limit(
      'DOM elements of the timeline, most of all sizes',
      Math.max(...elements.filter((n) => !Number.isNaN(n))),
      600,
      '',
    ),
    limit('compiling 10,000 texts', ten?.seconds ?? Number.NaN, 60, 's'),
    limit('compiling 10,000 texts, peak memory', (ten?.mebibytes ?? Number.NaN) / 1024, 1.3, 'GiB'),
    limit(
      'compiling, processor time: 10,000 ÷ 1,000 texts, per contact',
      (ten?.cpu ?? Number.NaN) /
        (thousand?.cpu ?? Number.NaN) /
        ((ten?.contacts ?? 0) / (thousand?.contacts ?? 1)),
      1,
      '×',
    ),
    ...publishingFigures(published, changed),
    {
      ...limit(
        '`npm run dev`, one of 1,000 texts edited until it is served',
        median(edited?.edits ?? []),
        2,
        's',
      ),
      spread: edited && [Math.min(...edited.edits), Math.max(...edited.edits)],
    },
    ...searchFigures(searched),
    ...takingFigures(taken),
    ...workingFigures(working),
  ];
}

/** @param {Figure} figure */
export function line({ what, value, spread, target, unit }) {
  const shown = (/** @type {number} */ number) => (number < 10 ? number.toFixed(2) : number.toFixed(0));
  const between = spread ? ` (${shown(spread[0])}–${shown(spread[1])})` : '';
  if (Number.isNaN(value) || !Number.isFinite(value))
    return `| ${what} | not measured | ≤ ${target} ${unit} | – |`;
  const verdict = value <= target ? 'met' : `missed by ${shown(value / target)} ×`;
  return `| ${what} | ${shown(value)}${between} ${unit} | ≤ ${target} ${unit} | ${verdict} |`;
}

/**
 * @param {Results} results @param {readonly number[]} sizes @param {string} about
 */
export function report(results, sizes, about) {
  const { runs, compiled, published, changed, searched, taken, working } = results;
  const columns = sizes.flatMap((size) => [
    /** @type {const} */ (['readouts', size]),
    /** @type {const} */ (['plain', size]),
  ]);
  const cell = (
    /** @type {Key} */ key,
    /** @type {number} */ digits,
    /** @type {readonly [Side, number]} */ of,
  ) => {
    const values = valuesOf(runs, ...of, key).filter((value) => !Number.isNaN(value));
    if (values.length === 0)
      return valuesOf(runs, ...of, 'firstDrawn').some((value) => value > 0) ? 'not in time' : 'over a minute';
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return `${median(values).toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
  };
  return [
    '# What `npm run bench` measured',
    '',
    'Written by the bench. Absolute figures are of this run on this machine; what counts are the ratios. Medians, with',
    'the least and the most in brackets. Every round opens each page afresh, all sizes and both sides one after the other.',
    '“Plain” is a page of vis-timeline as its documentation shows: standalone build, defaults, the same contacts, the same',
    'server. Main-thread time is the growth of `TaskDuration`, work put off for up to 300 ms included. Nothing is compressed.',
    '',
    about,
    '',
    '| figure | this run | target | |',
    '| --- | --- | --- | --- |',
    ...figuresOf(results).map(line),
    '',
    `| | ${columns.map(([side, size]) => `${side === 'plain' ? 'plain' : 'Readouts'} ${size.toLocaleString('en')}`).join(' | ')} |`,
    `| --- | ${columns.map(() => '--- ').join('| ')}|`,
    ...ROWS.map(
      ([key, name, digits]) => `| ${name} | ${columns.map((of) => cell(key, digits, of)).join(' | ')} |`,
    ),
    '',
    '| compiling | contacts | MB read | seconds | of processor | peak MiB |',
    '| --- | --- | --- | --- | --- | --- |',
    ...compiled.map(
      ({ texts, contacts, megabytes, seconds, cpu, mebibytes }) =>
        `| ${texts.toLocaleString('en')} texts | ${contacts.toLocaleString('en')} | ${megabytes.toFixed(1)} | ${seconds.toFixed(1)} | ${cpu.toFixed(1)} | ${mebibytes.toFixed(0)} |`,
    ),
    '',
    ...publishingTable(published, changed),
    ...searchTable(searched),
    ...takingTable(taken),
    ...workingTable(working),
  ].join('\n');
}
