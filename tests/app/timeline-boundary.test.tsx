/** If the timeline breaks, a fallback replaces it and the rest of the page survives. */

import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { TimelineBoundary } from '../../src/app/panes/timeline/TimelineBoundary.tsx';

function Broken(): never {
  throw new Error('drawn wrong');
}

it('shows what stands in for a timeline that breaks, and says so once', () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {});
  const onBroken = vi.fn();
  render(
    <main>
      <p>The rest</p>
      <TimelineBoundary instead={<p>The list</p>} onBroken={onBroken}>
        <Broken />
      </TimelineBoundary>
    </main>,
  );
  expect(screen.getByText('The list')).toBeVisible();
  expect(screen.getByText('The rest')).toBeVisible();
  expect(onBroken).toHaveBeenCalledOnce();
  silent.mockRestore();
});

it('leaves a timeline that works alone', () => {
  render(
    <TimelineBoundary instead={<p>The list</p>} onBroken={() => {}}>
      <p>The timeline</p>
    </TimelineBoundary>,
  );
  expect(screen.getByText('The timeline')).toBeVisible();
  expect(screen.queryByText('The list')).toBeNull();
});
