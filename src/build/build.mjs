/** `npm run build`: client, then every page as HTML, into a new folder that replaces the last good one at the end. */

import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { writeShell, writeWorker } from './offline.mjs';

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
  await writeShell(draft, shell);
  const { pages, hash } = await renderPages(base);
  const chunks = await wordChunks();
  for (const page of pages) {
    const file = join(draft, page.path, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, fill(shell, page, hash, chunks[page.language] ?? []));
  }
  await writeWorker(draft);
}

/**
 * The chunks with the words of each language, so that its pages fetch them beside the code, not after it.
 * @returns {Promise<Record<string, string[]>>}
 */
async function wordChunks() {
  const folder = join(draft, '.vite');
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  await rm(folder, { recursive: true });
  /** @param {string} key @returns {string[]} */
  const filesOf = (key) =>
    manifest[key].isEntry ? [] : [manifest[key].file, ...(manifest[key].imports ?? []).flatMap(filesOf)];
  return { en: filesOf('src/words/en.ts'), fr: filesOf('src/words/fr.ts') };
}

/**
 * @param {string} shell
 * @param {{ language: string, title: string, description: string, html: string }} page
 * @param {string} hash of the corpus shown
 * @param {string[]} chunks with the words of its language
 */
function fill(shell, { language, title, description, html }, hash, chunks) {
  const escaped = (/** @type {string} */ text) =>
    text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
  const preloads = [...new Set(chunks)].map(
    (file) => `<link rel="modulepreload" crossorigin href="${base}${file}" />\n  `,
  );
  // Functions, since `$` means something in a replacement string.
  return shell
    .replace('<html lang="en">', () => `<html lang="${language}">`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, start) => start + escaped(description))
    .replace('manifest.webmanifest', language === 'en' ? '$&' : `manifest.${language}.webmanifest`)
    .replace('</head>', () => `${preloads.join('')}</head>`)
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
