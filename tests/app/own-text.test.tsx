/**
 * What a browser translator may do to each view: replace every text node, since React owns none, and leave alone the
 * exact words of texts, names and ids, and nothing else.
 */

import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { libraryOf } from '../corpus-for-tests.ts';
import { start } from './start-app.tsx';

// jsdom has no layout, so that the timeline would only break.
vi.mock('../../src/timeline/Timeline.tsx', () => {
  throw new Error('the chunk did not arrive');
});

const library = await libraryOf('seeds');
const people = library.people.flatMap(({ name, byline }) => Object.values({ ...name, ...byline }));
const publishers = library.contactIndex.textIds.map((id) => library.contactIndex.text(id)?.publisher.name.en);

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

async function open(path: string): Promise<HTMLElement> {
  const { container } = start(path);
  await waitFor(() => expect(container.querySelector('#contacts, .no-contact, .notice')).not.toBeNull());
  await waitFor(() => expect(container.querySelector('.view-waiting')).toBeNull());
  return container;
}

function expectNoOwnText(container: HTMLElement): void {
  expect(container.textContent).not.toBe('');
  expect(ownedTexts(container)).toEqual([]);
  expect(container.querySelector(TEXT_ONLY)).toBeNull();
}

const EXACT = ':is(blockquote, .told-words) [lang=fr], q, mark.highlight, .result-words, code, kbd';

function expectExactWordsLeftAlone(container: HTMLElement): void {
  for (const words of container.querySelectorAll(EXACT))
    expect(words.closest('[translate=no]'), words.outerHTML).not.toBeNull();
  for (const element of container.querySelectorAll('[translate]')) {
    expect(element).toHaveAttribute('translate', 'no');
    const words = element.textContent?.trim() ?? '';
    const exact = element.matches(EXACT);
    expect(exact || people.includes(words) || publishers.includes(words), element.outerHTML).toBe(true);
    expect(element.querySelector('.translation')).toBeNull();
  }
}

describe('React owns no text node, and only exact words are not to be translated', () => {
  it.each([
    '/',
    '/contacts/2021-12-biden-putin-planned-contact?read=la-presse-2021-11-23',
    '/list?q=Ukraine',
    '/texts',
    '/texts/l-expression-2017-03-04',
    '/method',
  ])('%s', async (path) => {
    const container = await open(path);
    expectNoOwnText(container);
    expectExactWordsLeftAlone(container);
  });

  it('/contacts/2024-06-25-austin-belousov-call: names of people as well, where they stand alone', async () => {
    const container = await open('/contacts/2024-06-25-austin-belousov-call');
    expectNoOwnText(container);
    expectExactWordsLeftAlone(container);
    const [heading] = screen.getAllByText('Lloyd Austin');
    expect(heading?.closest('[translate=no]')).not.toBeNull();
  });
});

describe('React owns no text node', () => {
  it.each([
    '/fr/contacts/2021-12-biden-putin-planned-contact?read=la-presse-2021-11-23',
    '/fr/on-record',
    '/fr/texts/l-expression-2017-03-04',
    '/contacts/unknown?foo=1&side=x',
    '/list?status=cancelled&kind=summit&q=nothing',
  ])('%s', async (path) => expectNoOwnText(await open(path)));
});
