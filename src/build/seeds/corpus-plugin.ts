/** The Vite plugin: compiles the seeds, writes or serves `data/`, hands both to prerendering, reports problems. */

import { relative, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compile } from '../../compile/compile.ts';
import { corpusSchema } from '../../compile/emit/corpus-schema.ts';
import { indexCorpus } from '../../compile/emit/index-corpus.ts';
import { formatProblem } from '../../compile/problems.ts';
import type { Corpus } from '../../model/corpus.ts';
import { dataFiles } from '../site/data-files.ts';
import { readSeeds, seedsFolder } from './read-seeds.ts';

const MODULE = 'virtual:corpus';
const RESOLVED = `\0${MODULE}`;

/** Errors end a build; in development they show in the overlay, and vanish when mended. */
export function corpusPlugin(): Plugin {
  const folder = seedsFolder();
  let client = false;
  let watching = false;
  let base = '/';

  async function build(warn: (message: string) => void): Promise<Corpus> {
    const { corpus, problems } = compile(await readSeeds(folder), {
      withhold: process.env.WITHHOLD === '1',
    });
    const errors = problems.filter((problem) => problem.severity === 'error');
    for (const problem of problems)
      if (problem.severity === 'warning' && watching) warn(formatProblem(problem));
    if (!corpus) {
      const list = errors.map((problem) => `${relative('.', folder)}/${formatProblem(problem)}`).join('\n');
      throw new Error(`${errors.length} problem${errors.length === 1 ? '' : 's'} in the texts\n${list}`);
    }
    // Checked, not replaced: a copy would have its keys in another order, and the hash could not be told again.
    corpusSchema.parse(corpus);
    return corpus;
  }

  return {
    name: 'readouts-corpus',
    configResolved(config) {
      base = config.base;
      client = config.command === 'build' && !config.build.ssr;
      watching = config.command === 'serve' && config.mode === 'development';
    },
    async buildStart() {
      if (!client) return;
      for (const [fileName, source] of dataFiles(await build((message) => this.warn(message))))
        this.emitFile({ type: 'asset', fileName: `data/${fileName}`, source: [...source].join('') });
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const json = JSON.stringify(indexCorpus(await build((message) => this.warn(message))));
      // As a string for JSON.parse: engines read that faster than an object literal of the same size.
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
    // Fetched beside the code, not after it.
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: { rel: 'preload', href: `${base}data/index.json`, as: 'fetch', crossorigin: true },
        injectTo: 'head',
      },
    ],
    configureServer(server) {
      server.watcher.add(folder);
      let files: Promise<ReadonlyMap<string, string>> | undefined;
      const changed = (file: string) => {
        // With the separator: seeds-old/ is another folder.
        if (!file.startsWith(folder + sep)) return;
        files = undefined;
        reload(server);
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
      const warn = (message: string) => server.config.logger.warn(`[readouts-corpus] ${message}`);
      server.middlewares.use(`${base}data`, (request, response, next) => {
        const name = (request.url ?? '').replace(/^\/|\?.*/g, '');
        files ??= build(warn).then(
          (corpus) => new Map([...dataFiles(corpus)].map(([file, pieces]) => [file, [...pieces].join('')])),
        );
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

function reload(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    const module = environment.moduleGraph.getModuleById(RESOLVED);
    if (module) environment.moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
}
