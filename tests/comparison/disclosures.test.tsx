/** Parts that are closed at first: brought into sight when a reader opens them, and open on paper. */

import { afterEach, expect, it, vi } from 'vitest';
import { listenToDisclosures } from '../../src/comparison/disclosure/disclosures.ts';

const listeners = new AbortController();
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function show(): readonly HTMLDetailsElement[] {
  document.body.innerHTML = `
    <details class="disclosure"><summary>Closed</summary>…</details>
    <details class="disclosure" open><summary>Open</summary>…</details>
    <details><summary>Of its own</summary>…</details>`;
  return [...document.querySelectorAll('details')];
}

it('brings into sight what its line opens, and nothing else', async () => {
  const [closed, , other] = show();
  const scrolled: Element[] = [];
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    scrolled.push(this);
  });
  listenToDisclosures(listeners.signal);
  closed?.querySelector('summary')?.click();
  other?.querySelector('summary')?.click();
  await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(scrolled).toEqual([closed]);
  listeners.abort();
});

it('opens all for paper where the style sheet cannot, and closes them again', () => {
  vi.stubGlobal('CSS', { ...globalThis.CSS, supports: () => false });
  const [closed, open, other] = show();
  const printing = new AbortController();
  listenToDisclosures(printing.signal);
  dispatchEvent(new Event('beforeprint'));
  expect([closed, open, other].map((part) => part?.open)).toEqual([true, true, false]);
  dispatchEvent(new Event('afterprint'));
  expect([closed, open, other].map((part) => part?.open)).toEqual([false, true, false]);
  printing.abort();
});
