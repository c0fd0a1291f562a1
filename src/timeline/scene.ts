/** What the parts of one timeline share: they read it whenever they need it, and only driver and renderer write to it. */

import type { Messages } from '../messages/en.ts';
import type { GlyphLabels } from './draw/glyph-labels.ts';
import type { GlyphLayer } from './draw/glyph-layer.ts';
import type { LabelWidths } from './draw/label-widths.ts';
import type { LaneHeaders } from './draw/lane-headers.ts';
import type { LaneRows } from './layout/columns.ts';
import type { Metrics } from './layout/geometry.ts';
import type { Layout } from './layout/layout.ts';
import type { TimelineContent } from './timeline-content.ts';
import type { VisAdapter } from './vis/vis-adapter.ts';
import type { WindowSync } from './vis/window-sync.ts';

export interface Scene {
  readonly root: HTMLElement;
  readonly messages: Messages;
  readonly widths: LabelWidths;
  readonly lanes: LaneHeaders;
  readonly vis: VisAdapter;
  readonly view: WindowSync;
  /** Computes the layout and draws it, now. */
  readonly relayout: () => void;
  readonly content: TimelineContent;
  /** The contacts shown, by lane, and all of them. */
  readonly rows: LaneRows;
  readonly allRows: LaneRows;
  readonly labels: GlyphLabels;
  readonly metrics: Metrics;
  readonly glyphs: GlyphLayer;
  /** Undefined until the first drawing. */
  readonly layout: Layout | undefined;
  /** The open contact; -1 for none. */
  readonly selected: number;
}

/** The scene as driver and renderer hold it. */
export type MutableScene = { -readonly [Key in keyof Scene]: Scene[Key] };
