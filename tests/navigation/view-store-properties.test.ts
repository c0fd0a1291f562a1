/** The view store after any steps: the URL says the view, and what is equal stays the same object. */

import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readLink } from '../../src/link/read-link.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { DEBOUNCE_MS } from '../../src/navigation/view-store.ts';
import { known, viewState } from '../link/view-states.ts';
import { addressOf, start } from './view-store-for-tests.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const step = fc.oneof(
  viewState.map((to) => ({ do: 'navigateTo' as const, to })),
  viewState.map(({ filters, window }) => ({ do: 'patch' as const, change: { filters, window } })),
  fc.constant({ do: 'settle' as const }),
  fc.constant({ do: 'back' as const }),
  fc.nat(2 * DEBOUNCE_MS).map((ms) => ({ do: 'wait' as const, ms })),
);

describe('whatever happens', () => {
  it('in the end the URL says the view, and nothing else stays pending', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const app = start();
        for (const one of steps) {
          if (one.do === 'navigateTo') app.navigateTo(one.to);
          else if (one.do === 'patch') app.patch(one.change);
          else if (one.do === 'settle') app.settle();
          else if (one.do === 'wait') vi.advanceTimersByTime(one.ms);
          else if (app.entries.length > 1) app.back();
        }
        vi.advanceTimersByTime(DEBOUNCE_MS);
        const shown = app.view();
        app.settle();
        expect(app.view()).toBe(shown);
        expect(readLink(addressOf(app.entries.at(-1) ?? ''), known).state).toEqual(
          readLink(addressOf(writeLink(shown)), known).state,
        );
      }),
    );
  });

  it('the view is another object exactly when it is spelled otherwise', () => {
    fc.assert(
      fc.property(viewState, viewState, (one, other) => {
        const { store, view } = start(writeLink(one));
        const before = view();
        store.receive(addressOf(writeLink(other)), 'POP');
        expect(view() === before).toBe(writeLink(one) === writeLink(other));
        const same = writeLink({ filters: one.filters }) === writeLink({ filters: other.filters });
        expect(view().filters === before.filters).toBe(same);
      }),
    );
  });
});
