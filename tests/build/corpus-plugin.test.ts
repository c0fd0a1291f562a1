/** The plugin through Vite's own API, on a copy of the seeds that can be spoilt and mended. */

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build, createLogger, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { corpusPlugin } from '../../src/build/seeds/corpus-plugin.ts';
import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import { compile } from '../../src/compile/compile.ts';
import { type IndexedCorpus, indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import { MASK } from '../../src/compile/emit/mask.ts';
import type { Corpus } from '../../src/model/corpus.ts';

const SOUND = join(import.meta.dirname, '../../seeds');
const ANNOTATION = '000_6bc362fe26f74793.yaml';

let root: string;
let seeds: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'readouts-plugin-'));
  seeds = join(root, 'copy');
  cpSync(SOUND, seeds, { recursive: true });
  writeFileSync(join(root, 'main.js'), "import corpus from 'virtual:corpus';\nglobalThis.built = corpus;\n");
  writeFileSync(join(root, 'index.html'), '<script type="module" src="/main.js"></script>');
  vi.stubEnv('SEEDS', seeds);
  vi.stubEnv('WITHHOLD', undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

/** Made anew each time: the plugin reads the environment when Vite's configuration does. */
function config(rest: InlineConfig = {}): InlineConfig {
  return { configFile: false, root, logLevel: 'silent', plugins: [corpusPlugin()], ...rest };
}

function emitted(name: string): string {
  return readFileSync(join(root, 'dist/data', name), 'utf8');
}

function spoil(from: string | RegExp, to: string, name = ANNOTATION): () => void {
  const file = join(seeds, name);
  const sound = readFileSync(file, 'utf8');
  expect(sound).toMatch(from);
  writeFileSync(file, sound.replace(from, to));
  return () => writeFileSync(file, sound);
}

// On a machine busy with other tests, each build takes its time.
describe('a build', { timeout: 60_000 }, () => {
  it('writes the corpus as data, and gives it indexed as the module', async () => {
    await build(
      config({
        build: {
          minify: false,
          modulePreload: false,
          rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
        },
      }),
    );
    const { corpus } = compile(await readSeeds(SOUND));
    expect(JSON.parse(emitted('corpus.json'))).toEqual(corpus);
    // Anybody can tell the hash again from what is published.
    const { hash, ...rest } = JSON.parse(emitted('corpus.json')) as Corpus;
    expect(createHash('sha256').update(JSON.stringify(rest)).digest('hex')).toMatch(new RegExp(`^${hash}`));
    await import(pathToFileURL(join(root, 'dist/main.mjs')).href);
    const indexed = corpus && indexCorpus(corpus);
    expect((globalThis as { built?: unknown }).built).toEqual(indexed);
    expect(JSON.parse(emitted('index.json'))).toEqual(indexed?.index);
  });

  it('writes a schema that the corpus fits, and that a spoilt one does not', async () => {
    await build(config());
    const fits = new Ajv2020().compile(JSON.parse(emitted('corpus.schema.json')) as object);
    const corpus = JSON.parse(emitted('corpus.json')) as Corpus & Record<string, unknown>;
    expect(fits(corpus) || fits.errors).toBe(true);
    expect(fits({ ...corpus, format: 2 })).toBe(false);
    expect(fits({ ...corpus, extra: true })).toBe(false);
    expect(
      fits({ ...corpus, contacts: corpus.contacts.map((c) => ({ ...c, onRecord: ['newsroom'] })) }),
    ).toBe(false);
    expect(fits({ ...corpus, texts: corpus.texts.map((t) => ({ ...t, chains: { fr: [] } })) })).toBe(false);
  });

  it('of the server’s half writes no data', async () => {
    await build(config({ build: { ssr: join(root, 'main.js') } }));
    expect(() => emitted('corpus.json')).toThrow('ENOENT');
  });

  it('rejects with every problem of every file, and leaves the last good one alone', async () => {
    await build(config());
    const good = emitted('corpus.json');
    spoil(/^ {4}channel: communique$/m, '    channel: comunique');
    spoil('« réduction des risques »', '« réduction des rixes »');
    spoil('kind: council', 'kind: counsel', 'contacts.yaml');
    const failed = await build(config()).catch((error: Error) => error.message);
    expect(failed).toMatch('3 problems in the texts');
    expect(failed).toMatch(
      /copy\/000_6bc362fe26f74793\.yaml:\d+:\d+ {2}“channel”: “comunique” is not one of/,
    );
    expect(failed).toMatch(/copy\/000_6bc362fe26f74793\.yaml:\d+:\d+ {2}these words are not in the text/);
    expect(failed).toMatch(/copy\/contacts\.yaml:\d+:9 {2}“kind”: “counsel”.*did you mean “council”\?/);
    expect(emitted('corpus.json')).toBe(good);
  });

  it('is not stopped by warnings', async () => {
    const { problems } = compile(await readSeeds(seeds));
    expect(problems.map(({ severity }) => severity)).toContain('warning');
    await expect(build(config())).resolves.toBeDefined();
  });

  it('masks whole texts with WITHHOLD=1', async () => {
    await build(config());
    const open = JSON.parse(emitted('corpus.json')) as Corpus;
    vi.stubEnv('WITHHOLD', '1');
    await build(config());
    const withheld = JSON.parse(emitted('corpus.json')) as Corpus;
    expect(withheld.withheld).toBe(true);
    expect(withheld.texts.map(({ content }) => content.length)).toEqual(
      open.texts.map(({ content }) => content.length),
    );
    expect(withheld.texts.some(({ content }) => content.includes(MASK))).toBe(true);
    for (const { passages } of withheld.statements) {
      for (const { text, start, end, words } of passages) {
        expect(withheld.texts.find(({ id }) => id === text)?.content.slice(start, end)).toBe(words);
      }
    }
    // A sentence that is only background is gone from the data and from the code of the app.
    const background = 'soldats sont restés en Crimée';
    expect(JSON.stringify(open)).toContain(background);
    const written = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true });
    for (const file of written.filter((entry) => entry.isFile())) {
      expect(readFileSync(join(file.parentPath, file.name), 'utf8')).not.toContain(background);
    }
  });

  it('says which folder it cannot find', async () => {
    vi.stubEnv('SEEDS', join(root, 'nowhere'));
    await expect(build(config())).rejects.toThrow(/nowhere/);
  });
});

describe('the development server', { timeout: 60_000 }, () => {
  let server: ViteDevServer;
  let send: MockInstance;
  const warnings: string[] = [];

  beforeEach(async () => {
    warnings.length = 0;
    const customLogger = createLogger('silent');
    customLogger.warn = (message) => warnings.push(message);
    server = await createServer(
      config({ customLogger, server: { middlewareMode: true, ws: false }, appType: 'custom' }),
    );
    send = vi.spyOn(server.ws, 'send');
    // Before the folder is watched, a new file would be taken for an old one.
    await vi.waitFor(() => expect(server.watcher.getWatched()[seeds]).toContain('points.yaml'), {
      timeout: 9000,
    });
  }, 30_000);

  afterEach(() => server.close());

  const corpus = async () => ((await server.ssrLoadModule('virtual:corpus')).default as IndexedCorpus).index;

  function reloaded(): Promise<void> {
    return vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), {
      timeout: 20_000,
    });
  }

  it('shows the problems, and recovers once they are mended', async () => {
    const mend = spoil('« la sécurité internationale »', '« la sécurité nationale »');
    await expect(corpus()).rejects.toThrow(
      /1 problem in the texts\n.*000_6bc362fe26f74793\.yaml:\d+:\d+ {2}these words/,
    );
    mend();
    await reloaded();
    expect((await corpus()).contacts.ids).toHaveLength(14);
  });

  it('takes up what is written while it runs', async () => {
    const before = await corpus();
    spoil('fr: Conseil OTAN-Russie }', 'fr: Conseil Russie-OTAN }', 'contacts.yaml');
    await reloaded();
    const after = await corpus();
    expect(after.words?.contacts.find(({ kind }) => kind === 'council')?.title.fr).toBe(
      'Conseil Russie-OTAN',
    );
    expect(after.hash).not.toBe(before.hash);
  });

  it('notices a text that is added and one that is taken away', async () => {
    const added = join(seeds, '005.txt');
    writeFileSync(added, 'Un texte que personne n’a lu.\n');
    await reloaded();
    await expect(corpus()).rejects.toThrow(/005\.txt:1:1 {2}005\.txt has no annotation/);
    send.mockClear();
    rmSync(added);
    await reloaded();
    expect((await corpus()).texts.ids).toHaveLength(5);
  });

  it('serves the data, or shows what keeps them from being compiled', async () => {
    const http = createHttpServer(server.middlewares).listen(0, '127.0.0.1');
    await once(http, 'listening');
    try {
      const { port } = http.address() as AddressInfo;
      const get = (name: string) => fetch(`http://127.0.0.1:${port}/data/${name}`);
      const mend = spoil('« la sécurité internationale »', '« la sécurité nationale »');
      expect((await get('index.json')).status).toBe(500);
      expect(send).toHaveBeenCalledWith(
        expect.objectContaining({
          type: 'error',
          err: expect.objectContaining({ message: expect.stringMatching(/1 problem/) }),
        }),
      );
      mend();
      await vi.waitFor(async () => expect((await get('index.json')).status).toBe(200), { timeout: 20_000 });
      expect(((await (await get('index.json')).json()) as Corpus).hash).toBe((await corpus()).hash);
      expect((await get('corpus.json')).headers.get('content-type')).toBe('application/json');
    } finally {
      http.close();
    }
  });

  it('does not mind a folder whose name only begins the same', () => {
    server.watcher.emit('change', `${seeds}-old/contacts.yaml`);
    expect(send).not.toHaveBeenCalled();
    server.watcher.emit('change', join(seeds, 'contacts.yaml'));
    expect(send).toHaveBeenCalledOnce();
  });

  it('prints the warnings', async () => {
    await corpus();
    expect(warnings.filter((line) => line.includes('warning: '))).not.toEqual([]);
  });
});
