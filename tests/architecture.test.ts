/** Enforces the import table of src/README.md, which is read from there: which package may import what. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Rule {
  /** Packages of `src/` that it may import. */
  readonly packages: readonly string[];
  /** Packages of `src/` from which it may import only types. */
  readonly types: readonly string[];
}

/** Packages of npm that each may import; a trailing * matches any subpath. Views have React alone. */
const FROM_NPM: Readonly<Record<string, readonly string[]>> = {
  model: [],
  drafts: [],
  compile: ['zod', 'yaml', 'edtf', 'approx-string-match', '@noble/hashes/*'],
  lazy: [],
  link: [],
  selection: [],
  search: ['minisearch', '@orama/stemmers/*'],
  navigation: ['react', 'react-router', 'zustand', 'zustand/*'],
  jsx: ['react', 'react/jsx-runtime', 'react/jsx-dev-runtime'],
  ui: ['react', '@floating-ui/dom'],
  timeline: ['react', 'moment', 'vis-timeline/*', 'vis-data/*'],
  workbench: [
    'react',
    'zustand',
    'zustand/*',
    'idb',
    'fflate',
    'browser-fs-access',
    'yaml',
    '@noble/hashes/*',
  ],
  app: ['react', 'react-dom', 'react-dom/client', 'react-router', 'zustand'],
  previews: ['schema-dts', 'react'],
  offline: ['workbox-*'],
  exports: ['react', 'react-dom', 'fflate', '@fontsource-variable/*'],
  build: [
    'node:*',
    'vite',
    'zod',
    'sirv',
    'fontkit',
    'wawoff2',
    '@resvg/resvg-wasm',
    'hyparquet-writer',
    'react',
    'react-dom/server',
    'react-dom/static',
    'react-router',
  ],
  main: [],
  polyfills: [],
  bootstrap: ['react', 'react-dom/client', 'react-router'],
};

const src = resolve('src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:tsx?|mjs)$/.test(file),
);

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** Whether it is fetched when it is needed, by `import()`. */
  readonly onDemand: boolean;
}

function importsOf(source: string): Import[] {
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g,
  );
  const dynamic = source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g);
  return [
    ...[...found].map(([, type, specifier = '']) => ({
      specifier,
      typeOnly: type !== undefined,
      onDemand: false,
    })),
    ...[...dynamic].map(([, specifier = '']) => ({ specifier, typeOnly: false, onDemand: true })),
  ];
}

/** `link/write-link.ts` → `link`, `lazy.ts` → `lazy`. */
const packageOf = (file: string) => (file.split('/')[0] ?? '').replace(/\.tsx?$/, '');

/** The rows of the table, in the words of its last column. */
const ROWS = new Map(
  [...readFileSync(join(src, 'README.md'), 'utf8').matchAll(/^\| `([\w.-]+)\/?`\s+\|.*\| (.*?)\s*\|$/gm)].map(
    ([, name = '', rule = '']) => [packageOf(name), rule] as const,
  ),
);

const namesIn = (words: string) =>
  [...words.matchAll(/`([^`]+)`/g)].flatMap(([, names = '']) => names.split(' '));

function ruleOf(name: string): Rule {
  const parts = (ROWS.get(name) ?? '').split('; ');
  const own = parts.map((part): Rule => {
    const names = namesIn(part);
    if (part.startsWith('types of ')) return { packages: [], types: names };
    if (part.startsWith('as ')) return ruleOf(names[0] ?? '');
    if (part.startsWith('every package but '))
      return { packages: [...ROWS.keys()].filter((one) => !names.includes(one)), types: [] };
    return { packages: names, types: [] };
  });
  return { packages: own.flatMap(({ packages }) => packages), types: own.flatMap(({ types }) => types) };
}

function allowed(name: string, file: string, { specifier, typeOnly }: Import): boolean {
  if (specifier.startsWith('.') && /\.css(?:\?raw)?$/.test(specifier)) return true;
  if (!specifier.startsWith('.'))
    return (FROM_NPM[name] ?? ['react']).some((one) =>
      one.endsWith('*') ? specifier.startsWith(one.slice(0, -1)) : specifier === one,
    );
  const target = packageOf(relative(src, join(src, file, '..', specifier)));
  const { packages, types } = ruleOf(name);
  return target === name || packages.includes(target) || (typeOnly && types.includes(target));
}

const importsIn = (file: string) => importsOf(readFileSync(join(src, file), 'utf8'));

/** Each circle of imports as the path of files that leads back to where it began. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const next of imports.get(file) ?? []) follow(next, [...path, file]);
  };
  for (const file of imports.keys()) follow(file, []);
  return circles;
}

/** In lines. */
function longest(path: string): number {
  if (path === 'src/app/App.tsx') return 150;
  return path.endsWith('.css') ? 400 : 300;
}

describe('the import table', () => {
  it('knows every package, and nothing else', () => {
    expect([...ROWS.keys()].toSorted()).toEqual([...new Set(files.map(packageOf))].toSorted());
    for (const name of ROWS.keys())
      for (const other of [...ruleOf(name).packages, ...ruleOf(name).types])
        expect(ROWS.has(other), other).toBe(true);
  });

  it.each([...ROWS.keys()])('%s imports only what it may', (name) => {
    const broken = files
      .filter((file) => packageOf(file) === name)
      .flatMap((file) =>
        importsIn(file)
          .filter((found) => !allowed(name, file, found))
          .map((found) => `src/${file} imports ${found.specifier}`),
      );
    expect(broken).toEqual([]);
  });

  it('finds an import that the table does not allow', () => {
    const [found] = importsOf("import { Timeline } from 'vis-timeline/esnext';");
    expect(found && allowed('comparison', 'comparison/X.tsx', found)).toBe(false);
    const [type] = importsOf("import type { Library } from '../corpus/library.ts';");
    expect(type && allowed('selection', 'selection/x.ts', type)).toBe(true);
    expect(type && allowed('selection', 'selection/x.ts', { ...type, typeOnly: false })).toBe(false);
  });

  const importersOf = (pattern: RegExp) =>
    files.filter((file) => importsIn(file).some(({ specifier }) => pattern.test(specifier)));

  it('leaves vis-timeline and its clock to their adapter', () => {
    const importers = importersOf(/^(?:vis-|moment)/);
    expect(importers.length).toBeGreaterThan(0);
    expect(importers.filter((file) => !file.startsWith('timeline/vis/'))).toEqual([]);
  });

  it('keeps the files and acts of the workbench pure: they run in Node as in a worker', () => {
    const own = files.filter((file) => file.startsWith('workbench/files/'));
    const foreign = own.flatMap((file) =>
      importsIn(file)
        .map(({ specifier }) =>
          specifier.startsWith('.') ? relative(src, join(src, file, '..', specifier)) : specifier,
        )
        .filter(
          (one) =>
            !/^(?:(?:workbench\/files|model|compile|drafts)\/|yaml$|fflate$|@noble\/hashes\/)/.test(one),
        ),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(foreign).toEqual([]);
  });

  it('leaves the compiler to the build, and to who brings texts of their own', () => {
    const importers = importersOf(/^(?:\.\.\/)+compile\//);
    expect(importers.filter((file) => !/^(?:compile|build|drafts|workbench)\//.test(file))).toEqual([]);
  });

  it('has no circle of imports, those of types included', () => {
    // What is fetched on demand may lead back: it runs when all that imports it has run.
    const imports = new Map(
      files.map((file) => [
        file,
        importsIn(file)
          .filter(({ specifier, onDemand }) => specifier.startsWith('.') && !onDemand)
          .map(({ specifier }) => relative(src, join(src, file, '..', specifier))),
      ]),
    );
    expect(circlesIn(new Map(Object.entries({ a: ['b'], b: ['c', 'd'], c: ['b'], d: [] })))).toEqual([
      'b → c → b',
    ]);
    expect(circlesIn(imports)).toEqual([]);
  });

  it('has no file of more than 300 lines, 150 of App.tsx, or 400 of styles, and no folder of more than 25 files, tests included', () => {
    const root = join(src, '..');
    const files = ['src', 'tests']
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
          join(folder, path),
        ),
      )
      .filter((path) => /\.(?:tsx?|mjs|css)$|^src\/.*\.md$/.test(path));
    const long = files
      .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
      .filter(({ path, lines }) => lines > longest(path));
    expect(long).toEqual([]);
    const folders = files.map((path) => dirname(path));
    const full = [...new Set(folders)].filter(
      (folder) => folders.filter((other) => other === folder).length > 25,
    );
    expect(full).toEqual([]);
  });

  it('takes every package by its hash, those for other systems too', () => {
    const { packages } = JSON.parse(readFileSync(join(src, '../package-lock.json'), 'utf8')) as {
      readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
    };
    const unknown = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity);
    expect(unknown.map(([path]) => path)).toEqual([]);
  });
});
