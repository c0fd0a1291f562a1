/** What the app needs and jsdom lacks: matchers, and the observers that need a layout engine. */

import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import './setup-computed-style.ts';

globalThis.IntersectionObserver ??= class {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
} as unknown as typeof IntersectionObserver;

globalThis.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  onchange: null,
  addEventListener() {},
  removeEventListener() {},
  addListener() {},
  removeListener() {},
  dispatchEvent: () => false,
})) as typeof matchMedia;

Object.assign(Element.prototype, { scrollIntoView: () => {} });

afterEach(cleanup);

// Ends what hangs; on a busy machine a chunk takes more than the usual second.
configure({ asyncUtilTimeout: 20_000 });

// Testing Library trims the text of each inline element in a name: “Russia left open” would become “Russialeft open”.
document.head.insertAdjacentHTML('beforeend', '<style>x-t, x-space { display: block }</style>');
