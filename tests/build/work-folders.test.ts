/** The folders of a build: what a dead one left behind, the exchange of a site, and a build that is stopped. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { serveFolder } from '../../src/build/commands/serve.mjs';
import {
  exchange,
  keptFolder,
  recover,
  refuseOther,
  workFolder,
} from '../../src/build/commands/work-folders.mjs';
import { itWithFull } from '../runs.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'readouts-folders-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const DEAD = spawnSync(process.execPath, ['-e', '']).pid;

function make(name: string, content = name): string {
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), content);
  return folder;
}

describe('the folders of a build', () => {
  it('are its own, and those of dead builds are removed', () => {
    make(`site.draft-${DEAD}`);
    make(`site.draft-${process.ppid}`);
    make(`site.drafts-${DEAD}`);
    expect(workFolder(join(root, 'site.draft'))).toBe(join(root, `site.draft-${process.pid}`));
    expect(readdirSync(root)).toEqual([`site.draft-${process.ppid}`, `site.drafts-${DEAD}`]);
  });

  it('give way to the new site at once, while the last is served', async () => {
    const site = make('site', 'last');
    const server = await serveFolder({ dir: site });
    const served = async () => (await fetch(server.url)).text();
    expect(await served()).toBe('last');
    exchange(make('draft', 'new'), site);
    expect(await served()).toBe('new');
    expect(readdirSync(root)).toEqual(['site']);
    await server.close();
  });

  it('are put right where a build was killed within the exchange', () => {
    const site = join(root, 'site');
    make(`site.last-${DEAD}`, 'last');
    recover(site);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('last');
    make(`site.last-${DEAD}`, 'older');
    recover(site);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('last');
    expect(readdirSync(root)).toEqual(['site']);
  });

  it('keep files for sites that are there', () => {
    const folder = join(root, 'kept');
    const [one, other] = [make('one'), make('other')].map((site) => keptFolder(folder, site));
    expect(one).not.toBe(other);
    expect(keptFolder(folder, join(root, 'one'))).toBe(one);
    expect(readdirSync(folder)).toHaveLength(2);
    rmSync(join(root, 'other'), { recursive: true });
    // It may be built at this moment, for the first time.
    keptFolder(folder, join(root, 'one'));
    expect(readdirSync(folder)).toHaveLength(2);
    utimesSync(join(String(other), '../site.txt'), 0, 0);
    keptFolder(folder, join(root, 'one'));
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('are put back where the new site cannot take its place', () => {
    const site = make('site', 'last');
    expect(() => exchange(join(root, 'no-draft'), site)).toThrow(/ENOENT/);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('last');
    expect(readdirSync(root)).toEqual(['site']);
  });

  it('are no folders of something else', () => {
    const project = join(root, 'project');
    mkdirSync(project);
    for (const other of [project, root, make('photos')])
      expect(() => refuseOther(other, project), other).toThrow(/^OUT is .* holds something else/);
    mkdirSync(join(root, 'empty'));
    const site = make('site');
    mkdirSync(join(site, 'data'));
    for (const fine of [site, join(root, 'empty'), join(root, 'new'), join(project, 'dist')])
      expect(() => refuseOther(fine, project), fine).not.toThrow();
  });
});

describe('a build', { timeout: 60_000 }, () => {
  let child: ChildProcess | undefined;

  afterEach(() => {
    child?.kill('SIGKILL');
  });

  itWithFull('leaves nothing behind when it is stopped, and the last good site where it is', async () => {
    const out = make('site', 'last');
    mkdirSync(join(out, 'data'));
    child = spawn(process.execPath, ['src/build/commands/build.mjs'], {
      env: { ...process.env, OUT: out, NODE_ENV: 'production' },
    });
    const bundle = `node_modules/.cache/readouts/bundle-${child.pid}`;
    await vi.waitFor(() => expect(existsSync(bundle)).toBe(true), { timeout: 30_000, interval: 20 });
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    expect(await ended).toEqual([143, null]);
    expect(existsSync(bundle)).toBe(false);
    expect(readdirSync(root)).toEqual(['site']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('last');
  });
});
