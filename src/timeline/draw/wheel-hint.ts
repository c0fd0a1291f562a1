/** Says which key makes the wheel zoom, for a moment, to who turns the wheel without it. */

/** The key of the reader's system. */
export const ZOOM_KEY = /Mac|iP(?:hone|ad|od)/.test(globalThis.navigator?.platform ?? '') ? '⌘' : 'Ctrl';

/** Its animation, in the style sheet, ends out of sight; another turn meanwhile starts it again. */
export function flashHint(root: HTMLElement, words: string): void {
  const hint = root.querySelector('.tl-hint') ?? document.createElement('div');
  hint.className = 'tl-hint';
  hint.textContent = words;
  // A mouse is needed to see it, and keys zoom without it.
  hint.setAttribute('aria-hidden', 'true');
  for (const animation of hint.getAnimations?.() ?? []) animation.currentTime = 0;
  if (!hint.isConnected) root.append(hint);
  hint.addEventListener('animationend', () => hint.remove(), { once: true });
}
