/** When the timeline is planned anew: after a pause, or once the page has answered; however often it is asked, once. */

import { afterPaint } from './after-paint.ts';

export class LayoutScheduler {
  private timer = 0;
  private callOff: (() => void) | undefined;

  constructor(private readonly plan: () => void) {}

  /** After so many milliseconds without another call; with 0 as soon as there is time, whatever is called meanwhile. */
  after(pause: number): void {
    if (pause > 0) {
      clearTimeout(this.timer);
      this.timer = 0;
    }
    this.timer ||= window.setTimeout(this.plan, pause);
  }

  /** One drawing for all that changes at once; the rest of the page answers first. */
  next(): void {
    this.callOff ??= afterPaint(this.plan);
  }

  forget(): void {
    clearTimeout(this.timer);
    this.timer = 0;
    this.callOff?.();
    this.callOff = undefined;
  }
}
