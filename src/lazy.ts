/** A value that is fetched when it is first needed, at most once, and that components can subscribe to. Pure. */

export interface Lazy<T> {
  /** Callers share one promise; after a failure the next call tries again. */
  readonly load: () => Promise<T>;
  /** Undefined until the value has arrived. */
  readonly get: () => T | undefined;
  /** Calls the listener once the value has arrived; returns how to unsubscribe. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function lazy<T>(fetchValue: () => Promise<T>): Lazy<T> {
  let value: T | undefined;
  let pending: Promise<T> | undefined;
  const listeners = new Set<() => void>();
  const fetchOnce = async () => {
    value = await fetchValue();
    for (const listener of listeners) listener();
    return value;
  };
  return {
    load: () => {
      pending ??= fetchOnce().catch((error: unknown) => {
        pending = undefined;
        throw error;
      });
      return pending;
    },
    get: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
