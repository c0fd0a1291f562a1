/** vis-timeline's axis, drawn half a window beyond either edge, in place and as text; what an edge would cut says nothing. */

import { widened } from '../layout/time-window.ts';
import type { VisInternals, VisRange, VisTimeStep } from './vis-internals.ts';

/** vis-timeline gives each label the width of its step, and so a new layout at every zoom; ours need none. */
const UNSIZED = { style: {} } as HTMLElement;

export function widenAxis({ timeAxis, body, dom: page }: VisInternals, widthOf: () => number): void {
  const wide = {
    get start() {
      return widened(body.range, 0.5).start;
    },
    get end() {
      return widened(body.range, 0.5).end;
    },
  } satisfies VisRange;
  timeAxis.body = Object.create(body, { range: { value: wide } }) as object;

  // It asks several dates of every tick for class names and major ticks, of which we use none.
  let step: VisTimeStep | undefined;
  Object.defineProperty(timeAxis, 'step', {
    get: () => step,
    set: (made: VisTimeStep) => {
      made.getClassName = () => '';
      made.isMajor = () => false;
      step = made;
    },
  });

  // Its own takes all ticks out of the page and puts them back, which costs a layout of each.
  timeAxis.redraw = () => {
    const { props, dom } = timeAxis;
    const fresh = dom.foreground.parentNode !== page.top;
    if (fresh) {
      page.top.append(dom.foreground);
      page.backgroundVertical.append(dom.background);
    }
    if (!props.minorCharHeight) timeAxis._calculateCharSize();
    props.minorLabelHeight = props.height = props.minorCharHeight;
    props.width = widthOf();
    const height = `${props.height}px`;
    if (dom.foreground.style.height !== height) dom.foreground.style.height = height;
    timeAxis._repaintLabels();
    return timeAxis._isResized() || fresh;
  };

  timeAxis._repaintMinorText = (x, text) => {
    const { dom } = timeAxis;
    const label = reused(dom.redundant.minorTexts, dom.foreground);
    dom.minorTexts.push(label);
    // vis-timeline would write it as HTML, filtered.
    if (label.textContent !== text) label.textContent = text;
    const width = widthOf();
    const cut = (x < -2 && x > -40) || (x < width && x > width - 10 - text.length * 7);
    const year = /^\d{4}$/.test(text) ? ' is-year' : '';
    dress(label, x, `vis-text vis-minor${year}${cut ? ' is-cut' : ''}`);
    return UNSIZED;
  };

  timeAxis._repaintMinorLine = (x) => {
    const { dom } = timeAxis;
    const line = reused(dom.redundant.lines, dom.background);
    dom.lines.push(line);
    dress(line, x, 'vis-grid vis-vertical vis-minor');
    return line;
  };
}

function reused(left: HTMLElement[], parent: HTMLElement): HTMLElement {
  const known = left.shift();
  if (known) return known;
  const element = document.createElement('div');
  parent.append(element);
  return element;
}

function dress(element: HTMLElement, x: number, className: string): void {
  const place = `translateX(${x.toFixed(1)}px)`;
  if (element.style.transform !== place) element.style.transform = place;
  if (element.className !== className) element.className = className;
}
