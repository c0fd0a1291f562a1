/** What the corpus as a whole is called: by its own name, or without one by the app's. */

import type { About } from '../model/corpus.ts';
import type { I18n } from './I18nContext.ts';

/** After the name of a page, and as the name of the site. */
export function siteName({ name }: About, { messages, localize }: I18n): string {
  return name ? localize(name) : messages.app.name;
}

/** Beside the name of the app. */
export function siteLine({ name }: About, { messages, localize }: I18n): string {
  return name ? localize(name) : messages.app.tagline;
}

export function siteDescription({ description }: About, { messages, localize }: I18n): string {
  return description ? localize(description) : messages.app.description;
}
