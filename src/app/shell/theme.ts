/** Light or dark: by the system, or by the reader's choice, kept where the browser allows it. */

import { saveSetting } from './settings.ts';

export type Theme = 'light' | 'dark';

/** What is shown now. `public/boot.js` has set the choice before the first paint. */
export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  saveSetting('theme', theme);
}
