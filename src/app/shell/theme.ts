/** Light or dark: the system's setting, or the reader's choice, saved if the browser allows it. */

import { saveSetting } from '../../ui/device/settings.ts';

export type Theme = 'light' | 'dark';

/** The current theme. `public/boot.js` applies the saved choice before the first paint. */
export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  saveSetting('theme', theme);
}
