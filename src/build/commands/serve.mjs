/** Serves a built folder as a plain static host would: no fallback, 404.html with status 404 for the rest. */

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * @param {{ dir: string, port?: number, base?: string, precompressed?: boolean }} options
 *   a `port` of 0, or none, is any free one; `base` is the path that the folder is served under, such as `/readouts/`;
 *   `precompressed` sends the compressed twin of a file, `.br` or `.gz`, to clients that accept it.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} `url` ends with the base, so with a slash.
 */
export function serveFolder({ dir, port = 0, base = '/', precompressed = false }) {
  // `dev` reads the disk at each request, so that a new build is served without a restart.
  const files = sirv(dir, {
    dev: !precompressed,
    etag: true,
    brotli: precompressed,
    gzip: precompressed,
    // README.md asks this of every host, for sandboxed frames.
    setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*'),
  });
  const prefix = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

  const server = createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    if (`${path}/` === prefix) {
      response.writeHead(301, { Location: query === undefined ? prefix : `${prefix}?${query}` }).end();
    } else if (!path.startsWith(prefix)) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end(`Nothing here; try ${prefix}\n`);
    } else {
      request.url = `/${(request.url ?? '/').slice(prefix.length)}`;
      files(request, response, () => sendNotFound(dir, response));
    }
  });

  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      resolve({
        url: `http://127.0.0.1:${bound}${prefix}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/**
 * @param {string} dir
 * @param {import('node:http').ServerResponse} response
 */
function sendNotFound(dir, response) {
  try {
    const page = readFileSync(join(dir, '404.html'));
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
  } catch {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found, and there is no 404.html.\n');
  }
}
