/** Runs in every measured page before anything else: notes when contacts are drawn, each frame, and paints after clicks. */

{
  /** @type {{ readable?: number, drawn?: number, live?: number, frames: number[], paints: number[], shown: number[], watchDrawing: () => void, drawnAt: string, liveAt: string, readableAt: string }} */
  const bench = {
    frames: [],
    paints: [],
    shown: [],
    watchDrawing: () => {
      const region = document.querySelector('[aria-label="Timeline of contacts"], #visualization');
      if (region)
        new MutationObserver(() => {
          requestAnimationFrame(() => afterPaint(() => bench.shown.push(performance.now() - clicked)));
        }).observe(region, { subtree: true, childList: true, attributes: true, characterData: true });
    },
    // On Readouts' timeline, as the page was sent with it or live, where many contacts begin as clusters; or in the
    // container of the plain page.
    drawnAt:
      '[aria-label="Timeline of contacts"] :is(a[data-contact], .static-cluster, .tl-cluster), #visualization .vis-item',
    liveAt: '.tl :is(a[data-contact], .tl-cluster), #visualization .vis-item',
    readableAt: 'a[data-contact], #visualization .vis-item',
  };
  Object.assign(globalThis, { bench });
  let clicked = 0;

  /** @param {string} selector */
  const isShown = (selector) =>
    document.querySelector(selector)?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ===
    true;

  /** After the frame that is being made: the task that comes next. @param {() => void} then */
  const afterPaint = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(0);
  };

  /** @param {number} now */
  const onFrame = (now) => {
    bench.frames.push(now);
    if (bench.readable === undefined && isShown(bench.readableAt))
      afterPaint(() => {
        bench.readable ??= performance.now();
      });
    if (bench.drawn === undefined && isShown(bench.drawnAt))
      afterPaint(() => {
        bench.drawn ??= performance.now();
      });
    if (bench.live === undefined && isShown(bench.liveAt))
      afterPaint(() => {
        bench.live ??= performance.now();
      });
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);

  addEventListener(
    'click',
    ({ timeStamp }) => {
      clicked = timeStamp;
      requestAnimationFrame(() => afterPaint(() => bench.paints.push(performance.now() - timeStamp)));
    },
    { capture: true },
  );
}
