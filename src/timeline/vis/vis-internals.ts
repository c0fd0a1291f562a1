/** The private parts of vis-timeline 8.5.4 that we depend on, typed here and nowhere else. */

import type { Timeline as VisTimeline } from 'vis-timeline/esnext';

export interface VisRange {
  readonly start: number;
  readonly end: number;
}

export interface VisConversion {
  toScreen(moment: Date): number;
}

/** Walks the ticks of one redraw. */
export interface VisTimeStep {
  getClassName(): string;
  isMajor(): boolean;
}

export interface VisTimeAxis {
  body: object;
  /** Created for each redraw. */
  step: VisTimeStep | undefined;
  readonly dom: {
    readonly foreground: HTMLElement;
    readonly background: HTMLElement;
  };
  readonly props: { minorLabelHeight: number; height: number; width: number; minorCharHeight: number };
  redraw(): boolean;
  _calculateCharSize(): void;
  _repaintLabels(): void;
  _isResized(): boolean;
  _repaintMinorText(x: number, text: string): HTMLElement;
  _repaintMinorLine(x: number): HTMLElement;
}

export interface VisGroup {
  readonly top: number;
  readonly height: number;
  /** Makes the next redraw place its items again. */
  stackDirty: boolean;
  readonly dom: { readonly foreground: HTMLElement };
}

export interface VisItemSet {
  redraw: () => boolean;
  readonly dom: { readonly foreground: HTMLElement };
  readonly groups: Readonly<Record<string, VisGroup>>;
  readonly items: Readonly<Record<string, { repositionInSight(width: number): void }>>;
}

export interface VisBody {
  readonly range: VisRange;
}

export interface VisInternals {
  initialFitDone: boolean;
  readonly body: VisBody;
  readonly range: VisRange;
  readonly timeAxis: VisTimeAxis;
  readonly itemSet: VisItemSet;
  readonly dom: Readonly<
    Record<'root' | 'top' | 'leftContainer' | 'backgroundVertical' | 'centerContainer', HTMLElement>
  >;
  readonly props: {
    readonly root: { readonly width?: number };
    readonly center: { width: number };
    readonly top: { readonly height: number };
  };
  /** Redraws at the next frame. */
  _redraw: () => void;
}

export function internalsOf(timeline: VisTimeline): VisInternals {
  return timeline as unknown as VisInternals;
}
