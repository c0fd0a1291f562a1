/** Finds words that a sign covers; runs in the page. */

/** Signs that cover what is beside them: what copies a point its state, an arrow of the foot the next part, that of a statement its tools. */
export function hiddenByAnother(): string[] {
  const heads = [...document.querySelectorAll('.point-head')].filter((head) => {
    const icon = head.querySelector('.copy-point .icon')?.getBoundingClientRect();
    const state = head.querySelector('.relation, .state')?.getBoundingClientRect();
    return icon && state && icon.left < state.right && state.left < icon.right && icon.top < state.bottom;
  });
  const parts = [...document.querySelectorAll('.foot-part > summary')].filter(
    (part) =>
      getComputedStyle(part, '::after').display !== 'none' &&
      Number.parseFloat(getComputedStyle(part).paddingRight) < 12,
  );
  const lines = [...document.querySelectorAll('.statement .by > .disclosure > summary')].filter((line) => {
    const tools = line.closest('.by')?.querySelector('.statement-actions')?.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(line);
    // The arrow follows the last word, and takes no width.
    const end = Math.max(0, ...[...words.getClientRects()].map(({ right }) => right));
    return tools && end > 0 && end + 11 > tools.left;
  });
  return [...heads, ...parts, ...lines].map((one) => one.textContent ?? '');
}
