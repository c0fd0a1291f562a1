/** What a service worker has beside a page: the types that go with TypeScript's own cannot stand beside those of the DOM. */

interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** Of the page or worker that asks. */
  readonly clientId: string;
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Response | Promise<Response>): void;
}

interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<{ readonly type: 'window' | 'worker' | 'sharedworker' } | undefined>;
  };
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
}

/** Written in by the build: what this version keeps, below the folder of the worker. */
declare const CACHED_FILES: readonly { readonly url: string; readonly revision: string | null }[];
