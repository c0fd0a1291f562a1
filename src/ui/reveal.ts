/** Opens whatever closed part an element is in, so that it can be shown. */

export function reveal(element: Element): void {
  const around = element.parentElement?.closest('details');
  if (!around) return;
  around.open = true;
  reveal(around);
}
