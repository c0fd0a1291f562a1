/** The meta tags that other sites and search engines read: URL, languages, and link preview. Pure. */

import type { ReactNode } from 'react';
import type { ViewState } from '../link/view-state.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { alternates, fileAddress, pageAddress, type Site } from './addresses.ts';

/** The size of every picture, which most sites show without cropping. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

export interface Picture {
  /** Relative to the folder of the site. */
  readonly file: string;
  readonly alt: string;
}

export interface PreviewTagsProps {
  readonly state: ViewState;
  readonly siteName: string;
  /** Without the site's name, which has its own tag. */
  readonly name: string;
  readonly description: string;
  /** Undefined if the build drew none. */
  readonly picture: Picture | undefined;
  readonly site: Site;
  /** How many pages the view has. */
  readonly pages: number;
  /** As Open Graph spells it, such as `en_GB`. */
  readonly locales: Readonly<Record<Language, string>>;
}

export function PreviewTags(page: PreviewTagsProps): ReactNode {
  const { state, name, description, site, locales } = page;
  const article = state.contact !== undefined || state.text !== undefined;
  const hosted = site.origin !== undefined;
  // Other hosts request the image, so it needs an absolute URL.
  const picture = hosted ? page.picture : undefined;
  return (
    <>
      {hosted && <AddressTags state={state} site={site} />}
      {!article && <PageTags {...page} />}
      <meta property="og:site_name" content={page.siteName} />
      <meta property="og:type" content={article ? 'article' : 'website'} />
      <meta property="og:title" content={name} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={locales[state.language]} />
      {LANGUAGES.filter((language) => language !== state.language).map((language) => (
        <meta key={language} property="og:locale:alternate" content={locales[language]} />
      ))}
      {hosted && <meta property="og:url" content={pageAddress(site, state)} />}
      {picture && <PictureTags picture={picture} site={site} />}
      {/* Twitter takes title, description and image from the tags above. */}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
      {picture && <meta name="twitter:image:alt" content={picture.alt} />}
    </>
  );
}

/** Search engines accept these only as absolute URLs. */
function AddressTags({ state, site }: Pick<PreviewTagsProps, 'state' | 'site'>): ReactNode {
  return (
    <>
      <link rel="canonical" href={pageAddress(site, state)} />
      {alternates(state).map(({ hreflang, state: other }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={pageAddress(site, other)} />
      ))}
    </>
  );
}

/** The pages of a view before and after this one. */
function PageTags({ state, site, pages }: Pick<PreviewTagsProps, 'state' | 'site' | 'pages'>): ReactNode {
  const { page = 1 } = state;
  const address = (number: number) => pageAddress(site, { ...state, page: number > 1 ? number : undefined });
  return (
    <>
      {page > 1 && <link rel="prev" href={address(page - 1)} />}
      {page < pages && <link rel="next" href={address(page + 1)} />}
    </>
  );
}

function PictureTags({ picture, site }: { readonly picture: Picture; readonly site: Site }): ReactNode {
  return (
    <>
      <meta property="og:image" content={fileAddress(site, picture.file)} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(PICTURE_SIZE.width)} />
      <meta property="og:image:height" content={String(PICTURE_SIZE.height)} />
      <meta property="og:image:alt" content={picture.alt} />
    </>
  );
}
