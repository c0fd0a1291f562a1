/** A lazy value in a component: loading, loaded, failed; and identical to the page at hydration. */

import { act, render, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, it, vi } from 'vitest';
import { type Lazy, lazy } from '../../src/lazy.ts';
import { useLazy } from '../../src/ui/use-lazy.ts';

interface Props {
  readonly of: Lazy<string>;
  readonly atHydration?: () => string | undefined;
}

function Show({ of, atHydration }: Props) {
  const shown = useLazy(of, atHydration);
  return <p>{shown.state === 'ready' ? shown.value : shown.state}</p>;
}

it('shows what arrives', async () => {
  render(<Show of={lazy(async () => 'view')} />);
  expect(screen.getByText('loading')).toBeVisible();
  expect(await screen.findByText('view')).toBeVisible();
});

it('shows at once what was loaded before', async () => {
  const value = lazy(async () => 'view');
  await value.load();
  render(<Show of={value} />);
  expect(screen.getByText('view')).toBeVisible();
});

it('shows a failure, and tries again when it is mounted again', async () => {
  const fetchValue = vi.fn(async () => 'view').mockRejectedValueOnce(new Error('offline'));
  const value = lazy(fetchValue);
  const { unmount } = render(<Show of={value} />);
  expect(await screen.findByText('failed')).toBeVisible();
  unmount();
  render(<Show of={value} />);
  expect(await screen.findByText('view')).toBeVisible();
});

it('blames one value alone for its failure', async () => {
  const other = lazy(() => new Promise<string>(() => {}));
  const { rerender } = render(<Show of={lazy(() => Promise.reject(new Error('offline')))} />);
  expect(await screen.findByText('failed')).toBeVisible();
  rerender(<Show of={other} />);
  expect(screen.getByText('loading')).toBeVisible();
});

it('hydrates a page with what it was drawn with, and then shows what has arrived', async () => {
  const value = lazy(async () => 'view');
  const page = <Show of={value} atHydration={() => undefined} />;
  const place = document.createElement('div');
  place.innerHTML = renderToString(page);
  expect(place).toHaveTextContent('loading');
  await value.load();
  const onRecoverableError = vi.fn();
  const root = await act(async () => hydrateRoot(place, page, { onRecoverableError }));
  expect(place).toHaveTextContent('view');
  expect(onRecoverableError).not.toHaveBeenCalled();
  act(() => root.unmount());
});
