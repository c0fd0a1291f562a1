/** Renders every file of a site that depends on its texts, its address or its pages; the entry of the server's bundle. */

import { checkIndex } from '../../corpus/check-index.ts';
import { type Library, openLibrary } from '../../corpus/library.ts';
import { HOME, VIEWS, type ViewState } from '../../link/view-state.ts';
import { writeLink } from '../../link/write-link.ts';
import { catalogs } from '../../messages/catalogs.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { TextShard } from '../../model/corpus-index.ts';
import { LANGUAGES } from '../../model/language.ts';
import type { Site } from '../../previews/addresses.ts';
import { pictureOf, pictureSvg } from '../../previews/picture.ts';
import { previewMessages } from '../../previews/preview-messages.ts';
import { headers, robots, SITEMAP, sitemap } from '../../previews/sitemap.ts';
import { subjectOf } from '../../previews/subject.ts';
import { compileFolder } from '../seeds/compile-folder.ts';
import { dataFiles, indexedCorpus } from './data-files.ts';
import { type DrawnPicture, drawPictures, type PictureSource } from './draw-pictures.ts';
import { notFoundPage, offlinePage } from './fallback-pages.tsx';
import { pagesOf } from './list-pages.ts';
import type { ClientFiles } from './page-assets.ts';
import { type PageContext, previewContextOf, renderPage } from './render-page.tsx';
import { manifestName, webManifest } from './web-manifest.ts';

export interface SiteRequest {
  /** The folder of texts. */
  readonly seeds: string;
  /** Whether to mask what the annotations do not quote. */
  readonly withhold: boolean;
  /** The email address for reports of mistakes. */
  readonly reportsTo: string | undefined;
  readonly site: Site;
  readonly client: ClientFiles;
  /** Whether to draw pictures for links to the pages. */
  readonly pictures: boolean;
}

export interface RenderedFiles {
  /** By name, below the folder of the site. */
  readonly files: readonly (readonly [name: string, content: string])[];
  /** Drawn while they are iterated over. */
  readonly pictures: AsyncIterable<DrawnPicture> | readonly DrawnPicture[];
}

export async function renderFiles({
  seeds,
  withhold,
  reportsTo,
  site,
  client,
  pictures,
}: SiteRequest): Promise<RenderedFiles> {
  const corpus = await compileFolder(seeds, { withhold, reportsTo });
  await Promise.all(
    LANGUAGES.flatMap((language) => [catalogs.load(language), previewMessages.load(language)]),
  );
  const library = await openWholeLibrary(corpus);
  const states = LANGUAGES.flatMap((language) => statesOf(library).map((state) => ({ ...state, language })));
  return {
    files: [
      ...[...dataFiles(corpus)].map(([name, pieces]) => [`data/${name}`, [...pieces].join('')] as const),
      ...(await renderPages(states, { site, client, library, pictures })),
      ['404.html', notFoundPage(site, client)],
      ['offline.html', offlinePage(site, client)],
      ...LANGUAGES.map((language) => [manifestName(language), manifestOf(language, site)] as const),
      ['robots.txt', robots(site)],
      ['_headers', headers(site)],
      ...(site.origin === undefined ? [] : [[SITEMAP, sitemap(states, site)] as const]),
    ],
    pictures: pictures ? drawPictures(pictureSourcesOf(states, library)) : [],
  };
}

/** With all its texts, as prerendering cannot wait for them. */
async function openWholeLibrary(corpus: Corpus): Promise<Library> {
  const { index, shards } = indexedCorpus(corpus);
  // As the page will: what it would refuse must not be published.
  checkIndex(index);
  const library = openLibrary(index, (name) =>
    Promise.resolve(shards[index.shards.indexOf(name)] as TextShard),
  );
  await Promise.all(library.contactIndex.textIds.map((id) => library.fetchText(id)));
  return library;
}

/** Every page of a view, contact and text. Aliases get none: `404.html` starts the app, which follows them. */
function statesOf(library: Library): ViewState[] {
  const { contactIndex } = library;
  return [
    ...VIEWS.filter((view) => view !== 'data').flatMap((view) => pagesOf(view, library)),
    ...contactIndex.ids.map((id) => ({ ...HOME, contact: id })),
    ...contactIndex.textIds.map((id) => ({ ...HOME, view: 'texts' as const, text: id })),
  ];
}

function renderPages(states: readonly ViewState[], context: PageContext) {
  return Promise.all(
    states.map(async (state) => {
      const folder = writeLink(state).slice(1);
      return [
        folder === '' ? 'index.html' : `${folder}/index.html`,
        await renderPage(state, context),
      ] as const;
    }),
  );
}

function manifestOf(language: (typeof LANGUAGES)[number], site: Site): string {
  return webManifest(language, catalogs.of(language).messages, site.path);
}

/** Each once, as pages may share one. */
function pictureSourcesOf(states: readonly ViewState[], library: Library): PictureSource[] {
  const sources = states.map((state): PictureSource => {
    const context = previewContextOf(state.language, library);
    const subject = subjectOf(state, library);
    return {
      file: pictureOf(subject, context).file,
      svg: (drawing) => pictureSvg(subject, context, drawing),
    };
  });
  return [...new Map(sources.map((source) => [source.file, source])).values()];
}
