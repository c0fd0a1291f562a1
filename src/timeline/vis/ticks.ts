/**
 * The labels of the ticks of the axis, or their lines. None is ever taken out of the page, and each says the same for as long as
 * it can: a frame of a zoom changes transforms, and the browser need not lay anything out.
 */

/** No label of a tick is wider. */
const TICK_PX = 80;

interface Tick {
  readonly element: HTMLElement;
  readonly text: Text;
  state: string;
  /** Pixels from the left edge of the window; not a number before it has been placed. */
  x: number;
}

export class Ticks {
  private readonly all: Tick[] = [];
  private free: Tick[] = [];

  constructor(
    private readonly parent: HTMLElement,
    private readonly className: string,
  ) {}

  begin(): void {
    this.free = [...this.all];
  }

  place(x: number, text: string, state: string): void {
    const same = this.free.findIndex((tick) => tick.text.data === text);
    const [tick = this.create()] = this.free.splice(Math.max(0, same), 1);
    if (tick.text.data !== text) tick.text.data = text;
    if (tick.x !== x) tick.element.style.transform = `translateX(${x.toFixed(1)}px)`;
    tick.x = x;
    this.mark(tick, state);
  }

  /** Those that are left stay where they are, hidden between these edges. */
  end(left: number, right: number): void {
    for (const tick of this.free) if (tick.x > left - TICK_PX && tick.x < right) this.mark(tick, ' is-cut');
  }

  private mark(tick: Tick, state: string): void {
    if (tick.state !== state) tick.element.className = this.className + state;
    tick.state = state;
  }

  private create(): Tick {
    const element = document.createElement('div');
    const text = document.createTextNode('');
    element.className = this.className;
    element.append(text);
    this.parent.append(element);
    const tick = { element, text, state: '', x: Number.NaN };
    this.all.push(tick);
    return tick;
  }
}
