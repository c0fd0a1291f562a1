/** Makes vis-timeline draw its axis beyond either edge, reusing its elements, and hide labels that an edge cuts. */

import { widened } from '../layout/time-window.ts';
import { Ticks } from './ticks.ts';
import type { VisInternals, VisRange, VisTimeStep } from './vis-internals.ts';

/** vis-timeline sets a width on each label, which would force a layout at every zoom: this takes it instead. */
const UNSIZED = { style: {} } as HTMLElement;

/** `reachOf` says how far it is drawn beyond either edge, in windows. */
export function widenAxis(
  { timeAxis, body, dom: page }: VisInternals,
  widthOf: () => number,
  reachOf: () => number,
): void {
  const wide = {
    get start() {
      return widened(body.range, reachOf()).start;
    },
    get end() {
      return widened(body.range, reachOf()).end;
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

  const labels = new Ticks(timeAxis.dom.foreground, 'vis-text vis-minor');
  const lines = new Ticks(timeAxis.dom.background, 'vis-grid vis-vertical vis-minor');

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
    labels.begin();
    lines.begin();
    timeAxis._repaintLabels();
    // The axis reaches as far as the drawing can be shifted.
    const [left, right] = [-reachOf() * props.width, (1 + reachOf()) * props.width];
    labels.end(left, right);
    lines.end(left, right);
    return timeAxis._isResized() || fresh;
  };

  timeAxis._repaintMinorText = (x, text) => {
    const width = widthOf();
    const isYear = /^\d{4}$/.test(text);
    const cutBy = (edge: string) => x < width && x > width - 10 - edge.length * 7;
    // The last year is better abbreviated than left out.
    const shown = isYear && cutBy(text) ? `’${text.slice(2)}` : text;
    const cut = (x < -2 && x > -40) || cutBy(shown);
    // vis-timeline would write it as filtered HTML.
    labels.place(x, shown, `${isYear ? ' is-year' : ''}${cut ? ' is-cut' : ''}`);
    return UNSIZED;
  };

  timeAxis._repaintMinorLine = (x) => {
    lines.place(x, '', '');
    return UNSIZED;
  };
}
