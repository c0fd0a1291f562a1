/** What a frame reports to the page around it: its height, and the address that it was given, whatever a reader opens in it since. */

import { afterEach, expect, it, vi } from 'vitest';
import { reportHeight } from '../../src/app/embed/report-height.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('is told the address that the host asked for, not where the reader has gone since', () => {
  const host = { postMessage: vi.fn<(message: unknown, origin: string) => void>() };
  vi.spyOn(window, 'parent', 'get').mockReturnValue(host as unknown as Window);
  const observed: (() => void)[] = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(changed: () => void) {
        observed.push(changed);
      }
      observe() {}
      disconnect() {}
    },
  );
  const height = vi.spyOn(document.body, 'getBoundingClientRect');
  height.mockReturnValue({ height: 400 } as DOMRect);
  history.replaceState(null, '', '/contacts/a/?embed=1#embed=1');
  const asked = location.href;
  const stop = reportHeight();
  for (const changed of observed) changed();
  history.pushState(null, '', '/people/b?q=secret');
  height.mockReturnValue({ height: 500 } as DOMRect);
  for (const changed of observed) changed();
  const texts = host.postMessage.mock.calls.flatMap(([message]) =>
    typeof message === 'string' ? [JSON.parse(message) as { src: string; height: number }] : [],
  );
  expect(texts.map(({ src, height: told }) => [src, told])).toEqual([
    [asked, 400],
    [asked, 500],
  ]);
  stop();
});
