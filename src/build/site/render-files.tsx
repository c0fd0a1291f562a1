/** Renders every file of a site that depends on its texts, its address or its pages; the entry of the server's bundle. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Library } from '../../corpus/library.ts';
import { HOME, type ViewState } from '../../link/view-state.ts';
import { catalogs, i18nOf } from '../../messages/catalogs.ts';
import { siteDescription, siteName } from '../../messages/site-name.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import { pageAddress, type Site } from '../../previews/addresses.ts';
import { pictureFileOf, pictureSvg } from '../../previews/picture.ts';
import { previewMessages } from '../../previews/preview-messages.ts';
import { headers, robots, sitemaps } from '../../previews/sitemap.ts';
import { subjectOf } from '../../previews/subject.ts';
import type { ClientFiles } from './code/page-assets.ts';
import { openSiteData, type SiteData, sha256 } from './data/site-data.ts';
import { drawPicture } from './draw-pictures.ts';
import { notFoundPage, offlinePage } from './fallback-pages.tsx';
import { ownPages } from './own-pages.tsx';
import { fileOf, planPages, statesOf } from './plan-pages.ts';
import type { PlannedPage } from './planned-page.ts';
import { readKept, writeKept } from './publishing/kept-files.ts';
import { type Fact, HASH_PLACEHOLDER, readFact, traceLibrary } from './publishing/trace-library.ts';
import { previewContextOf, renderPage } from './render-page.tsx';
import { manifestName, type Named, webManifest } from './web-manifest.ts';

export { writeData } from './data/write-data.ts';
export { dropOthers } from './publishing/kept-files.ts';

export interface SiteRequest {
  /** The folder of the site, which has its `data/` already. */
  readonly out: string;
  readonly site: Site;
  readonly client: ClientFiles;
  /** Whether to draw pictures for links to the pages. */
  readonly pictures: boolean;
  /** The folder of what earlier builds rendered, which may be used again and is added to; without it nothing is kept. */
  readonly kept: string | undefined;
  /** The hash of all code that renders, and of the site's settings that it is given. */
  readonly stamp: string;
}

/** How many files of each sort were written, and how many of these were kept from an earlier build. */
export interface Written {
  pages: number;
  keptPages: number;
  pictures: number;
  keptPictures: number;
}

const nothingWritten = (): Written => ({ pages: 0, keptPages: 0, pictures: 0, keptPictures: 0 });

export interface OpenSite {
  /** How many pages the site has. */
  readonly pages: number;
  /** Writes some of the pages, with their pictures: those from a number up to another, in the order of the plan. */
  writePages(from: number, to: number): Promise<Written>;
  /** Writes what there is only one of. */
  writeShared(): void;
}

export async function openSite(request: SiteRequest): Promise<OpenSite> {
  const { out, site, client, pictures, kept, stamp } = request;
  await Promise.all(
    LANGUAGES.flatMap((language) => [catalogs.load(language), previewMessages.load(language)]),
  );
  const data = openSiteData(join(out, 'data'));
  const plan = planPages(data);
  const write = (name: string, content: string | Uint8Array) => {
    const file = join(out, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };

  const hashOfFact = hashesOfFacts(data);

  /** A file that depends on a page's words: as an earlier build made it, if it would be the same again. */
  async function make(name: string, page: PlannedPage, render: Render): Promise<Made> {
    const keyOf = (facts: readonly Fact[]) =>
      sha256(
        JSON.stringify([stamp, name, data.base, page.shards.map(data.hashOfShard), facts.map(hashOfFact)]),
      );
    const before = kept === undefined ? undefined : readKept(kept, name, keyOf);
    if (before) return { content: before, kept: true };
    const { library, facts } = traceLibrary(await data.libraryFor(page));
    const content = await render(library);
    if (kept !== undefined) {
      const read = [...facts].toSorted();
      writeKept(kept, name, { key: keyOf(read), facts: read, content });
    }
    return { content, kept: false };
  }

  async function writePage(page: PlannedPage, written: Written): Promise<void> {
    const { state } = page;
    const file = fileOf(state);
    const html = await make(file, page, async (library) =>
      Buffer.from(await renderPage(state, { site, client, library, pictures })),
    );
    write(file, withHash(html.content, data.index.hash));
    written.pages += 1;
    if (html.kept) written.keptPages += 1;

    const picture = pictures ? pictureDrawnFor(state) : undefined;
    if (picture === undefined) return;
    const png = await make(picture, page, (library) =>
      drawPicture((drawing) =>
        pictureSvg(subjectOf(state, library), previewContextOf(state.language, library), drawing),
      ),
    );
    write(picture, png.content);
    written.pictures += 1;
    if (png.kept) written.keptPictures += 1;
  }

  return {
    pages: plan.length,
    writePages: async (from, to) => {
      const written = nothingWritten();
      for (const page of plan.slice(from, to)) {
        // What pages leave behind is freed while the event loop has its turn. Of 10,000 texts, two hundred pages of persons
        // in a row took 1.5 GB, and 0.3 GB with a turn for each.
        await setImmediate();
        try {
          await writePage(page, written);
        } catch (error) {
          const reason = error instanceof Error ? error.message : String(error);
          throw new Error(`${pageAddress(site, page.state)}: ${reason}`, { cause: error });
        }
      }
      return written;
    },
    writeShared: () => {
      write('404.html', notFoundPage(site, client));
      write('offline.html', offlinePage(site, client, namedIn(HOME.language, data.library)));
      for (const language of LANGUAGES)
        for (const [name, html] of ownPages(site, client, language)) write(name, html);
      for (const language of LANGUAGES)
        write(manifestName(language), webManifest(language, namedIn(language, data.library), site.path));
      write('robots.txt', robots(site));
      write('_headers', headers(site));
      if (site.origin === undefined) return;
      for (const [name, content] of sitemaps(statesOf(data), site)) write(name, content);
    },
  };
}

/** A page with the hash of the corpus put in: it is as long as its placeholder, so thousands of pages cost little. */
function withHash(page: Uint8Array, hash: string): Uint8Array {
  const written = Buffer.from(page);
  for (let at = written.indexOf(HASH_PLACEHOLDER); at >= 0; at = written.indexOf(HASH_PLACEHOLDER, at))
    at += written.write(hash, at, 'latin1');
  return written;
}

type Render = (library: Library) => Promise<Uint8Array>;

interface Made {
  readonly content: Uint8Array;
  readonly kept: boolean;
}

/** Many pages read the same, so each is hashed once. */
function hashesOfFacts({ library }: SiteData): (fact: Fact) => string {
  const known = new Map<Fact, string>();
  return (fact) => {
    const hash = known.get(fact) ?? sha256(JSON.stringify([fact, readFact(fact, library)]));
    known.set(fact, hash);
    return hash;
  };
}

/** Each picture is drawn once, though many pages show the one of the site. */
function pictureDrawnFor({ view, contact, text, language }: ViewState): string | undefined {
  if (contact !== undefined) return pictureFileOf(language, contact);
  return view === 'timeline' && text === undefined ? pictureFileOf(language) : undefined;
}

function namedIn(language: Language, { about, own }: Library): Named {
  const i18n = i18nOf(language, own);
  return { name: siteName(about, i18n), description: siteDescription(about, i18n) };
}
