/** Opens one page and measures it from the first contact drawn to the filter, with real input events. */

/**
 * @typedef {{ firstDrawn: number, live: number, readable: number, heap: number, elements: number, bytes: number, pan: number,
 *   panP95: number, panWorst: number, zoom: number, zoomFrame: number, zoomP95: number, zoomWorst: number,
 *   filterOn: number, filterOff: number, shownOn: number, shownOff: number }} Measures milliseconds, MiB, counts; NaN where it could not be measured
 * @typedef {'readouts' | 'plain'} Side
 */

const PATIENCE_MS = 60_000;
const VIEWPORT = { width: 1440, height: 900 };
const PAN_MOVES = 40;
const ZOOM_STEPS = 10;
/** A page that has drawn something is abandoned after this time, with the measures known so far. */
const WHOLE_MS = 75_000;
/** Moves stop after this time: the cost of one is known by then. */
const MAX_MS = 5000;

const none = Number.NaN;
/** @type {Measures} */
const NOTHING = {
  firstDrawn: none,
  live: none,
  readable: none,
  heap: none,
  elements: none,
  bytes: none,
  pan: none,
  panP95: none,
  panWorst: none,
  zoom: none,
  zoomFrame: none,
  zoomP95: none,
  zoomWorst: none,
  filterOn: none,
  filterOff: none,
  shownOn: none,
  shownOff: none,
};

const probe = new URL('./probe.js', import.meta.url).pathname;

/**
 * @param {import('@playwright/test').Browser} browser closed if the page does not respond
 * @param {string} url
 * @param {Side} side
 * @returns {Promise<Measures | undefined>} undefined where nothing was drawn within a minute
 */
export async function measure(browser, url, side) {
  /** @type {Partial<Measures>} */
  const known = {};
  await warmUp(browser, url);
  const left = new Promise((resolve) => setTimeout(resolve, WHOLE_MS).unref());
  const whole = measurePage(browser, url, side, known).catch((error) => {
    if (known.firstDrawn === undefined) throw error;
  });
  // If its page is closed, the promise may reject later, when it has no handler.
  whole.catch(() => undefined);
  await Promise.race([whole, left]);
  return known.firstDrawn === undefined ? undefined : { ...NOTHING, ...known };
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 * @param {Side} side
 * @param {Partial<Measures>} known filled one after the other
 */
async function measurePage(browser, url, side, known) {
  // Playwright waits by evaluating text in the page, which the app's policy forbids. The offline cache is not part
  // of what is measured.
  const context = await browser.newContext({
    viewport: VIEWPORT,
    bypassCSP: true,
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await page.addInitScript({ path: probe });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await cdp.send('Network.enable');
  let bytes = 0;
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction('globalThis.bench?.live !== undefined', undefined, { polling: 200 });
  await page.waitForTimeout(700);
  known.firstDrawn = Number(await page.evaluate('bench.drawn'));
  known.live = Number(await page.evaluate('bench.live'));
  known.readable = Number(await page.evaluate('bench.readable'));
  const region =
    side === 'plain'
      ? page.locator('#visualization')
      : page.getByRole('region', { name: 'Timeline of contacts' });
  known.elements = await region.evaluate((element) => element.querySelectorAll('*').length);
  known.bytes = bytes / 1024 / 1024;
  known.heap = await heapOf(cdp);
  const box = await region.boundingBox();
  const middle = { x: box ? box.x + box.width / 2 : 0, y: box ? Math.min(box.y + box.height / 2, 700) : 0 };

  const pan = await dragged(page, cdp, middle);
  Object.assign(known, { pan: pan.each, panP95: pan.p95, panWorst: pan.worst });
  const zoom = await wheeled(page, cdp, middle);
  Object.assign(known, {
    zoom: zoom.each,
    zoomFrame: zoom.eachFrame,
    zoomP95: zoom.p95,
    zoomWorst: zoom.worst,
  });
  await filtered(page, side, known);
}

/**
 * The first page of a browser pays for its start, so open another one first; a style sheet read as text gives neither
 * side an advantage, and the cache is not shared.
 * @param {import('@playwright/test').Browser} browser
 * @param {string} url
 */
async function warmUp(browser, url) {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(new URL('/plain/vis.css', url).href);
  await page.waitForTimeout(200);
  await context.close();
}

/** @param {import('@playwright/test').CDPSession} cdp */
async function heapOf(cdp) {
  await cdp.send('HeapProfiler.enable');
  // Twice: the second run frees what only finalizers hold.
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const used = await metric(cdp, 'JSHeapUsedSize');
  await cdp.send('HeapProfiler.disable');
  return used / 1024 / 1024;
}

/**
 * @param {import('@playwright/test').CDPSession} cdp
 * @param {string} name
 */
async function metric(cdp, name) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}

/**
 * Main-thread time of some moves, and the frames meanwhile. The time is the growth of TaskDuration: all that the main
 * thread did, styles, layout and painting included, without the cost of tracing.
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} cdp
 * @param {number} moves
 * @param {(move: number) => Promise<unknown>} move resolves once the page has taken it
 */
async function during(page, cdp, moves, move) {
  await page.evaluate('bench.frames.length = 0');
  const before = await metric(cdp, 'TaskDuration');
  const began = Date.now();
  let done = 0;
  while (done < moves && Date.now() - began < MAX_MS) {
    await move(done);
    done += 1;
  }
  // Includes the last frame, and whatever is deferred until the input stops.
  await page.waitForTimeout(300);
  const after = await metric(cdp, 'TaskDuration');
  const frames = /** @type {number[]} */ (await page.evaluate('bench.frames'));
  const gaps = frames
    .slice(1)
    .map((frame, index) => frame - (frames[index] ?? 0))
    .toSorted((a, b) => a - b);
  return {
    each: ((after - before) * 1000) / done,
    eachFrame: ((after - before) * 1000) / frames.length,
    p95: gaps[Math.floor(gaps.length * 0.95)] ?? Number.NaN,
    worst: gaps.at(-1) ?? Number.NaN,
  };
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} cdp
 * @param {{ x: number, y: number }} middle
 */
async function dragged(page, cdp, { x, y }) {
  const mouse = /** @type {const} */ ({ button: 'left', buttons: 1, clickCount: 1 });
  // Not on an item: a press on a link would drag the link.
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
  await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', x, y, ...mouse });
  // Back and forth, so that the content does not change.
  const result = await during(page, cdp, PAN_MOVES, (move) => {
    const step = move < PAN_MOVES / 2 ? move : PAN_MOVES - move;
    return cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: x + (step + 1) * 9, y, ...mouse });
  });
  await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', x: x + 9, y, ...mouse, buttons: 0 });
  await page.waitForTimeout(300);
  return result;
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {import('@playwright/test').CDPSession} cdp
 * @param {{ x: number, y: number }} middle
 */
function wheeled(page, cdp, { x, y }) {
  const CTRL = 2;
  return during(page, cdp, 2 * ZOOM_STEPS, (step) =>
    cdp.send('Input.dispatchMouseEvent', {
      type: 'mouseWheel',
      x,
      y,
      deltaX: 0,
      deltaY: step < ZOOM_STEPS ? -120 : 120,
      modifiers: CTRL,
    }),
  );
}

/**
 * From the click to the next paint, and to the paint of the last change; on and off again.
 * @param {import('@playwright/test').Page} page
 * @param {Side} side
 * @param {Partial<Measures>} known
 */
async function filtered(page, side, known) {
  await page.evaluate('bench.watchDrawing()');
  const timed = async (/** @type {import('@playwright/test').Locator} */ target) => {
    await page.evaluate('bench.paints.length = 0; bench.shown.length = 0');
    await target.click({ noWaitAfter: true });
    await page.waitForFunction('bench.paints.length > 0');
    const [paint = Number.NaN] = /** @type {number[]} */ (await page.evaluate('bench.paints'));
    await page.waitForTimeout(500);
    const shown = /** @type {number[]} */ (await page.evaluate('bench.shown'));
    // If nothing changed later, the first paint was the last.
    return { paint, shown: shown.at(-1) ?? paint };
  };
  const twice = async (/** @type {import('@playwright/test').Locator} */ target) => {
    ({ paint: known.filterOn, shown: known.shownOn } = await timed(target));
    ({ paint: known.filterOff, shown: known.shownOff } = await timed(target));
  };
  if (side === 'plain') {
    await twice(page.locator('#filter'));
    return;
  }
  await page.getByRole('button', { name: /^Kind/ }).first().click();
  await twice(page.locator(':popover-open').getByRole('checkbox').first());
}
