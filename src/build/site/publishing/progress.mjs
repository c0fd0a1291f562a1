/** How far a build is, on standard error: what it begins, then how many pages, in one line that is rewritten or a line now and then. */

const QUIET_MS = 4000;
const BETWEEN_LINES_MS = 10_000;
const BETWEEN_UPDATES_MS = 250;

/**
 * @typedef {object} State
 * @property {number} done
 * @property {number} [first] How many of them were done when the time began.
 * @property {number} all
 * @property {number} kept How many of those done an earlier build had made.
 * @property {number} ms Since the first began; what comes before them, bundling and compiling, is not counted.
 */

const written = new Intl.NumberFormat('en');

/** @param {State} state */
export function progressLine({ done, all, kept, ms, first = 0 }) {
  const parts = [`${written.format(done)} of ${written.format(all)} pages`];
  if (kept > 0) parts.push(`${written.format(kept)} kept from an earlier build`);
  if (done > first && done < all) parts.push(`about ${inWords((ms / (done - first)) * (all - done))} left`);
  return parts.join(', ');
}

/** @param {number} ms */
function inWords(ms) {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 100) return `${seconds} s`;
  return `${Math.round(seconds / 60)} min`;
}

/**
 * @param {{ write: (text: string) => unknown, isTTY?: boolean }} stream
 * @param {() => number} [now]
 * @returns {{ step: (what: string) => void, show: (state: Omit<State, 'ms' | 'first'>) => void, end: () => void }}
 */
export function showProgress(stream, now = () => performance.now()) {
  /** @type {number | undefined} */
  let began;
  /** How many were done then. */
  let first = 0;
  let last = Number.NEGATIVE_INFINITY;
  let shown = false;
  /** @param {string} line */
  const write = (line) => {
    shown = true;
    // To the beginning of the line, and clear it.
    stream.write(stream.isTTY ? `\r\u001b[2K${line}` : `${line}\n`);
  };
  return {
    step: (what) => write(`${what} …`),
    show: ({ done, all, kept }) => {
      if (began === undefined) {
        began = now();
        first = done;
      }
      const ms = now() - began;
      if (ms < QUIET_MS || ms - last < (stream.isTTY ? BETWEEN_UPDATES_MS : BETWEEN_LINES_MS)) return;
      last = ms;
      write(progressLine({ done, all, kept, ms, first }));
    },
    end: () => {
      if (shown && stream.isTTY) stream.write('\r\u001b[2K');
    },
  };
}
