/** What a system needs to install the app, in each language: one app, whose language is that of the page it came from. */

import type { Messages } from '../../messages/en.ts';
import type { Language } from '../../model/language.ts';

/** `--paper` of the design tokens: ground of the page and of its header. */
export const PAPER = { light: '#f6f6f3', dark: '#131417' } as const;

export const manifestName = (language: Language) =>
  language === 'en' ? 'manifest.webmanifest' : `manifest.${language}.webmanifest`;

/** Addresses are below the manifest's own folder, except for the id, which systems read below the host. */
export function webManifest(language: Language, { app }: Messages, base: string): string {
  const png = (src: string, size: number) => ({ src, sizes: `${size}x${size}`, type: 'image/png' });
  return JSON.stringify({
    name: app.name,
    short_name: app.name,
    description: app.description,
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
