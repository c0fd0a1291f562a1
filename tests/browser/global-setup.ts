/** Serves the two builds while the browser tests run, and tells the tests where. */

import { existsSync } from 'node:fs';
import { serveFolder } from '../../src/build/serve.mjs';

const BUILDS = { APP_URL: 'dist', FIXTURE_URL: 'node_modules/.cache/readouts/fixture' };

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
