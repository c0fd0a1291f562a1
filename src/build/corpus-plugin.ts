/** The Vite plugin: compiles the seeds, serves them as `virtual:corpus`, writes `data/`, reports problems. */

import { relative, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { z } from 'zod';
import { compile } from '../compile/compile.ts';
import { corpusSchema } from '../compile/corpus-schema.ts';
import { formatProblem } from '../compile/problems.ts';
import type { Corpus } from '../model/corpus.ts';
import { readSeeds, seedsFolder } from './read-seeds.ts';

const MODULE = 'virtual:corpus';
const RESOLVED = `\0${MODULE}`;

/** Errors end a build; in development they show in the overlay, and vanish when mended. */
export function corpusPlugin(): Plugin {
  const folder = seedsFolder();
  let client = false;
  let watching = false;

  async function build(warn: (message: string) => void): Promise<Corpus> {
    const { corpus, problems } = compile(await readSeeds(folder), { withhold: process.env.WITHHOLD === '1' });
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
      client = config.command === 'build' && !config.build.ssr;
      watching = config.command === 'serve' && config.mode === 'development';
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const json = JSON.stringify(await build((message) => this.warn(message)));
      if (client) {
        this.emitFile({ type: 'asset', fileName: 'data/corpus.json', source: json });
        const schema = z.toJSONSchema(corpusSchema);
        this.emitFile({ type: 'asset', fileName: 'data/corpus.schema.json', source: JSON.stringify(schema) });
      }
      // As a string for JSON.parse: engines read that faster than an object literal of the same size.
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
    configureServer(server) {
      server.watcher.add(folder);
      const changed = (file: string) => {
        // With the separator: seeds-old/ is another folder.
        if (file.startsWith(folder + sep)) reload(server);
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
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
