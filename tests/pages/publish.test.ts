// @vitest-environment node
/** Writing a whole site: the same, byte for byte, by any number of workers and from whatever earlier builds have left. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Written } from '../../src/build/site/render-files.tsx';
import type { SiteOptions } from '../../src/build/site/render-site.mjs';
import { readBundle } from '../run/bundle-for-tests.mjs';
import { itWithFull } from '../runs.ts';

/** Short texts, of which a site is soon written. */
const SEEDS = join(import.meta.dirname, '../fixture/readouts');
const CHANGES = `- { on: 2026-11-29, what: { en: The buoys were counted, fr: Les bouées ont été comptées }, concerns: [] }\n`;
/** In characters: so that the texts are in several shards. */
const SHARD_SIZE = '1500';
const code = readBundle();
let root: string;
let seeds: string;

/** A script of ours in a process of its own. */
function run(...args: readonly string[]) {
  return spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', SHARD_SIZE },
  });
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'readouts-publish-'));
  seeds = join(root, 'seeds');
  cpSync(SEEDS, seeds, { recursive: true });
  writeFileSync(join(seeds, 'changes.yaml'), CHANGES);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

let sites = 0;

type Options = Partial<SiteOptions> & { readonly dieAfter?: number };

/** Builds the texts once more, into a new folder; throws what the build says when it fails. */
function build(options: Options = {}) {
  sites += 1;
  const out = join(root, `site-${sites}`);
  const origin = 'https://example.org';
  const request = { bundle: code, seeds, out, origin, workers: 1, ...options };
  const { stdout, stderr } = run(join(import.meta.dirname, '../build/render.mjs'), JSON.stringify(request));
  if (stdout === '') throw new Error(stderr.trim());
  const files = filesIn(out);
  const shards = [...files.keys()].filter((name) => name.startsWith('data/shards/')).length;
  return { written: JSON.parse(stdout) as Written, files, shards };
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

// One build after another, as each goes on from what the last one kept.
describe('a site', { timeout: 240_000 }, () => {
  it('is the same by one worker and by several, cold and kept, whatever was edited between', () => {
    const kept = join(root, 'kept');
    const first = build({ kept });
    const { pages } = first.written;
    expect(first.written).toEqual({ pages, keptPages: 0, pictures: 0, keptPictures: 0 });
    expect(first.shards).toBeGreaterThan(2);
    // With FULL the same once more, of which all is kept.
    if (process.env.FULL) {
      const again = build({ kept, workers: 2, many: 1 });
      expect(again.written).toEqual({ ...first.written, keptPages: pages });
      expect(differences(first.files, again.files)).toEqual([]);
    }

    // The words of one text, as far as the index does not have them, and the log of changes.
    edit('red-cape-2024-03-06.yaml', 'The conversation was businesslike', 'The talk was businesslike');
    edit('changes.yaml', 'The buoys were counted', 'Buoys were counted');
    const edited = build({ kept });
    expect(edited.written.keptPages).toBeGreaterThan(pages / 4);
    expect(edited.written.keptPages).toBeLessThan(pages);
    // By several and cold, against what one has made, now or before.
    const together = build({ workers: 2, many: 1 });
    expect(together.written).toEqual(first.written);
    expect(differences(together.files, edited.files)).toEqual([]);

    if (!process.env.FULL) return;
    // Every page has its columns from the index.
    edit('contacts.yaml', '{ en: Harbour masters,', '{ en: Masters,');
    expect(build({ kept }).written.keptPages).toBe(0);
  });

  itWithFull('is not written where a page fails in a worker, and the message says which', () => {
    const { manifest, boot } = code.files;
    const { 'src/texts/TextsView.tsx': _missing, ...others } = manifest;
    const broken = { ...code, files: { boot, manifest: others } };
    expect(() => build({ bundle: broken, workers: 2, many: 1 })).toThrow(
      /^https:\/\/example\.org\/(?:fr\/)?texts\/: the manifest .* has no src\/texts/,
    );
  });

  itWithFull('goes on where a build was killed, pictures included, but not from half a page', () => {
    const kept = join(root, 'kept-in-part');
    expect(() => build({ kept, pictures: true, dieAfter: 40 })).toThrow();
    const killed = filesIn(join(root, `site-${sites}`));
    const pictures = [...killed.keys()].filter(
      (name) => name.endsWith('.png') && name.startsWith('previews'),
    );
    const half = [...killed.keys()].find((name) => /^contacts\/.*html$/.test(name)) ?? '';
    truncateSync(join(kept, half), 2000);

    const next = build({ kept, pictures: true });
    expect(next.written).toMatchObject({ keptPages: 39, keptPictures: pictures.length });
    for (const name of [half, ...pictures]) expect(next.files.get(name)).toBe(killed.get(name));
  });
});
