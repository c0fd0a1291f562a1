/** Serves the builds while the browser tests run, and passes their URLs to the tests. */

import { existsSync } from 'node:fs';
import { serveFolder } from '../../src/build/commands/serve.mjs';

const CACHE = 'node_modules/.cache/readouts';
/** Allows other folders than those of `npm test`, for working on a single build. */
const {
  APP_DIR = 'dist',
  FIXTURE_DIR = `${CACHE}/fixture-in-shards`,
  OFFICIAL_DIR = `${CACHE}/official`,
  UNDER_DIR = `${CACHE}/under`,
} = process.env;
const BUILDS = {
  APP_URL: { dir: APP_DIR },
  FIXTURE_URL: { dir: FIXTURE_DIR },
  OFFICIAL_URL: { dir: OFFICIAL_DIR },
  UNDER_URL: { dir: UNDER_DIR, base: '/readouts/' },
};

export default async function setUp() {
  const servers: Awaited<ReturnType<typeof serveFolder>>[] = [];
  for (const [name, build] of Object.entries(BUILDS)) {
    if (!existsSync(build.dir))
      throw new Error(`${build.dir} is missing: npm test builds it before these tests.`);
    const server = await serveFolder(build);
    servers.push(server);
    process.env[name] = server.url;
  }
  return async () => {
    for (const server of servers) await server.close();
  };
}
