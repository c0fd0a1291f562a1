/** How wide words on the timeline are, measured on a canvas and remembered: no layout of the page is asked for. */

export type LabelFont = 'name' | 'date';

const MOST = 5000;

/** Pixels of a text as it is set on the timeline. */
export interface TextWidths {
  of(text: string, font: LabelFont): number;
}

export class LabelWidths implements TextWidths {
  private readonly known = new Map<string, number>();
  private context: CanvasRenderingContext2D | null | undefined;
  private family = 'sans-serif';

  /** Forgets everything: when the fonts have come. */
  reset(root: Element): void {
    this.known.clear();
    this.family = getComputedStyle(root).fontFamily || this.family;
  }

  of(text: string, font: LabelFont): number {
    const key = font + text;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size > MOST) this.known.clear();
    const width = this.measure(text, font);
    this.known.set(key, width);
    return width;
  }

  private measure(text: string, font: LabelFont): number {
    const size = font === 'name' ? 13 : 12;
    this.context ??= document.createElement('canvas').getContext('2d');
    // Without a canvas (tests without a browser): wide enough for any of our letters.
    if (!this.context) return text.length * size * 0.6;
    this.context.font = `${font === 'name' ? 600 : 400} ${size}px ${this.family}`;
    // Digits are set as wide as a zero (tabular), which a canvas cannot be told.
    return Math.ceil(this.context.measureText(text.replace(/\d/g, '0')).width) + 2;
  }
}
