/** How large what is pressed is: 24 px or with room around it under a pointer, 44 px under a finger. */

import type { Page } from '@playwright/test';

/**
 * Targets smaller than `least`, by name and size. As WCAG 2.5.8 has it: one within a sentence is as high as its line, one
 * with its whole label is as large as both, and `spaced` a small one will do if a circle around its middle meets no other.
 */
export const tooSmall = (page: Page, least: number, spaced: boolean): Promise<string[]> =>
  page.evaluate(
    ([min, mayBeSpaced]) => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, textarea')];
      const inSentence = (own: HTMLElement) => {
        // Within a quoted text, where the line height limits a mark.
        if (own.matches('.highlight-label, .footnote-call')) return true;
        // As wide as the screen, and dragged from wherever the sheet is touched.
        if (own.matches('.grab')) return own.offsetHeight >= 24;
        if (!own.matches('a') || !/^inline(-block)?$/.test(getComputedStyle(own).display)) return false;
        const block = own.closest('p, li, td, th, dd, dt, figcaption, h1, h2, h3, h4, div, nav');
        return (block?.textContent ?? '').trim() !== (own.textContent ?? '').trim();
      };
      const seen = all
        // What is there to be copied is selected already.
        .filter((own) => !own.matches('[readonly]'))
        .filter((own) => own.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .filter((own) => !own.closest('.sr-only, .skip, [inert]') && own.tabIndex > -2 && !inSentence(own))
        .map((own) => {
          const area = own.matches('input') ? (own.closest('label') ?? own) : own;
          const box = area.getBoundingClientRect();
          // Reaches beyond what is drawn.
          const after = getComputedStyle(own, '::after');
          if (after.position !== 'absolute' || after.content === 'none') return { own, box };
          const reach = (drawn: number, more: string) =>
            Math.max(0, (Number.parseFloat(more) || 0) - drawn) / 2;
          const [dx, dy] = [reach(box.width, after.width), reach(box.height, after.height)];
          return { own, box: new DOMRect(box.x - dx, box.y - dy, box.width + 2 * dx, box.height + 2 * dy) };
        })
        .filter(({ box }) => box.width > 1 && box.height > 1);
      const fits = (size: number) => Math.round(size * 10) / 10 >= min;
      return seen.flatMap(({ own, box }) => {
        // On the timeline the date determines a marker's position, so its width cannot be enlarged.
        // In the matrix the twelve points do: fingers have the height of the cell.
        const placed = own.dataset.glyph !== undefined || own.matches('.cell-link');
        if ((placed || fits(box.width)) && fits(box.height)) return [];
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const crowded = seen.some(({ own: other, box: at }) => {
          if (other === own || other.contains(own) || own.contains(other)) return false;
          const dx = Math.max(at.left - x, 0, x - at.right);
          const dy = Math.max(at.top - y, 0, y - at.bottom);
          return Math.hypot(dx, dy) < min / 2;
        });
        if (mayBeSpaced && !crowded) return [];
        const name = (own.getAttribute('aria-label') ?? own.textContent ?? '').trim().slice(0, 40);
        return [
          `${own.tagName.toLowerCase()}.${own.className} “${name}”: ${box.width.toFixed(1)} × ${box.height.toFixed(1)}`,
        ];
      });
    },
    [least, spaced] as const,
  );

/** Fields of less than 16 px, into which a phone zooms. */
export function zoomedFields(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('input:not([type=checkbox], [type=radio]), select, textarea')]
      .filter((field) => field.checkVisibility() && Number.parseFloat(getComputedStyle(field).fontSize) < 16)
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );
}
