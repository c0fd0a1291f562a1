/** Light or dark: by the system, or by the reader's choice, kept where the browser allows it. */

export type Theme = 'light' | 'dark';

const KEY = 'readouts-theme';

/** What is shown now. `public/start.js` has set the choice before the first paint. */
export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage refused: the choice holds for this page.
  }
}
