/** Renders the routes of the app to HTML, with what each page says of itself, while building. */

import indexed from 'virtual:corpus';
import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { type LazyView, lazyViewsOf, loadPage } from '../app/lazy-views.ts';
import { pageName, pageTitle } from '../app/page-title.ts';
import { Root } from '../app/Root.tsx';
import { SketchContext } from '../app/SketchContext.ts';
import { type Library, openLibrary } from '../corpus/library.ts';
import { HOME, VIEWS, type ViewState } from '../link/view-state.ts';
import { writeLink } from '../link/write-link.ts';
import type { Words } from '../model/corpus-index.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import type { Site } from '../previews/addresses.ts';
import { descriptionOf } from '../previews/description.ts';
import { headTags } from '../previews/head-tags.ts';
import { jsonLdHtml, tagsHtml } from '../previews/html.ts';
import { NOT_FOUND_TITLE, notFoundHtml } from '../previews/not-found.ts';
import { pictureOf, pictureSvg } from '../previews/picture.ts';
import { previewWords } from '../previews/preview-words.ts';
import { headers, robots, SITEMAP, sitemap } from '../previews/sitemap.ts';
import { structuredData } from '../previews/structured-data.ts';
import { subjectOf, type Telling } from '../previews/subject.ts';
import { wordings } from '../words/wordings.ts';
import type { DrawnPicture, PictureSketch } from './draw-pictures.ts';
import { drawSketch } from './draw-sketch.tsx';

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
  await Promise.all(LANGUAGES.flatMap((language) => [wordings.load(language), previewWords.load(language)]));
  const states = LANGUAGES.flatMap((language) => statesOf(library).map((state) => ({ ...state, language })));
  const pages = await Promise.all(states.map((state) => renderPage(state, site, library, illustrated)));
  return {
    pages,
    hash: library.hash,
    pictures: async () => {
      if (!illustrated) return [];
      const { drawPictures } = await import('./draw-pictures.ts');
      return drawPictures(sketchesOf(states, library));
    },
    files: [
      ['robots.txt', robots(site)],
      ['_headers', headers(site)],
      ...(site.origin === undefined ? [] : [[SITEMAP, sitemap(states, site)] as const]),
    ],
    notFound: {
      title: NOT_FOUND_TITLE,
      html: notFoundHtml(site, { en: previewWords.of('en').nowhere, fr: previewWords.of('fr').nowhere }),
    },
  };
}

function statesOf({ heads }: Library): ViewState[] {
  return [
    ...VIEWS.filter((view) => view !== 'data').map((view) => ({ ...HOME, view })),
    ...heads.ids.map((id) => ({ ...HOME, contact: id })),
    ...heads.textIds.map((id) => ({ ...HOME, view: 'texts' as const, text: id })),
  ];
}

/** Each once, as pages may share one. */
function sketchesOf(states: readonly ViewState[], library: Library): PictureSketch[] {
  const sketches = states.map((state): PictureSketch => {
    const telling = tellingOf(state.language, library);
    const subject = subjectOf(state, library);
    return {
      file: pictureOf(subject, telling).file,
      svg: (drawing) => pictureSvg(subject, telling, drawing),
    };
  });
  return [...new Map(sketches.map((sketch) => [sketch.file, sketch])).values()];
}

function tellingOf(language: Language, library: Library): Telling {
  return { library, wording: wordings.of(language), own: previewWords.of(language) };
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
  const telling = tellingOf(language, library);
  const { wording } = telling;
  const subject = subjectOf(state, library);
  const name = pageName(state, library, wording) ?? wording.words.app.title();
  const description = descriptionOf(subject, telling);
  const picture = illustrated ? pictureOf(subject, telling) : undefined;
  const locales = { en: previewWords.of('en').locale, fr: previewWords.of('fr').locale };
  return {
    path,
    language,
    title: pageTitle(state, library, wording),
    description,
    modules: modulesOf(state),
    head: tagsHtml(headTags({ state, name, description, picture }, site, telling, locales)),
    html: await render(path, site.path, library),
    tail: jsonLdHtml(structuredData({ subject, name, description }, site, telling)),
  };
}

const VIEW_MODULES: Readonly<Record<LazyView, string>> = {
  'on-record': 'src/on-record/OnRecordView.tsx',
  texts: 'src/texts/TextsView.tsx',
  method: 'src/method/MethodView.tsx',
  reader: 'src/app/reading.ts',
  'text-panel': 'src/app/reading.ts',
};

function modulesOf(state: ViewState): string[] {
  const { language } = state;
  const views = lazyViewsOf(state);
  const prose = views.filter((name) => name === 'texts' || name === 'method');
  return [
    `src/words/${language}.ts`,
    ...views.map((name) => VIEW_MODULES[name]),
    ...prose.map((name) => `src/words/${language}/${name}.ts`),
  ];
}

async function wholeLibrary(): Promise<Library> {
  const { index, shards } = indexed;
  const library = openLibrary(index, (name) => Promise.resolve(shards[index.shards.indexOf(name)] as Words));
  await Promise.all(library.heads.textIds.map((id) => library.fetchText(id)));
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
    <SketchContext value={await drawSketch()}>
      <Root router={router} library={library} />
    </SketchContext>,
  );
  return new Response(prelude).text();
}
