/** Text beside elements: which gets an element of its own, and that nothing else changes its place among its siblings. */

import { createElement, Fragment, type ReactNode, StrictMode } from 'react';
import { jsx } from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { withoutLooseText } from '../../src/jsx/loose-text.ts';

const html = (type: 'p' | typeof Fragment, ...children: ReactNode[]) =>
  renderToStaticMarkup(jsx(type, withoutLooseText(type, { children })));
const b = createElement('b', { key: 'b' }, 'bold');

describe('text', () => {
  it.each<[string, ReactNode[]]>([
    ['<p>one two</p>', ['one ', 'two']],
    ['<p>3 of 14</p>', [3, ' of ', 14]],
    ['<p>one</p>', [null, 'one', false, undefined, '']],
    ['<p></p>', [null, '']],
    ['<p><b>bold</b></p>', [b]],
    ['<p><x-t>one </x-t><b>bold</b></p>', ['one ', b]],
    ['<p><b>bold</b><x-t>, one two</x-t></p>', [b, ', ', 'one', ' two']],
    ['<p><b>bold</b><x-t>, one</x-t></p>', [b, ', ', null, 'one']],
    ['<p><b>bold</b><x-space> </x-space></p>', [b, ' ']],
    ['<p><x-t>one</x-t><b>bold</b><x-t>0</x-t></p>', [['one', b], 0]],
  ])('%s', (expected, children) => {
    expect(html('p', ...children)).toBe(expected);
  });

  it('of a fragment may end up beside elements, and always gets its own', () => {
    expect(html(Fragment, 'one')).toBe('<x-t>one</x-t>');
    expect(withoutLooseText(StrictMode, { children: 'one' })).not.toEqual({ children: 'one' });
  });

  it('that is alone stays as it is, and so does what a component is given', () => {
    const alone = { children: 'one' };
    const several = { children: ['one', b] };
    expect(withoutLooseText('p', alone)).toBe(alone);
    expect(withoutLooseText(() => null, several)).toBe(several);
  });

  it('that comes and goes moves no element to another index', () => {
    const at = (...children: ReactNode[]) => {
      const { children: list } = withoutLooseText('p', { children }) as { children: ReactNode[] };
      return list.indexOf(b);
    };
    expect(at('one', false, b)).toBe(2);
    expect(at(false, 'two', b)).toBe(2);
    expect(at('one', 'two', b)).toBe(2);
    expect(at(null, null, b)).toBe(2);
  });
});
