/** The timeline's React shell: one effect creates and destroys the driver, others hand it what changed. */

import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { DayWindow } from '../link/view-state.ts';
import { useWords } from '../words/WordsContext.ts';
import { type TimelineCallbacks, type TimelineContent, TimelineDriver } from './TimelineDriver.ts';

export interface TimelineHandle {
  zoom(factor: number): void;
  showAll(): void;
  focus(id: string): void;
  bringIntoView(id: string): void;
}

export interface TimelineProps extends TimelineCallbacks {
  readonly content: TimelineContent;
  /** Undefined for everything. */
  readonly window: DayWindow | undefined;
  readonly selected: string | undefined;
}

export default function Timeline({
  content,
  window,
  selected,
  ref,
  ...callbacks
}: TimelineProps & { readonly ref?: Ref<TimelineHandle> }) {
  const { words } = useWords();
  const container = useRef<HTMLElement>(null);
  const driver = useRef<TimelineDriver>(undefined);
  // Kept in a ref, so that a new callback does not build a new timeline.
  const latest = useRef(callbacks);
  useEffect(() => {
    latest.current = callbacks;
  });

  useEffect(() => {
    if (!container.current) return undefined;
    const created = new TimelineDriver(container.current, words, {
      onOpen: (id) => latest.current.onOpen(id),
      onWindow: (days) => latest.current.onWindow(days),
    });
    driver.current = created;
    return () => {
      driver.current = undefined;
      created.destroy();
    };
  }, [words]);

  // `words` in each: a new driver starts empty.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => driver.current?.setContent(content), [content, words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => driver.current?.showWindow(window), [window, words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new items drop the selection
  useEffect(() => driver.current?.select(selected), [selected, content, words]);

  useImperativeHandle(
    ref,
    () => ({
      zoom: (factor) => driver.current?.zoom(factor),
      showAll: () => driver.current?.showAll(),
      focus: (id) => driver.current?.focus(id),
      bringIntoView: (id) => driver.current?.bringIntoView(id),
    }),
    [],
  );

  return <section ref={container} className="tl" aria-label={words.timeline.label} />;
}
