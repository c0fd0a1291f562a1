/** Renders one page of the site: the app at its address, inside a document that says what the page is. */

import type { ReactNode } from 'react';
import { prerender } from 'react-dom/static';
import { StaticRouter } from 'react-router';
import { type LazyViewName, lazyViewsOf, loadPage } from '../../app/panes/lazy-views.ts';
import { StaticPartsContext } from '../../app/panes/timeline/StaticPartsContext.ts';
import { Root } from '../../app/Root.tsx';
import { pageName, pageTitle } from '../../app/shell/page-title.ts';
import type { Library } from '../../corpus/library.ts';
import { sourcesOf } from '../../exports/embed/sources.ts';
import { embedMessages } from '../../exports/embed-messages.ts';
import { EmbedSource } from '../../exports/view/tools/EmbedSource.tsx';
import type { ViewState } from '../../link/view-state.ts';
import { writeLink } from '../../link/write-link.ts';
import { i18nOf } from '../../messages/catalogs.ts';
import { siteName } from '../../messages/site-name.ts';
import type { Language } from '../../model/language.ts';
import { appAddress, type Site } from '../../previews/addresses.ts';
import { descriptionOf } from '../../previews/description.ts';
import { PreviewTags } from '../../previews/PreviewTags.tsx';
import { pictureOf } from '../../previews/picture.ts';
import { previewMessages } from '../../previews/preview-messages.ts';
import { structuredData } from '../../previews/structured-data.ts';
import { type PreviewContext, subjectOf } from '../../previews/subject.ts';
import { ContactSet } from '../../selection/contact-set.ts';
import { type ClientFiles, pageAssets } from './code/page-assets.ts';
import { AppRoot, documentHtml, JsonLd, TimelineSummaryData } from './Document.tsx';
import { pagesIn } from './list-pages.ts';
import { MANY_CONTACTS } from './many-contacts.ts';
import { loadStaticTimelineRenderer, renderStaticList } from './render-static-parts.tsx';
import { summaryFor } from './summary-for.ts';

export interface PageContext {
  readonly site: Site;
  readonly client: ClientFiles;
  readonly library: Library;
  /** Whether pictures are drawn for links to the pages. */
  readonly pictures: boolean;
}

/** The messages of its language have to be loaded. */
export async function renderPage(
  state: ViewState,
  { site, client, library, pictures }: PageContext,
): Promise<string> {
  const { language } = state;
  const path = writeLink(state);
  await Promise.all([loadPage(path), embedMessages.load(language)]);
  const context = previewContextOf(language, library);
  const { i18n } = context;
  const subject = subjectOf(state, library);
  const name = pageName(state, library, i18n) ?? i18n.messages.app.title(siteName(library.about, i18n));
  const description = descriptionOf(subject, context);
  const html = await renderApp(state, site.path, library);
  const summary = summaryFor(state, site.path, library, i18n);
  return documentHtml({
    base: site.path,
    language,
    title: pageTitle(state, library, i18n),
    description,
    assets: pageAssets(client, modulesOf(state)),
    embeds: true,
    many: library.contactIndex.count > MANY_CONTACTS,
    previewTags: (
      <PreviewTags
        state={state}
        name={name}
        description={description}
        picture={pictures ? pictureOf(subject, context) : undefined}
        site={site}
        pages={state.contact === undefined && state.text === undefined ? pagesIn(state, library) : 1}
        siteName={siteName(library.about, i18n)}
        locales={{ en: previewMessages.of('en').locale, fr: previewMessages.of('fr').locale }}
      />
    ),
    children: (
      <>
        <AppRoot hash={library.hash} html={html} />
        {/* Outside of what is hydrated: seen in a frame alone, until scripts bring their own. */}
        <EmbedSource
          lang={language}
          messages={embedMessages.of(language)}
          sources={sourcesOf(state, ContactSet.all(library.contactIndex), library, i18n)}
          site={siteName(library.about, i18n)}
          href={appAddress({ path: site.path }, state)}
        />
        {summary && <TimelineSummaryData summary={summary} />}
        <JsonLd data={structuredData({ subject, name, description }, site, context)} />
      </>
    ),
  });
}

export function previewContextOf(language: Language, library: Library): PreviewContext {
  return { library, i18n: i18nOf(language, library.own), previewMessages: previewMessages.of(language) };
}

const VIEW_MODULES: Readonly<Record<LazyViewName, string>> = {
  'main-pane': 'src/app/panes/MainPane.tsx',
  list: 'src/list/list-chunk.ts',
  'on-record': 'src/on-record/OnRecordView.tsx',
  texts: 'src/texts/TextsView.tsx',
  data: 'src/exports/view/data-chunk.ts',
  method: 'src/method/MethodView.tsx',
  add: 'src/workbench/view/workbench-chunk.ts',
  people: 'src/people/person-chunk.ts',
  person: 'src/people/person-chunk.ts',
  reader: 'src/app/panes/reading-chunk.ts',
  'text-panel': 'src/app/panes/reading-chunk.ts',
};

/** The messages that come with a view and not with the app. */
const PROSE: Readonly<Partial<Record<LazyViewName, readonly string[]>>> = {
  'on-record': ['on-record'],
  texts: ['texts', 'reader'],
  data: ['exports/data', 'exports/source-note'],
  method: ['method'],
  people: ['people', 'panel-foot'],
  person: ['people', 'panel-foot'],
  reader: ['reader'],
};

/** Source files that a page is rendered from beside the app: the messages of its language, and views loaded on demand. */
function modulesOf(state: ViewState): string[] {
  const { language } = state;
  const views = lazyViewsOf(state);
  return [
    `src/messages/${language}.ts`,
    ...views.map((name) => VIEW_MODULES[name]),
    ...views.flatMap((name) => PROSE[name] ?? []).map((name) => `src/messages/${language}/${name}.ts`),
  ];
}

async function renderApp(state: ViewState, base: string, library: Library): Promise<string> {
  const basename = base.replace(/\/$/, '');
  const router = (app: ReactNode) => (
    <StaticRouter location={basename + writeLink(state)} basename={basename || '/'}>
      {app}
    </StaticRouter>
  );
  const parts = {
    timeline: await loadStaticTimelineRenderer(),
    list: renderStaticList(state, library, basename),
  };
  const { prelude } = await prerender(
    <StaticPartsContext value={parts}>
      <Root router={router} library={library} />
    </StaticPartsContext>,
  );
  return shortened(await new Response(prelude).text());
}

/** Empty shapes close themselves, which a parser of HTML takes the same within an SVG: React spells out each end. */
function shortened(html: string): string {
  return html.replace(/><\/(?:path|rect|circle|line|use)>/g, '/>');
}
