/** Defers work until the browser has painted the response to what the reader just did. */

/** Returns a function that cancels it. */
export function afterPaint(run: () => void): () => void {
  let task = 0;
  const frame = requestAnimationFrame(() => {
    task = window.setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
