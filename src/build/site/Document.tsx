/** The HTML of a built page, from doctype to the last script: writes its head, with the Open Graph and canonical tags of `previews/PreviewTags.tsx`; `app/shell/DocumentHead.tsx` changes it later. */

import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { EMBED_FRAGMENT } from '../../exports/embed/snippet.ts';
import { FAILURE } from '../../messages/load-failure.ts';
import type { Language } from '../../model/language.ts';
import { jsonForScript } from '../../previews/escape.ts';
import type { TimelineSummary } from '../../timeline/summary/timeline-summary.ts';
import type { PageAssets } from './code/page-assets.ts';
import { POLICY } from './policy.ts';
import { manifestName, PAPER } from './web-manifest.ts';

export interface DocumentProps {
  /** The folder of the site, with slashes at both ends. */
  readonly base: string;
  readonly language: Language;
  readonly title: string;
  readonly description?: string | undefined;
  /** Whether search engines should leave the page out. */
  readonly noindex?: boolean;
  readonly assets: PageAssets;
  /** Whether it shows a corpus of the reader's own, and not the published one. */
  readonly own?: boolean;
  /** Whether the site has many contacts (`MANY_CONTACTS`), whose index the first paint must not wait for. */
  readonly many?: boolean;
  /** Whether it can be shown in a frame of another page. */
  readonly embeds?: boolean;
  /** Further tags for the head. */
  readonly previewTags?: ReactNode;
  /** The body: `AppRoot`, and what comes before or after it. */
  readonly children: ReactNode;
}

export function documentHtml(props: DocumentProps): string {
  return `<!doctype html>\n${withApostrophes(renderToStaticMarkup(<Document {...props} />))}\n`;
}

/** React escapes them, though it sets attributes between double quotes: half a kilobyte of a page. Data for scripts have no `&`. */
function withApostrophes(html: string): string {
  return html.replaceAll('&#x27;', "'");
}

/**
 * React moves meta, title and most link elements to the front of the head, in this order and after charset and viewport;
 * scripts, style sheets and the template follow. So the policy must come first, and holds for all that loads.
 */
function Document(props: DocumentProps): ReactNode {
  const { base, language, title, description, noindex, assets, own, many, embeds, previewTags, children } =
    props;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>{title}</title>
        {description !== undefined && <meta name="description" content={description} />}
        {noindex && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content={PAPER.light} />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content={PAPER.dark} />
        {/* Fetched beside the code, not after it; decoding one of 3 MB, of 100,000 contacts, would put off the first paint by half. */}
        {!own && !many && <link rel="preload" as="fetch" crossOrigin="" href={`${base}data/index.json`} />}
        {assets.fonts.map((file) => (
          <link key={file} rel="preload" as="font" type="font/woff2" crossOrigin="" href={base + file} />
        ))}
        <ModulePreloads base={base} files={assets.entryImports} />
        <link rel="icon" href={`${base}icon.svg`} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={`${base}apple-touch-icon.png`} />
        <link rel="manifest" href={base + manifestName(language)} />
        {previewTags}
        {/* Before the style sheets, which a script would wait for; and no module, so that it runs before the first paint. */}
        <script src={base + assets.boot} />
        {assets.styles.map((file) => (
          <link key={file} rel="stylesheet" href={base + file} />
        ))}
        <script type="module" crossOrigin="" src={base + assets.entry} />
        <AfterPaint
          base={base}
          files={assets.deferred.filter((file) => !assets.entryImports.includes(file))}
        />
      </head>
      <body>
        {/* What a frame's address names as its target, so that the page is lean without scripts too (`embed.css`). */}
        {embeds && <span id={EMBED_FRAGMENT} hidden />}
        <Broken language={language} />
        {children}
      </body>
    </html>
  );
}

/** `boot.js` shows one of these where the app does not start, breaks, finds no data or is slow; what follows can be read all the same. */
function Broken({ language }: { readonly language: Language }): ReactNode {
  const { broken, loadFailed, slow, retry } = FAILURE[language];
  return (
    <div id="broken" role="alert" lang={language} hidden>
      <p data-when="readouts-broken">{broken}</p>
      <p data-when="readouts-missing">{loadFailed}</p>
      <p data-when="readouts-slow">{slow}</p>
      <button type="button" className="button is-line">
        {retry}
      </button>
    </div>
  );
}

interface FilesProps {
  readonly base: string;
  readonly files: readonly string[];
}

function ModulePreloads({ base, files }: FilesProps): ReactNode {
  return files.map((file) => <link key={file} rel="modulepreload" crossOrigin="" href={base + file} />);
}

/**
 * What `main.ts` puts into the head once the page has been painted: code that would compete for bandwidth with what is
 * read first. As HTML, since React would move link elements out of the template.
 */
function AfterPaint(props: FilesProps): ReactNode {
  const __html = renderToStaticMarkup(<ModulePreloads {...props} />);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React has just rendered it.
  return <template id="after-paint" dangerouslySetInnerHTML={{ __html }} />;
}

interface AppRootProps {
  /** Of the corpus that the page was rendered from: the app hydrates only a page of the data it has loaded. */
  readonly hash?: string;
  /** The rendered app. Rendered by itself, since the ids that React makes up depend on all that is above them. */
  readonly html?: string;
  /** What is shown there until the app replaces it, without hydrating it. */
  readonly content?: ReactNode;
}

export function AppRoot({ hash, html = '', content }: AppRootProps): ReactNode {
  if (content !== undefined) return <div id="root">{content}</div>;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React has rendered it.
  return <div id="root" data-corpus={hash} dangerouslySetInnerHTML={{ __html: html }} />;
}

/** What the timeline draws before the index has come; a script of this type does not run either. */
export function TimelineSummaryData({ summary }: { readonly summary: TimelineSummary }): ReactNode {
  const __html = jsonForScript(summary);
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing in the data can end the element.
  return <script id="timeline-summary" type="application/json" dangerouslySetInnerHTML={{ __html }} />;
}

/** Data for search engines; a script of this type does not run. */
export function JsonLd({ data }: { readonly data: unknown }): ReactNode {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing in the data can end the element.
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(data) }} />;
}
