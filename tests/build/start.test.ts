/** `npm start`: its settings, the port it takes, and that it builds and serves the given folder. */

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveOnPort } from '../../src/build/commands/serve-on-port.mjs';
import { readStartSettings } from '../../src/build/commands/start-settings.mjs';
import { readSeeds } from '../../src/build/seeds/read-seeds.ts';
import { compile } from '../../src/compile/compile.ts';
import { itWithFull } from '../runs.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readouts-start-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the settings', () => {
  it('are those of a build, with a port', () => {
    expect(readStartSettings({})).toMatchObject({ base: '/', out: 'dist', seeds: 'seeds', port: undefined });
    expect(
      readStartSettings({ BASE: 'https://example.org/readouts', OUT: 'site', SEEDS: 'mine', PORT: '8080' }),
    ).toMatchObject({ base: '/readouts/', out: 'site', seeds: 'mine', port: 8080 });
  });

  it('ask for a new build where a build would differ, and the port makes none differ', () => {
    const { inputs } = readStartSettings({});
    expect(readStartSettings({ WITHHOLD: '1' }).inputs).not.toEqual(inputs);
    expect(readStartSettings({ REPORTS_TO: 'desk@example.org' }).inputs).not.toEqual(inputs);
    expect(readStartSettings({ BASE: '/x/' }).inputs).not.toEqual(inputs);
    expect(readStartSettings({ PORT: '8080' }).inputs).toEqual(inputs);
  });

  it.each(['abc', '0', '65536', '80.5', '-1', '1e3', ' 80'])('refuse “%s” as a port', (PORT) => {
    expect(() => readStartSettings({ PORT })).toThrow(`PORT is “${PORT}”. It has to be a number`);
  });
});

/** A port that no other program listens on while the callback runs, and one that this process does. */
async function withTakenPort(use: (port: number) => Promise<void>): Promise<void> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  try {
    await use(typeof address === 'object' && address ? address.port : 0);
  } finally {
    await new Promise((done) => server.close(done));
  }
}

describe('the port', () => {
  it('that is set is the one, and no other', async () => {
    writeFileSync(join(folder, 'index.html'), 'the site');
    let free = 0;
    await withTakenPort(async (port) => {
      free = port;
      await expect(serveOnPort({ dir: folder, base: '/', port })).rejects.toThrow(
        `Port ${port} is taken by another program`,
      );
    });
    const { url, close } = await serveOnPort({ dir: folder, base: '/', port: free });
    expect(url).toBe(`http://127.0.0.1:${free}/`);
    await close();
  });

  it('is any free one where none is set', async () => {
    writeFileSync(join(folder, 'index.html'), 'the site');
    const first = await serveOnPort({ dir: folder, base: '/', port: undefined });
    const second = await serveOnPort({ dir: folder, base: '/', port: undefined });
    expect(second.url).not.toBe(first.url);
    expect(await (await fetch(second.url)).text()).toBe('the site');
    await Promise.all([first.close(), second.close()]);
  });
});

describe('npm start', { timeout: 240_000 }, () => {
  let child: ChildProcess | undefined;
  afterEach(() => child?.kill());

  /** Resolves with its output once it serves or has exited. */
  function start(env: Readonly<Record<string, string>>): Promise<string> {
    const { BASE: _base, WITHHOLD: _withhold, PORT: _port, ...rest } = process.env;
    const started = spawn(process.execPath, ['src/build/commands/start.mjs'], {
      env: { ...rest, NODE_ENV: 'production', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    return new Promise((resolve, reject) => {
      let printed = '';
      const print = (chunk: Buffer) => {
        printed += chunk.toString();
        if (printed.includes('Ctrl+C')) resolve(printed);
      };
      for (const stream of [started.stdout, started.stderr]) stream.on('data', print);
      started.once('error', reject);
      started.once('close', () => resolve(printed));
    });
  }

  it('builds into OUT, serves it, and builds only once', async () => {
    const out = join(folder, 'site');
    const seeds = 'tests/fixture/readouts';
    // In a distant time zone and another locale: the machine's settings must not affect the data.
    const settings = { OUT: out, SEEDS: seeds, TZ: 'Pacific/Kiritimati', LANG: 'ru_RU.UTF-8' };
    const first = await start(settings);
    expect(first).toContain('Building …');
    const [url = ''] = /http:\S+/.exec(first) ?? [];
    expect(await (await fetch(url)).text()).toBe(readFileSync(join(out, 'index.html'), 'utf8'));
    const { hash } = JSON.parse(readFileSync(join(out, 'data/corpus.json'), 'utf8')) as { hash: string };
    expect(hash).toBe(compile(await readSeeds(seeds)).corpus?.hash);
    child?.kill();
    expect(await start(settings)).toMatch(/^Readouts is at http/);
  });

  itWithFull('leaves the last good build in OUT where the texts have problems', async () => {
    const out = join(folder, 'site');
    const seeds = join(folder, 'seeds');
    mkdirSync(join(out, 'data'), { recursive: true });
    mkdirSync(seeds);
    writeFileSync(join(out, 'index.html'), 'the last good build');
    writeFileSync(join(seeds, 'a.txt'), 'A text without annotations.\n');
    const printed = await start({ OUT: out, SEEDS: seeds });
    expect(printed).toMatch(/\d+ problems? in the texts\n/);
    expect(printed).toContain(`The last good build is still in ${out}.`);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good build');
    expect(existsSync(`${out}.draft`)).toBe(false);
  });
});
