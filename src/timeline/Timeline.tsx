/** The timeline's React shell: one effect creates and destroys the driver, another passes it the props. */

import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useI18n } from '../messages/I18nContext.ts';
import { TimelineDriver } from './TimelineDriver.ts';
import type { TimelineProps } from './timeline-content.ts';
import { Undated } from './Undated.tsx';

export { TimelineDriver } from './TimelineDriver.ts';
export type { TimelineProps } from './timeline-content.ts';

export interface TimelineHandle {
  zoom(factor: number): void;
  showAll(): void;
  focus(id: string): void;
  bringIntoView(id: string): void;
}

interface Props extends TimelineProps {
  readonly ref?: Ref<TimelineHandle>;
  /** Pinned below the lanes, together with the overview. */
  readonly foot?: ReactNode;
}

export default function Timeline({ ref, foot, ...props }: Props) {
  const { messages } = useI18n();
  const lanes = useRef<HTMLElement>(null);
  const strip = useRef<HTMLElement>(null);
  const driver = useRef<TimelineDriver>(undefined);
  // Thrown while rendering, so that an error boundary catches what went wrong in an event or a timer.
  const [error, setError] = useState<unknown>();
  if (error !== undefined) throw error;
  const driverProps = { ...props, onError: setError };

  const { content, selected, onOpen } = props;
  const { columns } = content;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns need another timeline; other props do not
  useEffect(() => {
    if (!lanes.current || !strip.current) return undefined;
    const created = new TimelineDriver(lanes.current, strip.current, messages, driverProps);
    driver.current = created;
    return () => {
      driver.current = undefined;
      created.destroy();
    };
  }, [messages, columns]);
  useEffect(() => driver.current?.setProps(driverProps));

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

  return (
    <>
      <section ref={lanes} className="tl" aria-label={messages.timeline.label} />
      <Undated contacts={content.undated} selected={selected} onOpen={onOpen} />
      <div className="tl-foot">
        <section ref={strip} className="tl-overview" aria-label={messages.timeline.overview.region} />
        {foot}
      </div>
    </>
  );
}
