/** Renders the routes of the app to HTML, with what each page says of itself, while building. */

import indexed from 'virtual:corpus';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { type LazyViewName, lazyViewsOf, loadPage } from '../../app/panes/lazy-views.ts';
import { StaticTimelineContext } from '../../app/panes/StaticTimelineContext.ts';
import { Root } from '../../app/Root.tsx';
import { pageName, pageTitle } from '../../app/shell/page-title.ts';
import { type Library, openLibrary } from '../../corpus/library.ts';
import { HOME, VIEWS, type ViewState } from '../../link/view-state.ts';
import { writeLink } from '../../link/write-link.ts';
import { catalogs } from '../../messages/catalogs.ts';
import type { TextShard } from '../../model/corpus-index.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import type { Site } from '../../previews/addresses.ts';
import { descriptionOf } from '../../previews/description.ts';
import { headTags } from '../../previews/head-tags.ts';
import { jsonLdHtml, tagsHtml } from '../../previews/html.ts';
import { NOT_FOUND_TITLE, notFoundHtml } from '../../previews/not-found.ts';
import { pictureOf, pictureSvg } from '../../previews/picture.ts';
import { previewMessages } from '../../previews/preview-messages.ts';
import { headers, robots, SITEMAP, sitemap } from '../../previews/sitemap.ts';
import { structuredData } from '../../previews/structured-data.ts';
import { type PreviewContext, subjectOf } from '../../previews/subject.ts';
import type { DrawnPicture, PictureSource } from './draw-pictures.ts';
import { staticTimelineRenderer } from './draw-static-timeline.tsx';

export interface Page {
  /** Below the folder the app is served under; `/` or `/contacts/…`. */
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Source files that it is drawn with beside the app: the words of its language, and a view fetched on demand. */
  readonly modules: readonly string[];
  /** Tags for its head. */
  readonly head: string;
  readonly html: string;
  /** What stands after the app. */
  readonly tail: string;
}

export interface Rendered {
  readonly pages: readonly Page[];
  /** Draws what the pages show beside a link to them; none where no pictures were asked for. */
  readonly pictures: () => Promise<AsyncIterable<DrawnPicture> | readonly DrawnPicture[]>;
  /** Of the corpus shown. */
  readonly hash: string;
  /** Further files, by name. */
  readonly files: readonly (readonly [string, string])[];
  /** For every address without a page of its own. */
  readonly notFound: { readonly title: string; readonly html: string };
}

/** Every view, contact and text, in every language. Aliases get no page: `404.html` starts the app, which follows them. */
export async function renderPages(site: Site, illustrated: boolean): Promise<Rendered> {
  const library = await wholeLibrary();
  await Promise.all(
    LANGUAGES.flatMap((language) => [catalogs.load(language), previewMessages.load(language)]),
  );
  const states = LANGUAGES.flatMap((language) => statesOf(library).map((state) => ({ ...state, language })));
  const pages = await Promise.all(states.map((state) => renderPage(state, site, library, illustrated)));
  return {
    pages,
    hash: library.hash,
    pictures: async () => {
      if (!illustrated) return [];
      const { drawPictures } = await import('./draw-pictures.ts');
      return drawPictures(pictureSourcesOf(states, library));
    },
    files: [
      ['robots.txt', robots(site)],
      ['_headers', headers(site)],
      ...(site.origin === undefined ? [] : [[SITEMAP, sitemap(states, site)] as const]),
    ],
    notFound: {
      title: NOT_FOUND_TITLE,
      html: notFoundHtml(site, {
        en: previewMessages.of('en').nowhere,
        fr: previewMessages.of('fr').nowhere,
      }),
    },
  };
}

function statesOf({ contactIndex }: Library): ViewState[] {
  return [
    ...VIEWS.filter((view) => view !== 'data').map((view) => ({ ...HOME, view })),
    ...contactIndex.ids.map((id) => ({ ...HOME, contact: id })),
    ...contactIndex.textIds.map((id) => ({ ...HOME, view: 'texts' as const, text: id })),
  ];
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

function previewContextOf(language: Language, library: Library): PreviewContext {
  return { library, i18n: catalogs.of(language), previewMessages: previewMessages.of(language) };
}

async function renderPage(
  state: ViewState,
  site: Site,
  library: Library,
  illustrated: boolean,
): Promise<Page> {
  const { language } = state;
  const path = writeLink(state);
  await loadPage(path);
  const context = previewContextOf(language, library);
  const { i18n } = context;
  const subject = subjectOf(state, library);
  const name = pageName(state, library, i18n) ?? i18n.messages.app.title();
  const description = descriptionOf(subject, context);
  const picture = illustrated ? pictureOf(subject, context) : undefined;
  const locales = { en: previewMessages.of('en').locale, fr: previewMessages.of('fr').locale };
  return {
    path,
    language,
    title: pageTitle(state, library, i18n),
    description,
    modules: modulesOf(state),
    head: tagsHtml(headTags({ state, name, description, picture }, site, context, locales)),
    html: await render(path, site.path, library),
    tail: jsonLdHtml(structuredData({ subject, name, description }, site, context)),
  };
}

const VIEW_MODULES: Readonly<Record<LazyViewName, string>> = {
  'on-record': 'src/on-record/OnRecordView.tsx',
  texts: 'src/texts/TextsView.tsx',
  method: 'src/method/MethodView.tsx',
  reader: 'src/app/panes/reading-chunk.ts',
  'text-panel': 'src/app/panes/reading-chunk.ts',
};

function modulesOf(state: ViewState): string[] {
  const { language } = state;
  const views = lazyViewsOf(state);
  const prose = views.filter((name) => name === 'texts' || name === 'method');
  return [
    `src/messages/${language}.ts`,
    ...views.map((name) => VIEW_MODULES[name]),
    ...prose.map((name) => `src/messages/${language}/${name}.ts`),
  ];
}

async function wholeLibrary(): Promise<Library> {
  const { index, shards } = indexed;
  const library = openLibrary(index, (name) =>
    Promise.resolve(shards[index.shards.indexOf(name)] as TextShard),
  );
  await Promise.all(library.contactIndex.textIds.map((id) => library.fetchText(id)));
  return library;
}

async function render(path: string, base: string, library: Library): Promise<string> {
  const basename = base.replace(/\/$/, '');
  const router = (app: ReactNode) => (
    <StaticRouter location={basename + path} basename={basename || '/'}>
      {app}
    </StaticRouter>
  );
  const { prelude } = await prerender(
    <StaticTimelineContext value={await staticTimelineRenderer()}>
      <Root router={router} library={library} />
    </StaticTimelineContext>,
  );
  return new Response(prelude).text();
}
