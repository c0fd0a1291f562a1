/** Bundles what the page gives the timeline, and the buttons that move it, into one chunk. */

export { LiveTimeline } from './LiveTimeline.tsx';
export { TimelineTools } from './TimelineTools.tsx';
