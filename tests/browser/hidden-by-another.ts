/** Finds words that a sign covers; runs in the page. */

/** Signs that cover a word beside them: what copies a point its state, an arrow of the foot the next part. */
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
  return [...heads, ...parts].map((one) => one.textContent ?? '');
}
