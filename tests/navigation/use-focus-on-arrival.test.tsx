/** Where the focus goes once something is drawn: never a step behind a reader who is faster. */

import { act, render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import type { FocusTarget } from '../../src/navigation/focus-target.ts';
import { useFocusOnArrival } from '../../src/navigation/use-focus-on-arrival.ts';
import { ViewStoreContext } from '../../src/navigation/ViewStoreContext.ts';
import { createViewStore } from '../../src/navigation/view-store.ts';

function Arriving({ focus }: { readonly focus: (target: FocusTarget) => boolean }) {
  useFocusOnArrival(focus);
  return null;
}

it('keeps the target of a step that is taken while the last one is still arriving', () => {
  const store = createViewStore('/', { has: () => true });
  const taken: FocusTarget[] = [];
  const focus = vi.fn((target: FocusTarget) => {
    taken.push(target);
    // As Escape does, where the text has just been drawn.
    if (target === 'highlight') store.setState({ focusTarget: 'statement' });
    return true;
  });
  render(
    <ViewStoreContext value={store}>
      <Arriving focus={focus} />
    </ViewStoreContext>,
  );
  act(() => store.setState({ focusTarget: 'highlight' }));
  expect(taken).toEqual(['highlight', 'statement']);
  expect(store.getState().focusTarget).toBeUndefined();
});
