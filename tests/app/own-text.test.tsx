/** No view owns a text node: a browser translator may replace every one, and React neither misses nor keeps any. */

import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { start } from './start-app.tsx';

/** React leaves a mark on each node that it owns; text that is the only child of its element belongs to that. */
function ownedTexts(root: Node): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const owned: string[] = [];
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (Object.keys(currentNode).some((key) => key.startsWith('__react')))
      owned.push(currentNode.nodeValue ?? '');
  }
  return owned;
}

/** Elements that may hold nothing but text. */
const TEXT_ONLY = ':is(svg, option, title, textarea) x-t';

describe('React owns no text node', () => {
  it.each([
    '/',
    '/contacts/2024-06-25-austin-belousov-call',
    '/fr/contacts/2021-12-biden-putin-planned-contact?read=la-presse-2021-11-23',
    '/list?q=Ukraine',
    '/fr/on-record',
    '/texts',
    '/fr/texts/l-expression-2017-03-04',
    '/method',
    '/contacts/unknown?foo=1&side=x',
    '/list?status=cancelled&kind=summit&q=nothing',
  ])('%s', async (path) => {
    const { container } = start(path);
    await waitFor(() => expect(container.querySelector('#contacts, .no-contact, .notice')).not.toBeNull());
    await waitFor(() => expect(container.querySelector('.view-waiting')).toBeNull());
    expect(container.textContent).not.toBe('');
    expect(ownedTexts(container)).toEqual([]);
    expect(container.querySelector(TEXT_ONLY)).toBeNull();
  });
});
