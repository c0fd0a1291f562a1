/** What a service worker has and a page has not: TypeScript's own types for workers conflict with those for the DOM. */

interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Response | Promise<Response>): void;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
  };
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
}

/** The build puts it before the bundled worker: what this version caches, below the folder of the worker. */
declare const CACHED_FILES: readonly {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}[];

/** Beside it: the code that a reader's own corpus needs as well. */
declare const OWN_FILES: typeof CACHED_FILES;

/** Beside it: what these take, in bytes. */
declare const CACHED_BYTES: number;
