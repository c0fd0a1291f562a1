/** Writing a whole site: the same, byte for byte, by any number of workers and from whatever earlier builds have left. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../src/build/site/bundle.mjs';
import type { Written } from '../../src/build/site/render-files.tsx';
import type { SiteOptions } from '../../src/build/site/render-site.mjs';

const SEEDS = join(import.meta.dirname, '../../seeds');
/** So that the five texts are in several shards. */
const SHARDED = { inline: 0, shard: 40_000 };
/** Inside the project, where the packages that it imports are found. */
const WORK = `node_modules/.cache/readouts/publish-test-${process.pid}`;

let code: Bundle;
let root: string;
let seeds: string;

/** A script of ours in a process of its own. */
function run(...args: readonly string[]) {
  return spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production' },
  });
}

beforeAll(() => {
  const script = `
    import { bundle } from './src/build/site/bundle.mjs';
    console.log(JSON.stringify(await bundle('${WORK}', '/')));`;
  const { stdout, stderr } = run('--input-type=module', '-e', script);
  if (stdout === '') throw new Error(stderr);
  code = JSON.parse(stdout) as Bundle;
  root = mkdtempSync(join(tmpdir(), 'readouts-publish-'));
  seeds = join(root, 'seeds');
  cpSync(SEEDS, seeds, { recursive: true });
}, 120_000);

afterAll(() => {
  for (const folder of [WORK, root]) rmSync(folder, { recursive: true, force: true });
});

let sites = 0;

type Options = Partial<SiteOptions> & { readonly dieAfter?: number };

/** Builds the texts once more, into a new folder; throws what the build says when it fails. */
function build(options: Options = {}) {
  sites += 1;
  const out = join(root, `site-${sites}`);
  const origin = 'https://example.org';
  const request = { bundle: code, seeds, out, origin, workers: 1, sizes: SHARDED, ...options };
  const { stdout, stderr } = run(join(import.meta.dirname, 'render.mjs'), JSON.stringify(request));
  if (stdout === '') throw new Error(stderr.trim());
  return { out, written: JSON.parse(stdout) as Written, files: filesIn(out) };
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(paths.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]));
}

/** The names of the files that are not the same in both. */
function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
}

function edit(name: string, from: string | RegExp, to: string): void {
  const file = join(seeds, name);
  const before = readFileSync(file, 'utf8');
  expect(before).toMatch(from);
  writeFileSync(file, before.replace(from, to));
}

describe('a site', { timeout: 240_000 }, () => {
  it('is the same by one worker and by several', () => {
    const alone = build();
    expect([...alone.files.keys()].filter((name) => name.startsWith('data/words-')).length).toBeGreaterThan(
      2,
    );
    const together = build({ workers: 2, many: 1 });
    expect(differences(alone.files, together.files)).toEqual([]);
    expect(together.written).toEqual(alone.written);
  });

  it('is not written where a page fails in a worker, and the message says which', () => {
    const { manifest, boot } = code.files;
    const { 'src/texts/TextsView.tsx': _missing, ...others } = manifest;
    const broken = { ...code, files: { boot, manifest: others } };
    expect(() => build({ bundle: broken, workers: 2, many: 1 })).toThrow(
      /^https:\/\/example\.org\/(?:fr\/)?texts\/: the manifest .* has no src\/texts/,
    );
  });

  it('keeps what has not changed, and never what has', () => {
    const kept = join(root, 'kept');
    const first = build({ kept, pictures: true });
    expect(first.written).toMatchObject({ keptPages: 0, keptPictures: 0 });
    const { pages, pictures } = first.written;
    const again = build({ kept, pictures: true, workers: 2, many: 1 });
    expect(again.written).toEqual({ pages, keptPages: pages, pictures, keptPictures: pictures });
    expect(differences(first.files, again.files)).toEqual([]);

    /** Builds after an edit, with what is kept and without: how many pages could be kept. */
    const after = (...edits: Parameters<typeof edit>[]) => {
      for (const one of edits) edit(...one);
      const incremental = build({ kept });
      expect(differences(build().files, incremental.files)).toEqual([]);
      return incremental.written.keptPages;
    };
    // With or without pictures, a page has another head.
    expect(after()).toBe(0);
    // The words of a text, as long as the index does not have them: only pages with its shard.
    const words = after(['000_6bc362fe26f74793.yaml', 'without giving more details', 'giving no detail']);
    expect(words).toBeGreaterThan(pages / 4);
    expect(words).toBeLessThan(pages);
    // Whoever is named on few pages.
    const person = after(['people.yaml', 'Gen. Petr Pavel', 'General Petr Pavel']);
    expect(person).toBeGreaterThan(pages / 2);
    expect(person).toBeLessThan(pages);
    // The log of changes is on the page of the method, its newest day at home.
    const change = after(['changes.yaml', /^ {4}en: On the Belousov–Austin call/m, '    en: For that call']);
    expect(change).toBeGreaterThan(pages / 2);
    expect(change).toBeLessThan(pages);
    // Every page has its label in the drawn timeline.
    expect(after(['contacts.yaml', '[NATO–Russia Council], Brussels', '[Council], Brussels'])).toBe(0);
  });

  it('goes on where a build was killed', () => {
    const kept = join(root, 'kept-in-part');
    expect(() => build({ kept, dieAfter: 40 })).toThrow();
    const [name = ''] = readdirSync(join(kept, 'texts'));
    // The last page that it wrote, half of it.
    truncateSync(join(kept, 'texts', name, 'index.html'), 2000);
    const next = build({ kept });
    expect(next.written.keptPages).toBe(39);
    expect(differences(build().files, next.files)).toEqual([]);
  });
});
