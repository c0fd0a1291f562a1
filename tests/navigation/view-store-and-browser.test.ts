/** The view store where the browser has its say: it refuses changes, or the page goes. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEBOUNCE_MS, REFUSED_MS } from '../../src/navigation/view-store.ts';
import { searched, start } from './view-store-for-tests.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a browser that refuses any more changes of the URL', () => {
  it('shows the view all the same, and has its URL once it allows that', () => {
    const { history, patch, entries, link } = start('/list');
    history.refuses = true;
    patch(searched('nato'));
    vi.advanceTimersByTime(DEBOUNCE_MS);
    patch(searched('otan'));
    vi.advanceTimersByTime(DEBOUNCE_MS + REFUSED_MS);
    expect(link()).toBe('/list?q=otan');
    expect(entries).toEqual(['/list']);
    history.refuses = false;
    vi.advanceTimersByTime(REFUSED_MS);
    expect(entries).toEqual(['/list?q=otan']);
    vi.advanceTimersByTime(10 * REFUSED_MS);
    expect(entries).toHaveLength(1);
  });

  it('opens what is opened, and lets what came before go with its entry', () => {
    const { history, patch, navigateTo, entries, settle, back, link } = start('/list');
    history.refuses = true;
    patch(searched('nato'));
    navigateTo({ contact: 'a' });
    settle();
    vi.advanceTimersByTime(10 * REFUSED_MS);
    expect(entries).toEqual(['/list', '/contacts/a?view=list&q=nato']);
    back();
    expect(link()).toBe('/list');
  });
});

it.each(['pagehide', 'focusout'])(
  'has what was just typed in its URL when the page or the field is left: %s',
  (left) => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    const { patch, entries } = start('/list');
    patch(searched('nato'));
    expect(entries).toEqual(['/list']);
    page.dispatchEvent(new Event(left));
    expect(entries).toEqual(['/list?q=nato']);
    // Once is enough.
    page.dispatchEvent(new Event(left));
    vi.advanceTimersByTime(DEBOUNCE_MS);
    expect(entries).toEqual(['/list?q=nato']);
    vi.unstubAllGlobals();
  },
);

it('writes nothing over the entry that the reader goes back to, however late the router brings it', () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  const { patch, navigateTo, settle, entries, back, link } = start('/list');
  navigateTo({ contact: 'a' });
  settle();
  patch(searched('nato'));
  entries.pop();
  page.dispatchEvent(new Event('popstate'));
  vi.advanceTimersByTime(10 * DEBOUNCE_MS);
  expect(entries).toEqual(['/list']);
  entries.push('left');
  back();
  expect(link()).toBe('/list');
  vi.unstubAllGlobals();
});

it('has it as well when the page is loaded again by a key, and not with each letter', () => {
  const page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  const { patch, entries } = start('/list');
  const press = (key: string) => page.dispatchEvent(Object.assign(new Event('keydown'), { key }));
  for (const [index, key] of ['F5', 'Control', 'Meta'].entries()) {
    patch(searched(`nato ${index}`));
    for (const letter of ['a', 'Backspace', 'Shift']) press(letter);
    expect(entries.at(-1)).not.toContain(String(index));
    press(key);
    expect(entries.at(-1)).toContain(`nato+${index}`);
  }
  vi.unstubAllGlobals();
});
