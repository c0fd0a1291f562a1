/** Which built files a page links to, looked up in the manifest that Vite writes of a client build. Pure. */

import type { Manifest } from 'vite';

/** Files are below the folder of the site. */
export interface PageAssets {
  /** The classic script that sets theme and language before the first paint. */
  readonly boot: string;
  /** The module that starts the app. */
  readonly entry: string;
  /** What the entry imports, to be fetched beside it. */
  readonly entryImports: readonly string[];
  readonly styles: readonly string[];
  /** The fonts that every page begins with: the sooner they arrive, the less text is drawn twice. */
  readonly fonts: readonly string[];
  /** Modules that are fetched after the first paint. */
  readonly deferred: readonly string[];
}

/** What a client build says of itself. */
export interface ClientFiles {
  readonly manifest: Manifest;
  readonly boot: string;
}

export const ENTRY = 'src/main.ts';
const APP = 'src/bootstrap.tsx';
/** The entry of the pages of a reader's own corpus. */
export const OWN_APP = 'src/app/own/start-own.tsx';
const FIRST_FONTS = ['newsreader-latin-wght-normal.woff2', 'libre-franklin-latin-wght-normal.woff2'];

/**
 * A page links to all that it is rendered from: the app, the messages of its language, its view. So these files are
 * fetched beside each other, and a page looks the same before its code has loaded, or without any.
 */
export function pageAssets(
  { manifest, boot }: ClientFiles,
  modules: readonly string[],
  app: string = APP,
): PageAssets {
  const entry = chunkOf(manifest, ENTRY);
  const files = [app, ...modules].flatMap((module) => filesOf(manifest, module));
  return {
    boot,
    entry: entry.file,
    entryImports: unique((entry.imports ?? []).flatMap((key) => filesOf(manifest, key))),
    styles: unique(files.filter(isStyle)),
    fonts: FIRST_FONTS.map((name) => fileOfFont(manifest, name)),
    deferred: unique(files.filter((file) => !isStyle(file))),
  };
}

const isStyle = (file: string) => file.endsWith('.css');
const unique = (files: readonly string[]) => [...new Set(files)];

/** The styles and script of a module, and of all that it imports statically. */
function filesOf(manifest: Manifest, key: string): string[] {
  const chunk = chunkOf(manifest, key);
  // The page has the entry already.
  if (chunk.isEntry) return [];
  return [
    ...(chunk.css ?? []),
    chunk.file,
    ...(chunk.imports ?? []).flatMap((imported) => filesOf(manifest, imported)),
  ];
}

function chunkOf(manifest: Manifest, key: string): Manifest[string] {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`the manifest of the client build has no ${key}`);
  return chunk;
}

function fileOfFont(manifest: Manifest, name: string): string {
  const key = Object.keys(manifest).find((one) => one.endsWith(name));
  if (key === undefined) throw new Error(`the client build has no font ${name}`);
  return chunkOf(manifest, key).file;
}
