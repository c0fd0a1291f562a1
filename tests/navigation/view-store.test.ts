/** The view store, without React: what shows at once, and what reaches the history. */

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { shallow } from 'zustand/shallow';
import { writeLink } from '../../src/link/write-link.ts';
import { linkReader } from '../../src/navigation/link-reader.ts';
import { createViewStore, DEBOUNCE_MS } from '../../src/navigation/view-store.ts';
import { known, TEXTS } from '../link/view-states.ts';
import { addressOf, searched, start } from './view-store-for-tests.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the initial state', () => {
  it('is that of the path alone, as the page was prerendered', () => {
    const store = createViewStore('/contacts/a', known);
    expect(writeLink(store.getInitialState().view)).toBe('/contacts/a');
    expect(store.getInitialState().issues).toEqual([]);
  });

  it('stays the same object when the address says no more', () => {
    const store = createViewStore('/list', known);
    const { view, issues } = store.getState();
    store.receive(addressOf('/list'), 'POP');
    expect(store.getState().view).toBe(view);
    expect(store.getState().issues).toBe(issues);
  });

  it('waits for the code that reads a query, and for nothing that was left meanwhile', async () => {
    const store = createViewStore('/list', known);
    const get = vi.spyOn(linkReader, 'get').mockReturnValue(undefined);
    store.receive(addressOf('/list?kind=call'), 'POP');
    store.receive(addressOf('/list?side=ru'), 'POP');
    expect(writeLink(store.getState().view)).toBe('/list');
    get.mockRestore();
    await linkReader.load();
    expect(writeLink(store.getState().view)).toBe('/list?side=ru');
    expect(store.getState().navigationType).toBe('POP');
  });

  it('is followed by the whole address, and what means nothing in it', () => {
    const { view, store } = start('/list?kind=call&foo=1');
    expect(view().filters.kind).toEqual(['call']);
    expect(store.getState().issues).toEqual([{ what: 'key', key: 'foo' }]);
  });
});

describe('opening', () => {
  it('shows at once and pushes an entry', () => {
    const { navigateTo, link, entries, store } = start('/?kind=call');
    navigateTo({ contact: 'a' });
    expect(link()).toBe('/contacts/a?kind=call');
    expect(entries).toEqual(['/?kind=call', '/contacts/a?kind=call']);
    expect(store.getState().navigationType).toBe('PUSH');
  });

  it('writes what was just typed into the entry that is being left', () => {
    const { navigateTo, patch, entries } = start();
    patch(searched('ukraine'));
    navigateTo({ contact: 'a' });
    expect(entries).toEqual(['/?q=ukraine', '/contacts/a?q=ukraine']);
    vi.advanceTimersByTime(DEBOUNCE_MS * 2);
    expect(entries).toHaveLength(2);
  });

  it('pushes nothing for a step from statement to statement, nor for where one is', () => {
    const { navigateTo, link, entries } = start('/contacts/a#one');
    navigateTo({ statement: 'two' });
    navigateTo({ contact: 'a' });
    expect(link()).toBe('/contacts/a#two');
    vi.advanceTimersByTime(DEBOUNCE_MS);
    expect(entries).toEqual(['/contacts/a#two']);
  });

  it('in a frame of another page opens the whole app in a new tab, and the frame shows what it did', () => {
    const { navigateTo, patch, view, entries, tabs } = start('/?embed=1&both=1');
    navigateTo({ contact: 'a' });
    expect(tabs).toEqual(['/contacts/a?both=1']);
    expect(view()).toMatchObject({ embed: true });
    expect(view().contact).toBeUndefined();
    patch({ window: { from: '2021-01-01', to: '2022-01-01' } });
    expect(view().window).toBeDefined();
    expect(entries).toEqual(['/?embed=1&both=1']);
  });

  it('leaves out what meant nothing in the address', () => {
    const { navigateTo, store } = start('/?foo=1');
    navigateTo({ contact: 'a' });
    expect(store.getState().issues).toEqual([]);
  });
});

describe('a patch', () => {
  it('shows at once and replaces the URL after a pause, a burst as one', () => {
    const { patch, view, entries } = start();
    for (const q of ['u', 'uk', 'ukr']) {
      patch(searched(q));
      expect(view().filters.q).toBe(q);
      vi.advanceTimersByTime(DEBOUNCE_MS - 1);
    }
    expect(entries).toEqual(['/']);
    vi.advanceTimersByTime(1);
    expect(entries).toEqual(['/?q=ukr']);
  });

  it('adds to what is pending, and removes a key given as undefined', () => {
    const { patch, view, link } = start('/?from=2021-01-01&to=2021-12-31');
    patch(searched('ukr'));
    patch({ window: undefined });
    expect(link()).toBe('/?q=ukr');
    expect(view()).not.toHaveProperty('window');
  });

  it('of filters or order begins with the first page, one of anything else keeps it', () => {
    for (const [change, link] of [
      [searched('Otan'), '/list?q=Otan'],
      [{ sort: { by: 'kind', descending: false } }, '/list?sort=kind'],
      [{ sort: undefined }, '/list'],
      [{ window: { from: '2021-01-01', to: '2021-12-31' } }, '/list/2?from=2021-01-01&to=2021-12-31'],
    ] as const) {
      const app = start('/list/2');
      app.patch(change);
      vi.advanceTimersByTime(DEBOUNCE_MS);
      expect(app.entries).toEqual([link]);
      app.settle();
      expect(app.link()).toBe(link);
    }
  });

  it('keeps what was patched while the router was on its way', () => {
    const { patch, link, settle, entries } = start();
    patch(searched('ukr'));
    vi.advanceTimersByTime(DEBOUNCE_MS);
    patch(searched('ukraine'));
    settle();
    expect(link()).toBe('/?q=ukraine');
    vi.advanceTimersByTime(DEBOUNCE_MS);
    expect(entries).toEqual(['/?q=ukraine']);
  });

  it('is not undone by a location that is out of date', () => {
    const { navigateTo, link, settle } = start();
    navigateTo({ contact: 'a' });
    navigateTo({ contact: 'b' });
    settle();
    expect(link()).toBe('/contacts/b');
  });

  it('is discarded by Back and Forward', () => {
    const { navigateTo, patch, settle, back, link, entries, store } = start('/?kind=call');
    navigateTo({ contact: 'a' });
    settle();
    patch(searched('ukr'));
    back();
    vi.advanceTimersByTime(DEBOUNCE_MS);
    expect(link()).toBe('/?kind=call');
    expect(entries).toEqual(['/?kind=call']);
    expect(store.getState().navigationType).toBe('POP');
  });

  it('stays on top of a path that was only respelled', () => {
    const { store, patch, link } = start('/list/?foo=1');
    patch(searched('ukr'));
    store.receive(addressOf('/list?foo=1'), 'REPLACE');
    expect(link()).toBe('/list?q=ukr');
    expect(store.getState().issues).toEqual([{ what: 'key', key: 'foo' }]);
  });

  it('reaches no URL once the router is gone', () => {
    const { patch, entries, disconnect } = start();
    patch(searched('ukr'));
    disconnect();
    vi.advanceTimersByTime(DEBOUNCE_MS);
    expect(entries).toEqual(['/']);
  });
});

describe('what is equal', () => {
  it('stays the same object', () => {
    const { patch, navigateTo, view } = start(
      '/list?from=2021-01-01&to=2021-12-31&sort=-kind&kind=call~meeting',
    );
    const before = view();
    patch({ filters: { ...before.filters, kind: ['meeting', 'call'] } });
    patch({ window: { from: '2021-01-01', to: '2021-12-31' } });
    expect(view()).toBe(before);
    navigateTo({ contact: 'a' });
    expect(view()).not.toBe(before);
    for (const key of ['filters', 'window', 'sort'] as const) expect(view()[key]).toBe(before[key]);
  });

  it('stays so in all of the view but the window when that is dragged', () => {
    const { patch, view } = start('/contacts/a');
    const before = view();
    patch({ window: { from: '2021-01-01', to: '2021-12-31' } });
    const { window: _window, ...rest } = view();
    expect(Object.keys(rest)).toEqual(Object.keys(before));
    expect(shallow(rest, before)).toBe(true);
  });

  it('is what is spelled the same: a blank still being typed changes nothing', () => {
    const { patch, view } = start('/?q=ukraine');
    const before = view();
    patch(searched('ukraine '));
    expect(view()).toBe(before);
  });
});

describe('the focus', () => {
  const target = (at: string, to: Parameters<ReturnType<typeof start>['navigateTo']>[0]) => {
    const { navigateTo, store } = start(at);
    navigateTo(to);
    return store.getState().focusTarget;
  };

  it('goes to the title of a contact that is opened, and stays where none is', () => {
    expect(target('/', { contact: 'a' })).toBe('title');
    expect(target('/contacts/a', { contact: 'b' })).toBe('title');
    expect(target('/contacts/a', { contact: undefined })).toBeUndefined();
    expect(target('/', { view: 'list' })).toBeUndefined();
  });

  it('goes where the link says, or nowhere', () => {
    expect(target('/', { contact: 'a', point: 'subject' })).toEqual({ point: 'subject' });
    expect(target('/contacts/a', { statement: 's', focus: 'statement' })).toBe('statement');
    expect(target('/contacts/a', { read: TEXTS[0], statement: 's', focus: 'highlight' })).toBe('highlight');
    expect(target('/contacts/a', { contact: 'b', focus: 'none' })).toBeUndefined();
  });

  it('goes nowhere once the reader has gone back, or on to the filters', () => {
    const { navigateTo, back, patch, store } = start();
    navigateTo({ contact: 'a' });
    back();
    expect(store.getState().focusTarget).toBeUndefined();
    navigateTo({ contact: 'a' });
    patch(searched('ukr'));
    expect(store.getState().focusTarget).toBeUndefined();
  });
});
