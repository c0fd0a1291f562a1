/** Back and Forward bring back what was scrolled and focused, on the real history, however far the router has come. */

import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useHistoryMemory } from '../../src/navigation/use-history-memory.ts';
import { createViewStore, type ViewStore } from '../../src/navigation/view-store.ts';

function Page({ store }: { readonly store: ViewStore }) {
  useHistoryMemory(store);
  return (
    <div data-scroll-pane="panel">
      <button type="button" id="opener">
        Opens
      </button>
    </div>
  );
}

let open: ViewStore;
let stop: () => void;
const pane = () => document.querySelector('[data-scroll-pane]') as HTMLElement;
const frame = () => new Promise(requestAnimationFrame);
const go = async (to: 'back' | 'forward') => {
  const arrived = new Promise((done) => addEventListener('popstate', done, { once: true }));
  history[to]();
  await arrived;
  const { pathname, search, hash } = location;
  act(() => open.receive({ pathname, search, hash }, 'POP'));
  // As a panel that shows another contact.
  pane().scrollTop = 0;
};
const navigate = (contact: string) => {
  act(() => open.getState().navigateTo({ contact }));
  pane().scrollTop = 0;
  (document.activeElement as HTMLElement | null)?.blur();
};

beforeEach(() => {
  // jsdom scrolls by the property alone.
  Element.prototype.scrollTo = function scrollTo(to?: ScrollToOptions | number) {
    if (typeof to === 'object') this.scrollTop = to.top ?? 0;
  };
  // The router numbers its entries; here it renders no location in between, as when it is busy.
  history.replaceState({ idx: 0 }, '', '/contacts/a');
  open = createViewStore('/contacts/a', { has: () => true });
  open.receive({ pathname: '/contacts/a', search: '', hash: '' }, 'POP');
  stop = open.connect({
    push: (link) => history.pushState({ idx: history.state.idx + 1 }, '', link),
    replace: (link) => history.replaceState(history.state, '', link),
    open: () => undefined,
  });
  render(<Page store={open} />);
});
afterEach(() => stop());

it('restores an entry, though the one after it was left before the router had rendered it', async () => {
  pane().scrollTop = 600;
  document.getElementById('opener')?.focus();
  navigate('b');
  await go('back');
  await frame();
  expect(pane().scrollTop).toBe(600);
  expect(document.activeElement?.id).toBe('opener');
});

it('restores each of several entries, forward too', async () => {
  pane().scrollTop = 600;
  navigate('b');
  await frame();
  pane().scrollTop = 300;
  navigate('c');
  await frame();
  pane().scrollTop = 100;
  for (const [to, top] of [
    ['back', 300],
    ['back', 600],
    ['forward', 300],
    ['forward', 100],
  ] as const) {
    await go(to);
    await frame();
    expect(pane().scrollTop).toBe(top);
  }
});

it('leaves a reader alone who has already opened the next', async () => {
  pane().scrollTop = 600;
  navigate('b');
  await go('back');
  navigate('c');
  await frame();
  expect(pane().scrollTop).toBe(0);
});
