/** `npm run build`: client, then every page as HTML, into a new folder that replaces the last good one at the end. */

import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const out = resolve(process.env.OUT ?? 'dist');
const draft = `${out}.draft`;
// Inside the project, whatever OUT says: the rendering code imports its packages from here.
const rendering = resolve(`node_modules/.cache/readouts/render-${process.pid}`);
const base = process.env.BASE ?? '/';

const quiet = { logLevel: /** @type {const} */ ('warn') };

async function buildAll() {
  await rm(draft, { recursive: true, force: true });
  await build({ ...quiet, build: { outDir: draft, emptyOutDir: true } });
  await build({
    ...quiet,
    build: { outDir: rendering, emptyOutDir: true, copyPublicDir: false, ssr: 'src/build/prerender.tsx' },
  });
  const { renderPages } = await import(pathToFileURL(join(rendering, 'prerender.js')).href);
  const shell = await readFile(join(draft, 'index.html'), 'utf8');
  // Anything without a page of its own: the app reads the address itself.
  await writeFile(join(draft, '404.html'), shell);
  const { pages, hash } = await renderPages(base);
  for (const { path, title, html } of pages) {
    const file = join(draft, path, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, fill(shell, title, html, hash));
  }
}

/** @param {string} shell @param {string} title @param {string} html @param {string} hash of the corpus shown */
function fill(shell, title, html, hash) {
  const escaped = title.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
  // Functions, since `$` means something in a replacement string.
  return shell
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped}</title>`)
    .replace('<div id="root"></div>', () => `<div id="root" data-corpus="${hash}">${html}</div>`);
}

try {
  await buildAll();
  await rm(out, { recursive: true, force: true });
  await rename(draft, out);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(draft, { recursive: true, force: true });
  await rm(rendering, { recursive: true, force: true });
}
