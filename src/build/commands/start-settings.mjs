/** What `npm start` takes from the environment: the same settings as a build, and `PORT`. */

import { readBase } from '../site/site-base.mjs';

/** The first port that is tried where none is set. */
export const FIRST_PORT = 4173;

/**
 * @typedef {object} StartSettings
 * @property {string} base Where the site is served, with slashes at both ends.
 * @property {string} out The folder that is built and served.
 * @property {string} seeds
 * @property {number | undefined} port Undefined where any free one will do.
 * @property {readonly string[]} inputs Everything set that a build depends on.
 */

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {StartSettings}
 */
export function readStartSettings({ BASE = '', OUT = '', SEEDS = '', WITHHOLD = '', REPORTS_TO = '', PORT }) {
  return {
    base: readBase(BASE).path,
    out: OUT || 'dist',
    seeds: SEEDS || 'seeds',
    port: readPort(PORT),
    inputs: [BASE, SEEDS, WITHHOLD, REPORTS_TO],
  };
}

/** @param {string | undefined} raw */
function readPort(raw = '') {
  if (raw === '') return undefined;
  const port = Number(raw);
  if (/^\d+$/.test(raw) && port >= 1 && port <= 65535) return port;
  throw new Error(`PORT is “${raw}”. It has to be a number from 1 to 65535.`);
}
