/** `npm run build`: client, then every page as HTML, into a new folder that replaces the last good one at the end. */

import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { writeShell, writeWorker } from '../site/offline.mjs';
import { readBase } from '../site/site-base.mjs';

const out = resolve(process.env.OUT ?? 'dist');
const draft = `${out}.draft`;
// Inside the project, whatever OUT says: the rendering code imports its packages from here.
const rendering = resolve(`node_modules/.cache/readouts/render-${process.pid}`);

/** Pictures for links: two minutes' work for a thousand contacts, and of no use to somebody who looks at the site at home. */
const illustrated = process.argv.includes('--pictures');

const FIRST_FACES = ['newsreader-latin-wght-normal.woff2', 'libre-franklin-latin-wght-normal.woff2'];

const quiet = { logLevel: /** @type {const} */ ('warn') };

/** @param {import('../site/site-base.mjs').SiteBase} site */
async function buildAll(site) {
  await rm(draft, { recursive: true, force: true });
  await build({ ...quiet, build: { outDir: draft, emptyOutDir: true } });
  await build({
    ...quiet,
    build: {
      outDir: rendering,
      emptyOutDir: true,
      copyPublicDir: false,
      ssr: 'src/build/site/prerender.tsx',
    },
  });
  const { renderPages } = await import(pathToFileURL(join(rendering, 'prerender.js')).href);
  const { linksTo, fontLinks } = await readManifest(site.path);
  const entry = await readFile(join(draft, 'index.html'), 'utf8');
  const app = linksTo(['src/bootstrap.tsx']);
  const shell = intoHead(entry, [...app.styles, ...fontLinks, afterPaint(app.scripts)]);
  const { pages, hash, files, notFound, pictures } = await renderPages(site, illustrated);
  await writeShell(draft, shell);
  for (const page of pages) {
    const { styles, scripts } = linksTo(page.modules);
    const lines = [...styles.filter((link) => !shell.includes(link)), page.head];
    const later = scripts.filter((link) => !shell.includes(link));
    await write(
      join(page.path, 'index.html'),
      fill(
        shell.replace(END_OF_LATER, () => later.join('') + END_OF_LATER),
        page,
        hash,
        lines,
      ),
    );
  }
  await write('404.html', fillNotFound(shell, notFound));
  for (const [name, content] of files) await write(name, content);
  await draw(pictures);
  // Last, since it keeps what has been written.
  await writeWorker(draft);
}

/** @param {import('../site/prerender.tsx').Rendered['pictures']} pictures */
async function draw(pictures) {
  const start = performance.now();
  let count = 0;
  for await (const { file, png } of await pictures()) {
    await write(file, png);
    count += 1;
  }
  if (count > 0)
    console.log(
      `Drew ${count} pictures for links, ${Math.round((performance.now() - start) / count)} ms each.`,
    );
}

/**
 * @param {string} name below the folder that is written
 * @param {string | Uint8Array} content
 */
async function write(name, content) {
  const file = join(draft, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/**
 * Links to what a page is drawn with beside the entry: the app, words, views. So it is fetched beside the code, not after
 * it, and a page looks the same before its code has come, or without any.
 * @param {string} base
 */
async function readManifest(base) {
  const folder = join(draft, '.vite');
  /** @type {import('vite').Manifest} */
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  await rm(folder, { recursive: true });
  /** @param {string} key @returns {string[]} */
  const filesOf = (key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`the manifest of the build has no ${key}`);
    if (chunk.isEntry) return [];
    return [...(chunk.css ?? []), chunk.file, ...(chunk.imports ?? []).flatMap(filesOf)];
  };
  return {
    /** @param {readonly string[]} modules */
    linksTo: (modules) => {
      const files = [...new Set(modules.flatMap(filesOf))];
      const isStyle = (/** @type {string} */ file) => file.endsWith('.css');
      return {
        styles: files
          .filter(isStyle)
          .map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}" />`),
        scripts: files
          .filter((file) => !isStyle(file))
          .map((file) => `<link rel="modulepreload" crossorigin href="${base}${file}" />`),
      };
    },
    /** The faces that every page begins with: the sooner they are there, the less is drawn twice. */
    fontLinks: FIRST_FACES.flatMap((name) => Object.keys(manifest).filter((key) => key.endsWith(name))).map(
      (key) =>
        `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${manifest[key]?.file}" />`,
    ),
  };
}

const END_OF_LATER = '</template>';

/**
 * What the entry puts into the page once it has been painted: scripts that compete for the line with what is read first.
 * @param {readonly string[]} links
 */
const afterPaint = (links) => `<template id="after-paint">${links.join('')}${END_OF_LATER}`;

/** @param {string} page @param {readonly string[]} lines */
const intoHead = (page, lines) => page.replace('</head>', () => `  ${lines.join('\n    ')}\n  </head>`);

const escaped = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/**
 * @param {string} shell
 * @param {import('../site/prerender.tsx').Page} page
 * @param {string} hash of the corpus shown
 * @param {string[]} lines for its head
 */
function fill(shell, { language, title, description, html, tail }, hash, lines) {
  // Functions, since `$` means something in a replacement string.
  return intoHead(shell, lines)
    .replace('<html lang="en">', () => `<html lang="${language}">`)
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(/(<meta name="description" content=")[^"]*/, (_, start) => start + escaped(description))
    .replace('manifest.webmanifest', language === 'en' ? '$&' : `manifest.${language}.webmanifest`)
    .replace(
      '<div id="root"></div>',
      () => `<div id="root" data-corpus="${hash}">${html}</div>\n    ${tail}`,
    );
}

/**
 * Anything without a page of its own: the app reads the address itself, and where no script runs the page says what it is.
 * @param {string} shell
 * @param {import('../site/prerender.tsx').Rendered['notFound']} page
 */
function fillNotFound(shell, { title, html }) {
  return shell
    .replace(/<title>.*?<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(/<meta name="description" content="[^"]*"/, () => '<meta name="robots" content="noindex"')
    .replace('<div id="root"></div>', () => `${html}\n    <div id="root"></div>`);
}

try {
  const site = readBase();
  await buildAll(site);
  await rm(out, { recursive: true, force: true });
  await rename(draft, out);
  if (site.origin === undefined)
    console.log(
      'Left out, as BASE is no full address (https://…): canonical, alternate languages, og:url, og:image and twitter:image, sitemap.xml.',
    );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(draft, { recursive: true, force: true });
  await rm(rendering, { recursive: true, force: true });
}
