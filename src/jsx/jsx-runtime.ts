/**
 * What JSX compiles to: React's own runtime, except that React never owns a text node. Browser translators replace text
 * nodes; React would go on writing into those that are gone, and throw where it removes one. So every text is the only
 * child of its element, which React rewrites as a whole, and text beside elements gets an element of its own.
 */

import { Fragment, jsx as reactJsx, jsxs as reactJsxs } from 'react/jsx-runtime';
import { withoutLooseText } from './loose-text.ts';

export type { JSX } from 'react';
export { Fragment };

export const jsx: typeof reactJsx = (type, props, key) => reactJsx(type, withoutLooseText(type, props), key);
export const jsxs: typeof reactJsxs = (type, props, key) =>
  reactJsxs(type, withoutLooseText(type, props), key);
