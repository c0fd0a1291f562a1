/** The web app manifests, one per language; all describe one app, which starts in the language it was installed from. */

import type { Language } from '../../model/language.ts';

/** `--paper` of the design tokens: the background of the page and of its header. */
export const PAPER = { light: '#f6f6f3', dark: '#131417' } as const;

export const manifestName = (language: Language) =>
  language === 'en' ? 'manifest.webmanifest' : `manifest.${language}.webmanifest`;

/** What the corpus is called and says of itself, or the app. */
export interface Named {
  readonly name: string;
  readonly description: string;
}

/** URLs are relative to the manifest, except for the id, which browsers resolve against the host. */
export function webManifest(language: Language, named: Named, base: string): string {
  const png = (src: string, size: number) => ({ src, sizes: `${size}x${size}`, type: 'image/png' });
  return JSON.stringify({
    name: named.name,
    short_name: named.name,
    description: named.description,
    lang: language,
    dir: 'ltr',
    id: base,
    start_url: language === 'en' ? './' : `./${language}/`,
    scope: './',
    display: 'standalone',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [
      { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
      png('icon-192.png', 192),
      png('icon-512.png', 512),
      { ...png('icon-maskable-512.png', 512), purpose: 'maskable' },
    ],
  });
}
