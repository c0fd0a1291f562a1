/** The tags by which other sites and search engines know a page: address, languages, and how to show a link to it. Pure. */

import { HOME, type ViewState } from '../link/view-state.ts';
import { LANGUAGES } from '../model/language.ts';
import { fileAddress, pageAddress, type Site } from './addresses.ts';
import type { Tag } from './html.ts';
import type { PreviewContext } from './subject.ts';

/** Of every picture: what most sites show without cutting. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

export interface Picture {
  /** Below the folder of the site. */
  readonly file: string;
  readonly alt: string;
}

export interface PageFacts {
  readonly state: ViewState;
  /** Without the name of the site, which has a tag of its own. */
  readonly name: string;
  readonly description: string;
  /** Undefined where none was drawn. */
  readonly picture: Picture | undefined;
}

export function headTags(
  page: PageFacts,
  site: Site,
  context: Pick<PreviewContext, 'i18n'>,
  locales: Locales,
): Tag[] {
  const { state, name, description } = page;
  const own = pageAddress(site, state);
  // An image is asked for by other hosts, so it needs its full address.
  const picture = site.origin === undefined ? undefined : page.picture;
  return [
    // Search engines take these with their full address alone.
    ...(site.origin === undefined
      ? []
      : [
          link('canonical', own),
          ...alternates(state).map(({ hreflang, state: other }) =>
            link('alternate', pageAddress(site, other), { hreflang }),
          ),
        ]),
    property('og:site_name', context.i18n.messages.app.name),
    property('og:type', state.contact === undefined && state.text === undefined ? 'website' : 'article'),
    property('og:title', name),
    property('og:description', description),
    property('og:locale', locales[state.language]),
    ...LANGUAGES.filter((language) => language !== state.language).map((language) =>
      property('og:locale:alternate', locales[language]),
    ),
    ...(site.origin === undefined ? [] : [property('og:url', own)]),
    ...(picture
      ? [
          property('og:image', fileAddress(site, picture.file)),
          property('og:image:type', 'image/png'),
          property('og:image:width', String(PICTURE_SIZE.width)),
          property('og:image:height', String(PICTURE_SIZE.height)),
          property('og:image:alt', picture.alt),
        ]
      : []),
    // Title, description and image are taken from the tags above.
    named('twitter:card', picture ? 'summary_large_image' : 'summary'),
    ...(picture ? [named('twitter:image:alt', picture.alt)] : []),
  ];
}

type Locales = Readonly<Record<ViewState['language'], string>>;

interface Alternate {
  readonly hreflang: string;
  readonly state: ViewState;
}

/** The same page in each language; for all others the one without a language in its address. */
export function alternates(state: ViewState): readonly Alternate[] {
  return [
    ...LANGUAGES.map((language) => ({ hreflang: language, state: { ...state, language } })),
    { hreflang: 'x-default', state: { ...state, language: HOME.language } },
  ];
}

const property = (name: string, content: string): Tag => ({
  name: 'meta',
  attributes: { property: name, content },
});
const named = (name: string, content: string): Tag => ({ name: 'meta', attributes: { name, content } });
const link = (rel: string, href: string, more: Record<string, string> = {}): Tag => ({
  name: 'link',
  attributes: { rel, ...more, href },
});
