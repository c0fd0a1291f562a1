/** A browser translator leaves alone the exact words of texts, names and ids, and nothing else. */

import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { libraryOf } from '../corpus-for-tests.ts';
import { start } from './start-app.tsx';

const library = await libraryOf('seeds');
const people = library.people.flatMap(({ name, byline }) => Object.values({ ...name, ...byline }));

async function open(path: string) {
  const { container } = start(path);
  await waitFor(() => expect(container.querySelector('#contacts')).not.toBeNull());
  await waitFor(() => expect(container.querySelector('.view-waiting')).toBeNull());
  return [...container.querySelectorAll<HTMLElement>('[translate]')];
}

const EXACT = ':is(blockquote, .told-words) [lang=fr], q, mark.highlight, .result-words, code, kbd';

describe('what is not to be translated', () => {
  it.each([
    '/',
    '/contacts/2024-06-25-austin-belousov-call',
    '/contacts/2021-12-biden-putin-planned-contact?read=la-presse-2021-11-23',
    '/list',
    '/texts',
    '/texts/l-expression-2017-03-04',
    '/method',
  ])('%s', async (path) => {
    const kept = await open(path);
    for (const words of document.querySelectorAll(EXACT))
      expect(words.closest('[translate=no]'), words.outerHTML).not.toBeNull();
    const publishers = library.contactIndex.textIds.map(
      (id) => library.contactIndex.text(id)?.publisher.name.en,
    );
    for (const element of kept) {
      expect(element).toHaveAttribute('translate', 'no');
      const words = element.textContent?.trim() ?? '';
      const exact = element.matches(EXACT);
      expect(exact || people.includes(words) || publishers.includes(words), element.outerHTML).toBe(true);
      expect(element.querySelector('.translation')).toBeNull();
    }
  });

  it('are the names of people, where they stand alone', async () => {
    await open('/contacts/2024-06-25-austin-belousov-call');
    const [heading] = screen.getAllByText('Lloyd Austin');
    expect(heading?.closest('[translate=no]')).not.toBeNull();
  });
});
