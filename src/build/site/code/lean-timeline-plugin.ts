/** Lets the bundler drop the charts that vis-timeline has besides its timeline: a tenth of its code. */

import type { Plugin } from 'vite';

/** The old-style classes of its charts, none of which the timeline refers to. */
const CHARTS = 'Points|Bargraph|Line|GraphGroup|Legend|LineGraph|DataAxis|DataScale|Graph2d';
const ASSIGNED = new RegExp(
  String.raw`^(?:${CHARTS})\.[\w.]+ = (?:(?:async )?function\b[\s\S]*?^\};|[^;{]*;)$`,
  'gm',
);

/**
 * All of it is one module, and what is assigned to their prototypes reads as a side effect. Without the assignments nothing is
 * left that uses the charts.
 */
export function leanTimelinePlugin(): Plugin {
  return {
    name: 'readouts-lean-timeline',
    apply: 'build',
    transform: {
      filter: { id: /\/vis-timeline\/esnext\// },
      handler: (code) => ({ code: code.replace(ASSIGNED, ''), map: null }),
    },
  };
}
