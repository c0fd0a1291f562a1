/** Sets a timeline to work before the index is there: from the summary on a page of many contacts, in the place of its drawing. */

import { readPath } from '../../../link/read-path.ts';
import type { DayWindow } from '../../../link/view-state.ts';
import { writeLink } from '../../../link/write-link.ts';
import { catalogs, i18nOf } from '../../../messages/catalogs.ts';
import { contentOfSummary, type TimelineSummary } from '../../../timeline/summary/timeline-summary.ts';

export interface EarlyTimeline {
  /** Puts its window into the URL, as soon as no pointer is down: what takes its place would end a drag. */
  readonly handOver: () => Promise<void>;
  readonly end: () => void;
}

/** `base` is the folder of the site without its last slash; `late` says whether the app has started meanwhile. */
export async function startEarly(
  json: string,
  base: string,
  late: () => boolean,
): Promise<EarlyTimeline | undefined> {
  const { state } = readPath({ pathname: location.pathname.slice(base.length), hash: '' });
  const [{ TimelineDriver }] = await Promise.all([
    import('../../../timeline/Timeline.tsx'),
    catalogs.load(state.language),
  ]);
  const place = document.querySelector<HTMLElement>('.tl-static');
  // Narrow pages begin with the list; filters need the index.
  if (late() || !place?.checkVisibility() || location.search !== '') return undefined;

  const summary = JSON.parse(json) as TimelineSummary;
  const { messages } = i18nOf(state.language, summary.own ?? {});
  const content = contentOfSummary(summary);
  const sent = [...place.childNodes];
  const region = document.createElement('section');
  region.className = 'tl';
  place.append(region);
  const end = () => {
    driver.destroy();
    listeners.abort();
    removed.disconnect();
  };
  let window: DayWindow | undefined;
  const props = () => ({ content, window, selected: undefined, onOpen, onWindow, onFirstDraw, onError });
  const onOpen = (id: string) => location.assign(base + writeLink({ ...state, contact: id }));
  const onWindow = (to: DayWindow | undefined) => {
    window = to;
    driver.setProps(props());
  };
  const onFirstDraw = () => {
    for (const node of sent) node.remove();
    place.classList.add(EARLY);
  };
  const onError = (error: unknown) => {
    console.error(error);
    end();
    place.classList.remove(EARLY);
    place.replaceChildren(...sent);
  };
  const driver = new TimelineDriver(region, document.createElement('div'), messages, props());

  const listeners = new AbortController();
  const { signal } = listeners;
  const removed = new MutationObserver(() => {
    if (!place.isConnected) end();
  });
  if (place.parentNode) removed.observe(place.parentNode, { childList: true });
  let down = false;
  place.addEventListener('pointerdown', () => (down = true), { signal, capture: true });
  const released = () => {
    down = false;
    place.dispatchEvent(new Event(RELEASED));
  };
  for (const type of ['pointerup', 'pointercancel'])
    addEventListener(type, released, { signal, capture: true });
  const handOver = async () => {
    if (down) await new Promise((resolve) => place.addEventListener(RELEASED, resolve, { once: true }));
    if (!window) return;
    try {
      history.replaceState(history.state, '', base + writeLink({ ...state, window }));
    } catch (error) {
      // Browsers limit how often: the app starts with the whole axis instead.
      console.error(error);
    }
  };
  return { handOver, end };
}

/** `TimelineSlot` and its style sheet know it too. */
const EARLY = 'is-early';
const RELEASED = 'readouts-released';
