/** Enforces the import table of src/README.md: which package may import what. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Rule {
  /** Packages of `src/` that it may import. */
  readonly rooms: readonly string[];
  /** Packages of `src/` from which it may import only types. */
  readonly types?: readonly string[];
  /** npm packages that it may import; a trailing * matches any subpath. */
  readonly packages?: readonly string[];
}

const TABLE: Readonly<Record<string, Rule>> = {
  model: { rooms: [] },
  compile: { rooms: ['model'], packages: ['zod', 'yaml', 'edtf', 'approx-string-match', '@noble/hashes/*'] },
  corpus: { rooms: ['model'], packages: ['react'] },
  link: { rooms: ['model'], packages: ['react'] },
  selection: { rooms: ['model'], types: ['corpus', 'link'] },
  search: { rooms: ['model'], types: ['corpus'], packages: ['minisearch', '@orama/stemmers/*'] },
  filters: {
    rooms: ['model', 'lazy.ts', 'corpus', 'link', 'navigation', 'selection', 'messages', 'ui'],
    packages: ['react'],
  },
  messages: { rooms: ['model', 'lazy.ts'], types: ['link', 'selection'], packages: ['react'] },
  navigation: {
    rooms: ['model', 'link', 'messages', 'ui'],
    types: ['corpus'],
    packages: ['react', 'react-router', 'zustand', 'zustand/*'],
  },
  jsx: { rooms: [], packages: ['react', 'react/jsx-runtime', 'react/jsx-dev-runtime'] },
  'lazy.ts': { rooms: [] },
  ui: {
    rooms: ['model', 'messages', 'lazy.ts'],
    types: ['selection'],
    packages: ['react', '@floating-ui/dom'],
  },
  list: {
    rooms: ['model', 'corpus', 'link', 'navigation', 'selection', 'messages', 'ui'],
    packages: ['react'],
  },
  'on-record': {
    rooms: ['model', 'corpus', 'link', 'navigation', 'selection', 'messages', 'ui'],
    packages: ['react'],
  },
  texts: {
    rooms: ['model', 'corpus', 'link', 'navigation', 'selection', 'messages', 'ui', 'reader'],
    packages: ['react'],
  },
  method: {
    rooms: ['model', 'corpus', 'link', 'navigation', 'selection', 'messages', 'ui'],
    packages: ['react'],
  },
  reader: {
    rooms: ['model', 'corpus', 'link', 'navigation', 'selection', 'messages', 'ui'],
    packages: ['react'],
  },
  timeline: {
    rooms: ['model', 'selection', 'messages', 'ui'],
    types: ['corpus', 'link'],
    packages: ['react', 'moment', 'vis-timeline/*', 'vis-data/*'],
  },
  keys: { rooms: ['model', 'messages', 'ui'], packages: ['react'] },
  comparison: {
    rooms: ['model', 'corpus', 'link', 'navigation', 'selection', 'messages', 'ui'],
    packages: ['react'],
  },
  app: {
    rooms: [
      'model',
      'lazy.ts',
      'corpus',
      'link',
      'selection',
      'search',
      'messages',
      'ui',
      'navigation',
      'filters',
      'list',
      'on-record',
      'texts',
      'method',
      'reader',
      'timeline',
      'comparison',
      'keys',
    ],
    packages: ['react', 'react-dom', 'react-router', 'zustand'],
  },
  previews: {
    rooms: ['model', 'corpus', 'link', 'navigation', 'selection', 'messages', 'ui'],
    packages: ['schema-dts', 'react'],
  },
  offline: {
    rooms: ['model'],
    packages: [
      'workbox-core',
      'workbox-core/types.js',
      'workbox-expiration',
      'workbox-precaching',
      'workbox-routing',
      'workbox-strategies',
    ],
  },
  build: {
    rooms: [
      'list',
      'navigation',
      'selection',
      'model',
      'compile',
      'corpus',
      'link',
      'messages',
      'previews',
      'timeline',
      'app',
    ],
    packages: [
      'node:*',
      'vite',
      'zod',
      'sirv',
      'fontkit',
      'wawoff2',
      '@resvg/resvg-wasm',
      'react',
      'react-dom/server',
      'react-dom/static',
      'react-router',
    ],
  },
  'main.ts': { rooms: ['bootstrap.tsx', 'polyfills.ts'] },
  'polyfills.ts': { rooms: [] },
  'bootstrap.tsx': {
    rooms: ['app', 'corpus'],
    packages: ['react', 'react-dom/client', 'react-router'],
  },
};

const src = resolve('src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:tsx?|mjs)$/.test(file),
);

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function importsOf(source: string): Import[] {
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g,
  );
  const dynamic = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...found].map(([, type, specifier = '']) => ({ specifier, typeOnly: type !== undefined })),
    ...[...dynamic].map(([, specifier = '']) => ({ specifier, typeOnly: false })),
  ];
}

const roomOf = (file: string) => relative(src, file).split('/')[0] ?? '';

function allowed(rule: Rule, room: string, file: string, { specifier, typeOnly }: Import): boolean {
  if (specifier.startsWith('.') && /\.css(?:\?raw)?$/.test(specifier)) return true;
  if (!specifier.startsWith('.')) {
    return (rule.packages ?? []).some((name) =>
      name.endsWith('*') ? specifier.startsWith(name.slice(0, -1)) : specifier === name,
    );
  }
  const target = roomOf(join(src, file, '..', specifier));
  return target === room || rule.rooms.includes(target) || (typeOnly && (rule.types ?? []).includes(target));
}

describe('the import table', () => {
  it('knows every room', () => {
    const rooms = new Set(files.map((file) => roomOf(join(src, file))));
    expect([...rooms].toSorted()).toEqual(Object.keys(TABLE).toSorted());
  });

  it.each(Object.entries(TABLE))('%s imports only what it may', (room, rule) => {
    const broken = files
      .filter((file) => roomOf(join(src, file)) === room)
      .flatMap((file) =>
        importsOf(readFileSync(join(src, file), 'utf8'))
          .filter((found) => !allowed(rule, room, file, found))
          .map((found) => `src/${file} imports ${found.specifier}`),
      );
    expect(broken).toEqual([]);
  });

  it('finds an import that the table does not allow', () => {
    const [found] = importsOf("import { Timeline } from 'vis-timeline/esnext';");
    expect(found && allowed(TABLE.comparison as Rule, 'comparison', 'comparison/X.tsx', found)).toBe(false);
  });

  const importersOf = (pattern: RegExp) =>
    files.filter((file) =>
      importsOf(readFileSync(join(src, file), 'utf8')).some(({ specifier }) => pattern.test(specifier)),
    );

  it('leaves vis-timeline and its clock to their adapter', () => {
    const importers = importersOf(/^(?:vis-|moment)/);
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((file) => !file.startsWith('timeline/vis/'))).toEqual([]);
  });

  it('leaves the compiler to the build', () => {
    const importers = importersOf(/^(?:\.\.\/)+compile\//);
    expect(importers.filter((file) => !/^(?:compile|build)\//.test(file))).toEqual([]);
  });
});
