/** The ready mark: set after hydration, never while something is loading, and naming the history entry shown. */

import { act, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { beforeEach, expect, it } from 'vitest';
import { useAwaited, useReadyMark } from '../../src/app/shell/readiness.ts';

const root = () => document.getElementById('root') as HTMLElement;
beforeEach(() => document.body.replaceChildren(Object.assign(document.createElement('div'), { id: 'root' })));

function Part({ waits }: { readonly waits: boolean }) {
  useAwaited(waits);
  return null;
}

function Page({ entry, waits }: { readonly entry: string; readonly waits: readonly boolean[] }) {
  useReadyMark(entry);
  return waits.map((one, index) => <Part key={index.toString()} waits={one} />);
}

const show = (page: React.ReactNode) => act(async () => render(page, { container: root() }));

it('comes once nothing is awaited, and goes while something is', async () => {
  await show(<Page entry="a" waits={[true, true]} />);
  expect(root().dataset.ready).toBeUndefined();
  await show(<Page entry="a" waits={[true, false]} />);
  expect(root().dataset.ready).toBeUndefined();
  await show(<Page entry="a" waits={[false]} />);
  expect(root().dataset.ready).toBe('a');
  await show(<Page entry="a" waits={[false, true]} />);
  expect(root().dataset.ready).toBeUndefined();
  await show(<Page entry="a" waits={[]} />);
  expect(root().dataset.ready).toBe('a');
});

it('names the entry of the history that is shown', async () => {
  await show(<Page entry="a" waits={[]} />);
  await show(<Page entry="b" waits={[true]} />);
  expect(root().dataset.ready).toBeUndefined();
  await show(<Page entry="b" waits={[false]} />);
  expect(root().dataset.ready).toBe('b');
});

it('is not in what is prerendered', () => {
  expect(renderToString(<Page entry="a" waits={[false]} />)).toBe('');
  expect(root().dataset.ready).toBeUndefined();
});
