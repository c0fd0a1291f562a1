/** A view store on a history of its own, as the router would bring it. */

import { NO_FILTERS } from '../../src/link/view-state.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { linkReader } from '../../src/navigation/link-reader.ts';
import { createViewStore } from '../../src/navigation/view-store.ts';
import { known } from '../link/view-states.ts';

// As once the page works.
await linkReader.load();

export const addressOf = (link: string) => {
  const { pathname, search, hash } = new URL(link, 'https://readouts.invalid');
  return { pathname, search, hash };
};
export const searched = (q: string) => ({ filters: { ...NO_FILTERS, q } });

/** A history like a browser's; `settle` lets the router arrive at its destination. */
export function start(at = '/') {
  const store = createViewStore(addressOf(at).pathname, known);
  const entries = [at];
  const tabs: string[] = [];
  let arrives: (() => void)[] = [];
  const arrive = (link: string, type: 'PUSH' | 'REPLACE' | 'POP') => store.receive(addressOf(link), type);
  arrive(at, 'POP');
  const history = { refuses: false };
  const disconnect = store.connect({
    push: (link) => {
      entries.push(link);
      arrives.push(() => arrive(link, 'PUSH'));
    },
    replace: (link) => {
      if (history.refuses) throw new DOMException('100 times per 30 seconds', 'SecurityError');
      entries[entries.length - 1] = link;
      arrives.push(() => arrive(link, 'REPLACE'));
    },
    open: (link) => tabs.push(link),
  });
  return {
    store,
    entries,
    tabs,
    history,
    disconnect,
    ...store.getState(),
    view: () => store.getState().view,
    link: () => writeLink(store.getState().view),
    settle: () => {
      for (const one of arrives.splice(0)) one();
    },
    back: () => {
      entries.pop();
      arrives = [];
      arrive(entries.at(-1) ?? '/', 'POP');
    },
  };
}
