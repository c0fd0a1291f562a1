/** The colours of a picture, read from the design tokens: light or dark, whatever the page shows. Pure. */

import tokens from '../../app/styles/tokens.css?raw';
import { COLOUR_NAMES, type Colours } from '../../previews/picture-marks.ts';

export type Theme = 'light' | 'dark';

/** The light theme comes first in the style sheet, the dark one after the attribute that chooses it. */
export function paletteOf(theme: Theme, css: string = tokens): Colours {
  const from = theme === 'light' ? 0 : css.indexOf('[data-theme="dark"]');
  const own = css.slice(from);
  return Object.fromEntries(
    COLOUR_NAMES.map((name) => {
      const [, value] = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(own) ?? [];
      if (value === undefined) throw new Error(`tokens.css has lost --${name}`);
      return [name, value];
    }),
  ) as Colours;
}
