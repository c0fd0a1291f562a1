/** The Vite plugin of the development server: serves `data/`, reports problems over the page, reloads after a change. */

import { sep } from 'node:path';
import type { Plugin } from 'vite';
import type { IndexedCorpus } from '../../compile/emit/index-corpus.ts';
import { loadStemmers } from '../../search/further-stemmers.ts';
import { UNHASHED_LIST } from '../../model/shard-name.ts';
import { dataFiles, indexedCorpus, searchFiles } from '../site/data/data-files.ts';
import { compileFolder, Known } from './compile-folder.ts';
import { seedsFolder } from './read-seeds.ts';

export function corpusPlugin(): Plugin {
  const folder = seedsFolder();
  return {
    name: 'readouts-corpus',
    apply: 'serve',
    configureServer(server) {
      const { base, logger } = server.config;
      /** What has not changed is not compiled again: of a thousand texts, an edit of one then takes a fifth of the time. */
      const known = new Known();
      const reported = new Set<string>();
      const compile = async () => {
        const warnings: string[] = [];
        const corpus = await compileFolder(folder, {
          withhold: process.env.WITHHOLD === '1',
          reportsTo: process.env.REPORTS_TO,
          warn: (message) => warnings.push(message),
          known,
        });
        // Hundreds of lines at each edit would hide the one that is new.
        const fresh = warnings.filter((message) => !reported.has(message));
        for (const message of fresh) {
          reported.add(message);
          logger.warn(`[readouts-corpus] ${message}`);
        }
        if (fresh.length < warnings.length)
          logger.info(`[readouts-corpus] ${warnings.length - fresh.length} warnings as before`);
        await loadStemmers(corpus.texts.map(({ language }) => language));
        const indexed = indexedCorpus(corpus, known.before);
        const files = new Map(
          [...dataFiles(corpus, indexed, { list: UNHASHED_LIST, before: known.before })].map(([name, pieces]) => [name, joined(pieces)]),
        );
        let search: ReadonlyMap<string, string> | undefined;
        return (name: string): string | undefined => {
          // It takes as long to make as all else after an edit, and most edits are not searched.
          if (!name.startsWith('search/')) return files.get(name)?.();
          search ??= searchable(indexed);
          return search.get(name);
        };
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
          (sourceOf) => {
            const source = sourceOf(name);
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

/** The search index, with the list of its parts under the name that the index gives it. */
function searchable(indexed: IndexedCorpus): ReadonlyMap<string, string> {
  const files = new Map([...searchFiles(indexed)].map(([name, pieces]) => [name, [...pieces].join('')]));
  const list = [...files.values()].at(-1);
  return list === undefined ? files : files.set(UNHASHED_LIST, list);
}

/** Most files are not asked for between two edits. */
function joined(pieces: Iterable<string>): () => string {
  let source: string | undefined;
  return () => {
    source ??= [...pieces].join('');
    return source;
  };
}
