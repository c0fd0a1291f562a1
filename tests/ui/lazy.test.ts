/** A lazy value: fetched once, shared by all callers, retried after a failure. */

import { describe, expect, it, vi } from 'vitest';
import { lazy } from '../../src/lazy.ts';

describe('a lazy value', () => {
  it('is not fetched before it is asked for', () => {
    const fetchValue = vi.fn(async () => 'view');
    expect(lazy(fetchValue).get()).toBeUndefined();
    expect(fetchValue).not.toHaveBeenCalled();
  });

  it('is fetched once, and callers meanwhile share the promise', async () => {
    const fetchValue = vi.fn(async () => 'view');
    const value = lazy(fetchValue);
    const [first, second] = [value.load(), value.load()];
    expect(first).toBe(second);
    expect(await first).toBe('view');
    expect(await value.load()).toBe('view');
    expect(value.get()).toBe('view');
    expect(fetchValue).toHaveBeenCalledOnce();
  });

  it('is tried again after a failure', async () => {
    const fetchValue = vi.fn(async () => 'view').mockRejectedValueOnce(new Error('offline'));
    const value = lazy(fetchValue);
    const [first, second] = [value.load(), value.load()];
    await expect(first).rejects.toThrow('offline');
    await expect(second).rejects.toThrow('offline');
    expect(value.get()).toBeUndefined();
    expect(await value.load()).toBe('view');
    expect(fetchValue).toHaveBeenCalledTimes(2);
  });

  it('is tried again where fetching throws at once', async () => {
    let broken = true;
    const value = lazy(() => {
      if (broken) throw new Error('no such module');
      return Promise.resolve('view');
    });
    await expect(value.load()).rejects.toThrow('no such module');
    broken = false;
    expect(await value.load()).toBe('view');
  });

  it('notifies its listeners once it can be read, and those who unsubscribed not at all', async () => {
    const value = lazy(async () => 'view');
    const seen: unknown[] = [];
    value.subscribe(() => seen.push(value.get()));
    const unsubscribed = vi.fn();
    value.subscribe(unsubscribed)();
    await value.load();
    await value.load();
    expect(seen).toEqual(['view']);
    expect(unsubscribed).not.toHaveBeenCalled();
  });

  it('does not notify of a failure', async () => {
    const value = lazy(() => Promise.reject(new Error('offline')));
    const listener = vi.fn();
    value.subscribe(listener);
    await expect(value.load()).rejects.toThrow();
    expect(listener).not.toHaveBeenCalled();
  });
});
