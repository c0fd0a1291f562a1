/** Words as they are shown: marks of the search, quotation marks, and what stays on one line; the string is never changed. */

import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Highlighted } from '../../src/ui/Highlighted.tsx';
import { SearchHighlightsContext } from '../../src/ui/SearchHighlightsContext.ts';

const together = (container: Element) =>
  [...container.querySelectorAll('.together')].map((own) => own.textContent);

it.each([
  ['a dit « non merci à tous » hier', ['« non', 'tous »']],
  ['« Non », dit-il', ['« Non »,']],
  ['(« Oui\n») et rien', ['« Oui\n»)']],
  ['«Огни зажгут весной»', []],
  ['“The lamps will be lit”', []],
  ['«\u202fdéjà fine\u202f»', []],
])('a guillemet keeps its word beside it: %s', (words, kept) => {
  const { container } = render(<Highlighted>{words}</Highlighted>);
  expect(container.textContent).toBe(words);
  expect(together(container)).toEqual(kept);
});

it('words are marked within what is kept together, and quotation marks at the ends have a colour', () => {
  const words = '« Non merci »';
  const { container } = render(
    <SearchHighlightsContext
      value={(text) => [...text.matchAll(/merci/g)].map(({ index }) => ({ start: index, end: index + 5 }))}
    >
      <Highlighted quoted>{words}</Highlighted>
    </SearchHighlightsContext>,
  );
  expect(container.textContent).toBe(words);
  expect(together(container)).toEqual(['« Non', 'merci »']);
  expect(container.querySelector('.together mark')).toHaveTextContent('merci');
  expect([...container.querySelectorAll('.guillemet')].map((own) => own.textContent)).toEqual(['«', '»']);
});
