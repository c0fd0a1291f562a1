/** `jsx-runtime.ts` for the development server, which adds where in the source an element was made. */

import { Fragment } from 'react';
import { jsxDEV as reactJsxDEV } from 'react/jsx-dev-runtime';
import { withoutLooseText } from './loose-text.ts';

export type { JSX } from 'react';
export { Fragment };

export const jsxDEV: typeof reactJsxDEV = (type, props, key, isStatic, ...rest) => {
  const own = withoutLooseText(type, props);
  // Several texts may have become one.
  const several = Array.isArray((own as { readonly children?: unknown }).children);
  return reactJsxDEV(type, own, key, isStatic && several, ...rest);
};
