/** Compiling a folder of seeds, by itself and in the development server, on a copy that can be broken and fixed. */

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { compileFolder } from '../../src/build/seeds/compile-folder.ts';
import { corpusPlugin } from '../../src/build/seeds/corpus-plugin.ts';
import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import { dataFiles } from '../../src/build/site/data/data-files.ts';
import { compile } from '../../src/compile/compile.ts';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import { MASK } from '../../src/compile/emit/mask.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import type { CorpusIndex } from '../../src/model/corpus-index.ts';
import { UNHASHED_LIST } from '../../src/model/shard-name.ts';
import type { PartList } from '../../src/search/parts/part-list.ts';

const SOUND = join(import.meta.dirname, '../../seeds');
const ANNOTATION = '000_6bc362fe26f74793.yaml';

let root: string;
let seeds: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'readouts-plugin-'));
  seeds = join(root, 'copy');
  cpSync(SOUND, seeds, { recursive: true });
  vi.stubEnv('SEEDS', seeds);
  vi.stubEnv('WITHHOLD', undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

function spoil(from: string | RegExp, to: string, name = ANNOTATION): () => void {
  const file = join(seeds, name);
  const sound = readFileSync(file, 'utf8');
  expect(sound).toMatch(from);
  writeFileSync(file, sound.replace(from, to));
  return () => writeFileSync(file, sound);
}

/** What a build would publish. */
async function published(withhold = false): Promise<ReadonlyMap<string, string>> {
  const corpus = await compileFolder(seeds, { withhold });
  return new Map([...dataFiles(corpus)].map(([name, pieces]) => [name, [...pieces].join('')]));
}

const corpusIn = (files: ReadonlyMap<string, string>) =>
  JSON.parse(files.get('corpus.json') ?? '') as Corpus & Record<string, unknown>;

// Compiling is slow on a machine that runs other tests.
describe('the data of a site', { timeout: 60_000 }, () => {
  it('are the corpus and its index, with a hash that anybody can recompute', async () => {
    const files = await published();
    const { corpus } = compile(await readSeeds(SOUND));
    expect(corpusIn(files)).toEqual(corpus);
    const { hash, ...rest } = corpusIn(files);
    expect(createHash('sha256').update(JSON.stringify(rest)).digest('hex')).toMatch(new RegExp(`^${hash}`));
    const { files: beside, ...index } = JSON.parse(files.get('index.json') ?? '') as CorpusIndex;
    expect(index).toEqual(corpus && indexCorpus(corpus).index);
    expect(beside).toEqual(
      ['corpus.json', 'corpus.schema.json', 'view.schema.json'].map((name) => [
        name,
        Buffer.byteLength(files.get(name) ?? ''),
      ]),
    );
  });

  it('have a schema that the corpus fits, and that a spoilt one does not', async () => {
    const files = await published();
    const fits = new Ajv2020().compile(JSON.parse(files.get('corpus.schema.json') ?? '') as object);
    const corpus = corpusIn(files);
    expect(fits(corpus) || fits.errors).toBe(true);
    expect(fits({ ...corpus, format: corpus.format + 1 })).toBe(false);
    expect(fits({ ...corpus, extra: true })).toBe(false);
    expect(
      fits({ ...corpus, contacts: corpus.contacts.map((c) => ({ ...c, onRecord: ['newsroom'] })) }),
    ).toBe(false);
    expect(fits({ ...corpus, texts: corpus.texts.map((t) => ({ ...t, chains: { ru: [{}] } })) })).toBe(false);
  });

  it('are refused with every problem of every file', async () => {
    spoil(/^ {4}channel: communique$/m, '    channel: comunique');
    spoil('« réduction des risques »', '« réduction des rixes »');
    spoil('kind: council', 'kind: counsel', 'contacts.yaml');
    const failed = await published().catch((error: Error) => error.message);
    expect(failed).toMatch('3 problems in the texts');
    expect(failed).toMatch(/copy\/000_6bc362fe26f74793\.yaml:\d+:\d+ {2}unknown channel “comunique”/);
    expect(failed).toMatch(/copy\/000_6bc362fe26f74793\.yaml:\d+:\d+ {2}these words are not in the text/);
    expect(failed).toMatch(/copy\/contacts\.yaml:\d+:9 {2}unknown kind “counsel”.*did you mean “council”\?/);
  });

  it('are not stopped by warnings', async () => {
    const { problems } = compile(await readSeeds(seeds));
    expect(problems.map(({ severity }) => severity)).toContain('warning');
    await expect(published()).resolves.toBeDefined();
  });

  it('have whole texts masked on request', async () => {
    const openFiles = await published();
    const open = corpusIn(openFiles);
    const withheldFiles = await published(true);
    const withheld = corpusIn(withheldFiles);
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
    // A sentence that is only background is in no file.
    const background = 'soldats sont restés en Crimée';
    expect([...openFiles.values()].join('')).toContain(background);
    expect([...withheldFiles.values()].join('')).not.toContain(background);
  });

  it('leave the search index to who asks for it, where its list has a name beforehand', async () => {
    vi.stubEnv('SHARD_SIZE', '20000');
    const corpus = await compileFolder(seeds, { withhold: false });
    const names = (options?: { list: string }) =>
      [...dataFiles(corpus, undefined, options)].map(([name]) => name);
    const whole = names();
    expect(whole.filter((name) => name.startsWith('search/')).length).toBeGreaterThan(2);
    expect(names({ list: UNHASHED_LIST })).toEqual(whole.filter((name) => !name.startsWith('search/')));
  });

  it('name the folder that is missing', async () => {
    seeds = join(root, 'nowhere');
    await expect(published()).rejects.toThrow(/nowhere/);
  });
});

describe('the development server', { timeout: 60_000 }, () => {
  let server: ViteDevServer;
  let http: Server;
  let send: MockInstance;
  const warnings: string[] = [];

  beforeEach(async () => {
    warnings.length = 0;
    const customLogger = createLogger('silent');
    customLogger.warn = (message) => warnings.push(message);
    // The plugin reads the environment when it is created.
    server = await createServer({
      configFile: false,
      root,
      customLogger,
      plugins: [corpusPlugin()],
      server: { middlewareMode: true, ws: false },
      appType: 'custom',
    });
    http = createHttpServer(server.middlewares).listen(0, '127.0.0.1');
    await once(http, 'listening');
    send = vi.spyOn(server.ws, 'send');
    // Wait until the folder is watched: an earlier new file would count as an old one.
    await vi.waitFor(() => expect(server.watcher.getWatched()[seeds]).toContain('people.yaml'), {
      timeout: 9000,
    });
  }, 30_000);

  afterEach(async () => {
    http.close();
    await server.close();
  });

  const get = (name: string) =>
    fetch(`http://127.0.0.1:${(http.address() as AddressInfo).port}/data/${name}`);

  /** Rejects with the server's answer if that is an error. */
  async function index(): Promise<CorpusIndex> {
    const response = await get('index.json');
    const text = await response.text();
    if (response.status !== 200) throw new Error(text);
    return JSON.parse(text) as CorpusIndex;
  }

  function reloaded(): Promise<void> {
    return vi.waitFor(() => expect(send).toHaveBeenCalledWith({ type: 'full-reload' }), {
      timeout: 20_000,
    });
  }

  it('shows the problems, and recovers once they are mended', async () => {
    const mend = spoil('« la sécurité internationale »', '« la sécurité nationale »');
    await expect(index()).rejects.toThrow(
      /1 problem in the texts\n.*000_6bc362fe26f74793\.yaml:\d+:\d+ {2}these words/,
    );
    // The watcher may report the first change late, which must not count as the second.
    await reloaded();
    send.mockClear();
    mend();
    await reloaded();
    expect((await index()).contacts.ids).toHaveLength(14);
  });

  it('takes up what is written while it runs', async () => {
    const before = await index();
    spoil('fr: Conseil OTAN-Russie }', 'fr: Conseil Russie-OTAN }', 'contacts.yaml');
    await reloaded();
    const after = await index();
    expect(after.words?.contacts.find(({ kind }) => kind === 'council')?.title.fr).toBe(
      'Conseil Russie-OTAN',
    );
    expect(after.hash).not.toBe(before.hash);
    // What had not changed was not read again, which gives the same.
    expect(after.hash).toBe((await compileFolder(seeds, { withhold: false })).hash);
  });

  it('notices a text that is added and one that is taken away', async () => {
    const [text, annotation] = [join(seeds, 'fifth.txt'), join(seeds, 'fifth.yaml')];
    writeFileSync(text, 'Un texte que personne n’a lu.\n');
    writeFileSync(
      annotation,
      'text: { title: Un texte, publisher: { name: Un journal }, language: fr, date: 2021-12-05 }\nstatements: []\nbackground: rest\n',
    );
    await reloaded();
    expect((await index()).texts.ids).toContain('fifth');
    send.mockClear();
    rmSync(text);
    rmSync(annotation);
    await reloaded();
    expect((await index()).texts.ids).toHaveLength(5);
  });

  it('serves the data, or shows what keeps them from being compiled', async () => {
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
    const corpus = (await (await get('corpus.json')).json()) as Corpus;
    expect((await index()).hash).toBe(corpus.hash);
    expect((await get('corpus.json')).headers.get('content-type')).toBe('application/json');
  });

  it('serves the search index that a build would publish, in its parts', async () => {
    vi.stubEnv('SHARD_SIZE', '20000');
    const files = await published();
    const { search } = JSON.parse(files.get('index.json') ?? '') as CorpusIndex;
    expect((await index()).search).toBe(UNHASHED_LIST);
    const list = await (await get(UNHASHED_LIST)).text();
    expect(list).toBe(files.get(search ?? ''));
    const { forms, beginnings } = JSON.parse(list) as PartList;
    for (const name of [...forms.names, ...beginnings.names])
      expect(await (await get(name)).text(), name).toBe(files.get(name));
    expect((await get('search/none.json')).status).toBe(404);
  });

  it('does not mind a folder whose name only begins the same', () => {
    server.watcher.emit('change', `${seeds}-old/contacts.yaml`);
    expect(send).not.toHaveBeenCalled();
    server.watcher.emit('change', join(seeds, 'contacts.yaml'));
    expect(send).toHaveBeenCalledOnce();
  });

  it('prints each warning once', async () => {
    const printed = () => warnings.filter((line) => line.includes('warning: '));
    await index();
    const first = printed();
    expect(first).not.toEqual([]);
    spoil('Général Petr Pavel', 'Le général Petr Pavel', 'people.yaml');
    await reloaded();
    await index();
    expect(printed()).toEqual(first);
  });
});
