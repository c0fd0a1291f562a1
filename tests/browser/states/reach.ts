/** What a reader can get at: nothing beyond the edges, nothing covered, every control within reach of scrolling. */

import type { Page } from '@playwright/test';

/** Controls that no scrolling of the page can bring whole into view, or that something covers there. */
export const outOfReach = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const all = document.querySelectorAll<HTMLElement>('a[href], button, input, summary, textarea');
    for (const own of all) {
      if (!own.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // Visible only when focused, or visually hidden.
      if (own.closest('.skip, .sr-only') || own.matches('[tabindex="-1"], :disabled')) continue;
      own.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
      const [box] = own.getClientRects();
      if (!box || box.width === 0 || box.height === 0) continue;
      const name = `${own.tagName} “${(own.getAttribute('aria-label') ?? own.textContent ?? '').trim().slice(0, 40)}”`;
      const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height, 40) / 2];
      const top = document.elementFromPoint(x, y);
      if (x < 0 || x > innerWidth || y < 0 || y > innerHeight) found.push(`${name}: at ${x}, ${y}`);
      else if (!top || !(own.contains(top) || own.closest('label')?.contains(top)))
        found.push(`${name}: under ${top?.tagName}.${top?.className}`);
    }
    return found;
  });

/** What reaches beyond the width of the page: all of it, or parts of header and filter bar that are cut there. */
export const beyondEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const bars = document.querySelectorAll('.bar :is(a, button), .filter-bar :is(button, label, output)');
    const cut = [...bars].filter(
      (own) => own.checkVisibility() && own.getBoundingClientRect().right > clientWidth + 0.5,
    );
    return [
      ...(scrollWidth > innerWidth ? [`the page: ${scrollWidth} > ${innerWidth}`] : []),
      ...cut.map(({ textContent }) => `cut: ${textContent}`),
    ];
  });

/** Parts of the filter bar that cover each other, or hold more than they show. */
export const coveredFilters = (page: Page): Promise<(string | null)[]> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('.filter-bar > *, .facet-menus > *')]
      // What is for listeners alone covers nothing.
      .filter((element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none')
      .filter((element) => !element.matches('.facet-menus, [popover]'))
      .map((element) => ({
        name: element.textContent,
        box: element.getBoundingClientRect(),
        scroll: element.scrollWidth > element.clientWidth + 2,
      }));
    return boxes.flatMap(({ name, box, scroll }, index) =>
      scroll ||
      boxes
        .slice(index + 1)
        .some(
          ({ box: next }) =>
            box.left < next.right - 0.5 &&
            next.left < box.right - 0.5 &&
            box.top < next.bottom - 0.5 &&
            next.top < box.bottom - 0.5,
        )
        ? [name]
        : [],
    );
  });

/** Elements that twelve presses of Tab focus without a visible outline. */
export async function unseenFocus(page: Page): Promise<string[]> {
  const unseen: string[] = [];
  for (let press = 0; press < 12; press += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const own = document.activeElement;
      // A field draws it around its label.
      const framed = own?.matches('input[type="search"]') ? own.closest('label') : own;
      const { outlineStyle, outlineWidth } = getComputedStyle(framed ?? document.body);
      return `${own?.tagName}: ${outlineStyle} ${Number.parseFloat(outlineWidth) > 0 ? 'drawn' : 'not drawn'}`;
    });
    if (!/^(?!BODY).*(solid|auto) drawn$/.test(outline)) unseen.push(`${press + 1}: ${outline}`);
  }
  return unseen;
}
