/** The drawer of filters as it opens: who is on record and the level can be chosen at once. */

import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { LibraryContext } from '../../src/corpus/LibraryContext.ts';
import { FilterDrawer } from '../../src/filters/FilterDrawer.tsx';
import { facetValues } from '../../src/filters/facet-values.ts';
import { NO_FILTERS } from '../../src/link/view-state.ts';
import { I18nContext } from '../../src/messages/I18nContext.ts';
import { FACET_KEYS, facetsOf } from '../../src/selection/facets.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { ENGLISH } from '../i18n-for-tests.ts';

const library = await libraryOf('seeds');
const values = facetValues(library.contactIndex, facetsOf(library));

beforeAll(() => {
  // The browser tests cover the top layer.
  Object.assign(HTMLDialogElement.prototype, { showModal: () => {}, close: () => {} });
});

it('has unfolded who is on record, the level, and what is chosen; and has a button that closes it', () => {
  render(
    <LibraryContext value={library}>
      <I18nContext value={ENGLISH}>
        <FilterDrawer
          filters={NO_FILTERS}
          facets={FACET_KEYS.map((facet) => ({
            facet,
            values: values[facet],
            counts: new Map(),
            chosen: facet === 'kind' ? ['call'] : [],
            onChoose: () => {},
          }))}
          shown={14}
          both={2}
          onFilters={() => {}}
          onClose={() => {}}
        />
      </I18nContext>
    </LibraryContext>,
  );
  const { names } = ENGLISH.messages.filters;
  const open = [...document.querySelectorAll('details[open] > summary')];
  expect(open.map(({ firstChild }) => firstChild?.textContent)).toEqual([
    names.side,
    names.kind,
    names.level,
  ]);
  expect(
    screen.getByRole('button', { name: ENGLISH.messages.filters.close, hidden: true }),
  ).toBeInTheDocument();
});
