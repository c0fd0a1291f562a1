/** The Vite plugin of the development server: serves `data/`, reports problems over the page, reloads after a change. */

import { sep } from 'node:path';
import type { Plugin } from 'vite';
import { dataFiles } from '../site/data-files.ts';
import { compileFolder } from './compile-folder.ts';
import { seedsFolder } from './read-seeds.ts';

export function corpusPlugin(): Plugin {
  const folder = seedsFolder();
  return {
    name: 'readouts-corpus',
    apply: 'serve',
    configureServer(server) {
      const { base, logger } = server.config;
      const compile = async () => {
        const corpus = await compileFolder(folder, {
          withhold: process.env.WITHHOLD === '1',
          reportsTo: process.env.REPORTS_TO,
          warn: (message) => logger.warn(`[readouts-corpus] ${message}`),
        });
        return new Map([...dataFiles(corpus)].map(([name, pieces]) => [name, [...pieces].join('')]));
      };
      let files: ReturnType<typeof compile> | undefined;

      server.watcher.add(folder);
      const reload = (file: string) => {
        // With the separator: seeds-old/ is another folder.
        if (!file.startsWith(folder + sep)) return;
        files = undefined;
        server.ws.send({ type: 'full-reload' });
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);

      server.middlewares.use(`${base}data`, (request, response, next) => {
        const name = (request.url ?? '').replace(/^\/|\?.*/g, '');
        files ??= compile();
        files.then(
          (all) => {
            const source = all.get(name);
            if (source === undefined) next();
            else response.setHeader('Content-Type', 'application/json').end(source);
          },
          (error: Error) => {
            server.ws.send({ type: 'error', err: { message: error.message, stack: '' } });
            response.writeHead(500).end(error.message);
          },
        );
      });
    },
  };
}
