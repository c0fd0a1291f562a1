/** Lets readers install the app: its manifests, its icon for a home screen, and the colour of what stands around it. */

import type { HtmlTagDescriptor, Plugin } from 'vite';
import { en } from '../../messages/en.ts';
import { fr } from '../../messages/fr.ts';
import { LANGUAGES } from '../../model/language.ts';
import { manifestName, PAPER, webManifest } from './web-manifest.ts';

const WORDS = { en, fr } as const;

export function installablePlugin(): Plugin {
  let base = '/';
  let client = false;
  return {
    name: 'readouts-installable',
    apply: 'build',
    configResolved(config) {
      base = config.base;
      client = !config.build.ssr;
    },
    buildStart() {
      if (!client) return;
      for (const language of LANGUAGES)
        this.emitFile({
          type: 'asset',
          fileName: manifestName(language),
          source: webManifest(language, WORDS[language], base),
        });
    },
    transformIndexHtml: {
      // After bundling: these files are no modules.
      order: 'post',
      handler: () => {
        const link = (attrs: Record<string, string>): HtmlTagDescriptor => ({
          tag: 'link',
          attrs,
          injectTo: 'head',
        });
        const ground = (theme: 'light' | 'dark'): HtmlTagDescriptor => ({
          tag: 'meta',
          attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${theme})`, content: PAPER[theme] },
          injectTo: 'head',
        });
        return [
          ground('light'),
          ground('dark'),
          link({ rel: 'apple-touch-icon', href: `${base}apple-touch-icon.png` }),
          // Pages in other languages name their own (`build.mjs`).
          link({ rel: 'manifest', href: `${base}${manifestName('en')}` }),
        ];
      },
    },
  };
}
