/** Serves the two builds while the browser tests run, and tells the tests where. */

import { existsSync } from 'node:fs';
import { serveFolder } from '../../src/build/serve.mjs';

/** Other folders than those of `npm test` while working on one build and not the other. */
const { APP_DIR = 'dist', FIXTURE_DIR = 'node_modules/.cache/readouts/fixture' } = process.env;
const BUILDS = { APP_URL: APP_DIR, FIXTURE_URL: FIXTURE_DIR };

export default async function setUp() {
  const servers: Awaited<ReturnType<typeof serveFolder>>[] = [];
  for (const [name, dir] of Object.entries(BUILDS)) {
    if (!existsSync(dir)) throw new Error(`${dir} is missing: npm test builds it before these tests.`);
    const server = await serveFolder({ dir });
    servers.push(server);
    process.env[name] = server.url;
  }
  return async () => {
    for (const server of servers) await server.close();
  };
}
