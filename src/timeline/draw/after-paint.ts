/** Something that can wait until what the reader just did has been painted. */

/** Returns a way to call it off. */
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
