/** Renders the timeline before its code has loaded: provided at build time, absent in the browser. */

import { createContext } from 'react';
import type { Messages } from '../../messages/en.ts';
import type { TimelineContent } from '../../timeline/timeline-content.ts';

/** HTML of the drawing. */
export type RenderStaticTimeline = (
  content: TimelineContent,
  messages: Messages,
  selected: string | undefined,
) => string;

export const StaticTimelineContext = createContext<RenderStaticTimeline | undefined>(undefined);
