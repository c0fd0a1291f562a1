/** Makes vis-timeline draw its axis half a window beyond either edge, reusing its elements, and hide labels that an edge cuts. */

import { widened } from '../layout/time-window.ts';
import type { VisInternals, VisRange, VisTimeStep } from './vis-internals.ts';

/** vis-timeline sets a width on each label, which would force a layout at every zoom: this takes it instead. */
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

  // It computes class names and major ticks from several dates per tick; we use neither.
  let step: VisTimeStep | undefined;
  Object.defineProperty(timeAxis, 'step', {
    get: () => step,
    set: (created: VisTimeStep) => {
      created.getClassName = () => '';
      created.isMajor = () => false;
      step = created;
    },
  });

  // The original takes all ticks out of the page and puts them back, which costs a layout of each.
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
    const label = reuse(dom.redundant.minorTexts, dom.foreground);
    dom.minorTexts.push(label);
    const width = widthOf();
    const isYear = /^\d{4}$/.test(text);
    const cutBy = (edge: string) => x < width && x > width - 10 - edge.length * 7;
    // The last year is better abbreviated than left out.
    const shown = isYear && cutBy(text) ? `’${text.slice(2)}` : text;
    // vis-timeline would write it as filtered HTML.
    if (label.textContent !== shown) label.textContent = shown;
    const cut = (x < -2 && x > -40) || cutBy(shown);
    const year = isYear ? ' is-year' : '';
    update(label, x, `vis-text vis-minor${year}${cut ? ' is-cut' : ''}`);
    return UNSIZED;
  };

  timeAxis._repaintMinorLine = (x) => {
    const { dom } = timeAxis;
    const line = reuse(dom.redundant.lines, dom.background);
    dom.lines.push(line);
    // vis-timeline has drawn some before this took over, as high as the lanes were then.
    if (line.style.height !== '') line.style.height = '';
    update(line, x, 'vis-grid vis-vertical vis-minor');
    return line;
  };
}

function reuse(redundant: HTMLElement[], parent: HTMLElement): HTMLElement {
  const existing = redundant.shift();
  if (existing) return existing;
  const element = document.createElement('div');
  parent.append(element);
  return element;
}

function update(element: HTMLElement, x: number, className: string): void {
  const transform = `translateX(${x.toFixed(1)}px)`;
  if (element.style.transform !== transform) element.style.transform = transform;
  if (element.className !== className) element.className = className;
}
