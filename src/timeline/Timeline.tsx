/** The timeline's React shell: one effect creates and destroys the driver, others hand it what changed. */

import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import type { DayWindow } from '../link/view-state.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { Overview } from './overview/Overview.ts';
import { TimelineDriver } from './TimelineDriver.ts';
import type { TimelineCallbacks, TimelineContent } from './timeline-content.ts';
import { Undated } from './Undated.tsx';

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
  /** Told when its contacts are to be seen. */
  readonly onDrawn?: () => void;
}

interface Parts {
  readonly driver: TimelineDriver;
  readonly overview: Overview;
}

export default function Timeline({
  content,
  window,
  selected,
  ref,
  ...callbacks
}: TimelineProps & { readonly ref?: Ref<TimelineHandle> }) {
  const { messages } = useI18n();
  const lanes = useRef<HTMLElement>(null);
  const strip = useRef<HTMLElement>(null);
  const parts = useRef<Parts>(undefined);
  // Vis-timeline may break within a handler of its own, where React does not see it.
  const [broken, setBroken] = useState<unknown>();
  if (broken !== undefined) throw broken;
  // Kept in a ref, so that a new callback does not build a new timeline.
  const latest = useRef({ ...callbacks, content, window, selected });
  useEffect(() => {
    latest.current = { ...callbacks, content, window, selected };
  });

  const { columns } = content;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other contacts are another timeline
  useEffect(() => {
    if (!lanes.current || !strip.current) return undefined;
    const { current: now } = latest;
    const { current: region } = lanes;
    region.dataset.waiting = '';
    const driver = new TimelineDriver(region, messages, now.content, {
      onOpen: (id) => latest.current.onOpen(id),
      onWindow: (days) => latest.current.onWindow(days),
    });
    driver.onBroken = setBroken;
    let overview: Overview | undefined;
    const { current: place } = strip;
    // In another task, so that a tap that comes meanwhile need not wait for all of it.
    const drawing = setTimeout(() => {
      const made = new Overview(place, messages, {
        onDrag: (to) => driver.go(to, true),
        onGo: (to) => driver.go(to, false),
      });
      overview = made;
      driver.onFrame = (at, moved) => made.show(at, moved);
      parts.current = { driver, overview };
      const { content: shown, selected: open, window: seen } = latest.current;
      if (shown !== now.content) driver.setContent(shown);
      overview.setContent(shown);
      driver.select(open);
      driver.showWindow(seen);
      delete region.dataset.waiting;
      latest.current.onDrawn?.();
    });
    return () => {
      clearTimeout(drawing);
      parts.current = undefined;
      driver.destroy();
      overview?.destroy();
    };
  }, [messages, columns]);

  useEffect(() => {
    parts.current?.driver.setContent(content);
    parts.current?.overview.setContent(content);
    parts.current?.driver.select(latest.current.selected);
  }, [content]);
  useEffect(() => parts.current?.driver.showWindow(window), [window]);
  useEffect(() => parts.current?.driver.select(selected), [selected]);

  useImperativeHandle(
    ref,
    () => ({
      zoom: (factor) => parts.current?.driver.zoom(factor),
      showAll: () => parts.current?.driver.showAll(),
      focus: (id) => parts.current?.driver.focus(id),
      bringIntoView: (id) => parts.current?.driver.bringIntoView(id),
    }),
    [],
  );

  return (
    <>
      <section ref={lanes} className="tl" aria-label={messages.timeline.label} />
      <Undated contacts={content.undated} selected={selected} onOpen={callbacks.onOpen} />
      <section ref={strip} className="tl-overview" aria-label={messages.timeline.overview.region} />
    </>
  );
}
