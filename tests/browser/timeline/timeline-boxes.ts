/** What is drawn on the timeline as boxes on the screen, and which of them cover each other. */

import type { Page } from '@playwright/test';

/** Pairs of marker, words, capsule, button or lane name that cover each other by more than a pixel. */
export function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('.tl');
    const clip = root?.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
    if (!root || !clip) return ['no timeline'];
    const narrow = innerWidth < 600;
    // Lane names share the lanes with the markers on a phone only.
    const parts = `.tl-item svg, .tl-label, .tl-capsule, .tl-cluster.is-bare, .tl-burst${narrow ? ', .tl-lane b' : ''}`;
    const boxes = [...root.querySelectorAll<HTMLElement>(parts)].flatMap((element) => {
      if (!element.checkVisibility()) return [];
      let { left, right, top, bottom } = element.getBoundingClientRect();
      // The box of a marker holds the largest shape; on a phone a count is drawn smaller than it can be pressed.
      if (element.matches('.tl-item svg'))
        [left, right, top, bottom] = [left + 3, right - 3, top + 3, bottom - 3];
      if (narrow && element.matches('.is-bare')) [top, bottom] = [top + 10, bottom - 10];
      if (right <= clip.left || left >= clip.right || right - left === 0) return [];
      const owner = element.closest<HTMLElement>('[data-glyph]')?.dataset.glyph;
      return [{ name: `${owner ?? ''} ${element.textContent ?? ''}`, owner, left, right, top, bottom }];
    });
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (b) =>
            (a.owner === undefined || a.owner !== b.owner) &&
            a.left < b.right - 1 &&
            b.left < a.right - 1 &&
            a.top < b.bottom - 1 &&
            b.top < a.bottom - 1,
        )
        .map((b) => `${a.name} × ${b.name}`),
    );
  });
}

/** Labels of contacts and clusters in view that an edge of the lanes cuts. */
export function cutLabels(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const clip = document.querySelector('.tl .vis-panel.vis-center')?.getBoundingClientRect();
    if (!clip) return ['no timeline'];
    return [...document.querySelectorAll<HTMLElement>('.tl [data-glyph]')].flatMap((thing) => {
      const label = thing.querySelector('.tl-label');
      const marker = (thing.querySelector('svg, .tl-capsule') ?? thing).getBoundingClientRect();
      if (!label?.checkVisibility() || marker.left < clip.left || marker.right > clip.right) return [];
      const { left, right } = label.getBoundingClientRect();
      return left < clip.left - 1 || right > clip.right + 1 ? [thing.getAttribute('aria-label') ?? ''] : [];
    });
  });
}

/** Waits until the drawing has not changed for longer than the timeline's debounce. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const read = () =>
      [...document.querySelectorAll<HTMLElement>('.tl [data-glyph]')]
        .map((thing) => `${thing.dataset.glyph ?? ''} ${thing.style.transform}`)
        .join();
    for (let before = ''; ; ) {
      const now = read();
      if (now === before) return;
      before = now;
      await new Promise((next) => setTimeout(next, 120));
      await new Promise(requestAnimationFrame);
    }
  });
}
