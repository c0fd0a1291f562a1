/** How wide labels are, measured on a canvas and cached, so that no layout of the page is needed. */

export type LabelFont = 'name' | 'date';

const MAX_CACHED = 5000;

/** Pixels of a text as it is set on the timeline. */
export interface TextWidths {
  of(text: string, font: LabelFont): number;
}

export class LabelWidths implements TextWidths {
  private readonly cache = new Map<string, number>();
  private context: CanvasRenderingContext2D | null | undefined;
  /** Read when the first label is measured: the page may have to be laid out for it. */
  private family: string | undefined;

  constructor(private readonly root: Element) {}

  /** Empties the cache, as is needed once the fonts have loaded. */
  reset(): void {
    this.cache.clear();
    this.family = undefined;
  }

  of(text: string, font: LabelFont): number {
    const key = font + text;
    const cached = this.cache.get(key);
    if (cached !== undefined) return cached;
    if (this.cache.size > MAX_CACHED) this.cache.clear();
    const width = this.measure(text, font);
    this.cache.set(key, width);
    return width;
  }

  private measure(text: string, font: LabelFont): number {
    const size = font === 'name' ? 13 : 12;
    this.context ??= document.createElement('canvas').getContext('2d');
    // Tests without a browser have no canvas: this is wide enough for any of our letters.
    if (!this.context) return text.length * size * 0.6;
    this.family ??= getComputedStyle(this.root).fontFamily || 'sans-serif';
    this.context.font = `${font === 'name' ? 600 : 400} ${size}px ${this.family}`;
    // The page sets tabular digits, all as wide as a zero; a canvas has no such option.
    return Math.ceil(this.context.measureText(text.replace(/\d/g, '0')).width) + 2;
  }
}
