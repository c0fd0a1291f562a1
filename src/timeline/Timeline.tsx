/** The timeline's React shell: one effect creates and destroys the driver, others hand it what changed. */

import { type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import { useWords } from '../words/WordsContext.ts';
import { TimelineDriver } from './TimelineDriver.ts';
import type { TimelineItem } from './timeline-item.ts';

export interface TimelineHandle {
  zoom(factor: number): void;
  showAll(): void;
  focus(id: string): void;
}

interface Props {
  readonly items: readonly TimelineItem[];
  readonly selected: string | undefined;
  readonly onOpen: (id: string) => void;
  readonly ref?: Ref<TimelineHandle>;
}

export default function Timeline({ items, selected, onOpen, ref }: Props) {
  const { words } = useWords();
  const container = useRef<HTMLElement>(null);
  const driver = useRef<TimelineDriver>(undefined);
  // Kept in a ref, so that a new callback does not build a new timeline.
  const open = useRef(onOpen);
  useEffect(() => {
    open.current = onOpen;
  }, [onOpen]);

  useEffect(() => {
    if (!container.current) return undefined;
    const created = new TimelineDriver(container.current, words, { onOpen: (id) => open.current(id) });
    driver.current = created;
    return () => {
      driver.current = undefined;
      created.destroy();
    };
  }, [words]);

  // `words` too: a new driver starts empty.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => driver.current?.setItems(items), [items, words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new items drop the selection
  useEffect(() => driver.current?.select(selected), [selected, items, words]);

  useImperativeHandle(
    ref,
    () => ({
      zoom: (factor) => driver.current?.zoom(factor),
      showAll: () => driver.current?.showAll(),
      focus: (id) => driver.current?.focus(id),
    }),
    [],
  );

  return <section ref={container} className="tl" aria-label={words.timeline.label} />;
}
