/**
 * Computed styles from memory. Testing Library asks for them for each element that it names or looks for, and jsdom goes
 * through all rules of its own style sheet each time, which takes half the time of such a test.
 */

/** What those rules, and ours in `setup-dom.ts`, look at: type selectors and these. */
const ATTRIBUTES = ['hidden', 'open', 'popover', 'type', 'style', 'dir', 'align'];

const compute = globalThis.getComputedStyle.bind(globalThis);
const known = new Map<string, CSSStyleDeclaration>();

globalThis.getComputedStyle = (element, pseudo) => {
  // A test with a style sheet of its own.
  if (document.styleSheets.length > 1) return compute(element, pseudo);
  const attributes = ATTRIBUTES.map((name) => element.getAttribute(name) ?? '');
  const key = [pseudo, element.parentElement?.localName, element.localName, ...attributes].join('|');
  const style = known.get(key) ?? compute(element, pseudo);
  known.set(key, style);
  return style;
};
