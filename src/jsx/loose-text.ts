/** Gives each text that has elements beside it an element of its own. Pure. */

import type { ElementType, ReactNode } from 'react';
import { jsx } from 'react/jsx-runtime';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'x-t': { readonly children: string };
      'x-space': { readonly children: string };
    }
  }
}

const isText = (child: ReactNode): child is string | number =>
  typeof child === 'string' || typeof child === 'number';

/** A component gets its children as they are: whatever it puts them into comes through here as well. */
export function withoutLooseText<P>(type: ElementType, props: P): P {
  const { children } = props as { readonly children?: ReactNode };
  // A fragment or the like, whose texts may end up beside elements.
  const open = typeof type === 'symbol';
  if ((typeof type !== 'string' && !open) || !(Array.isArray(children) || (open && isText(children))))
    return props;
  const list = wrapTexts([children].flat() as ReactNode[]);
  const [text, ...others] = list.filter((child) => child != null);
  const alone = !open && others.length === 0 && isOwnText(text);
  return { ...props, children: alone ? text.props.children : list };
}

interface OwnText {
  readonly type: 'x-t' | 'x-space';
  readonly props: { readonly children: string };
}

const isOwnText = (child: unknown): child is OwnText =>
  (child as Partial<OwnText> | undefined)?.type === 'x-t';

/** Adjacent texts become one. Every other child keeps its index, by which React distinguishes it from its siblings. */
function wrapTexts(children: readonly ReactNode[]): ReactNode[] {
  const list: ReactNode[] = [];
  let text = '';
  let start = 0;
  const end = () => {
    if (text !== '') list[start] = jsx(/\S/.test(text) ? 'x-t' : 'x-space', { children: text }, `t${start}`);
    text = '';
  };
  children.forEach((child, index) => {
    list[index] = null;
    if (isText(child)) {
      if (text === '') start = index;
      text += child;
    } else if (child != null && typeof child !== 'boolean') {
      end();
      list[index] = Array.isArray(child) ? wrapTexts(child) : child;
    }
  });
  end();
  return list;
}
