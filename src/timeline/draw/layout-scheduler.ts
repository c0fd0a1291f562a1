/** Schedules the next layout, after a pause or after the next paint, once for a burst of requests. */

import { afterPaint } from './after-paint.ts';

export class LayoutScheduler {
  private timer = 0;
  private cancelAfterPaint: (() => void) | undefined;

  constructor(private readonly run: () => void) {}

  /** Runs after this pause without another call, in milliseconds; a pause of 0 is not prolonged by later calls. */
  after(pause: number): void {
    if (pause > 0) {
      clearTimeout(this.timer);
      this.timer = 0;
    }
    this.timer ||= window.setTimeout(this.run, pause);
  }

  /** Once the rest of the page has been painted: one layout for everything that changes in this task. */
  afterPaint(): void {
    this.cancelAfterPaint ??= afterPaint(this.run);
  }

  cancel(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    this.cancelAfterPaint?.();
    this.cancelAfterPaint = undefined;
  }
}
