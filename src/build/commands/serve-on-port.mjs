/** Serves a site on the port that was asked for, or else on the first free one. */

import { serveFolder } from './serve.mjs';
import { FIRST_PORT } from './start-settings.mjs';

/**
 * @param {{ dir: string, base: string, port: number | undefined }} options
 * @returns {ReturnType<typeof serveFolder>}
 */
export async function serveOnPort({ dir, base, port }) {
  for (let tried = port ?? FIRST_PORT; ; tried += 1) {
    try {
      return await serveFolder({ dir, port: tried, base });
    } catch (error) {
      if (!isTaken(error)) throw error;
      // A port that was set must be used: another one would be of no use.
      if (port !== undefined)
        throw new Error(`Port ${port} is taken by another program: set PORT to a free one, or leave it out.`);
    }
  }
}

/** @param {unknown} error */
const isTaken = (error) => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
