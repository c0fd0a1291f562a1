/** The timeline, given what it is drawn from. */

import { type ReactNode, type Ref, useMemo } from 'react';
import Timeline, { type TimelineHandle, type TimelineProps } from '../../../timeline/Timeline.tsx';
import { contentOf, type TimelineSource } from './content-of.ts';

export interface SourcedProps extends Omit<TimelineProps, 'content'> {
  readonly source: TimelineSource;
}

interface Props extends SourcedProps {
  readonly ref?: Ref<TimelineHandle>;
  readonly foot?: ReactNode;
}

export function LiveTimeline({ source, ...props }: Props) {
  const content = useMemo(() => contentOf(source), [source]);
  return <Timeline {...props} content={content} />;
}
