/** Contrast, measured word by word, where axe does not say it: in the colours of the system. */

import type { Page } from '@playwright/test';

/** WCAG 1.4.3, for text of any size. */
const LEAST = 4.5;

/** The words on screen with too little contrast to their background, each with its element. */
export function hardToRead(page: Page): Promise<string[]> {
  return page.evaluate((min) => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const parse = (text: string): Colour => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
      return [red, green, blue, alpha];
    };
    const over = (top: Colour, below: Colour): Colour => {
      const mix = (index: 0 | 1 | 2) => top[index] * top[3] + below[index] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const canvas = (() => {
      const probe = document.createElement('div');
      document.body.append(probe);
      probe.style.color = 'Canvas';
      const { color } = getComputedStyle(probe);
      probe.remove();
      return parse(color);
    })();
    const groundOf = (element: Element | null): Colour => {
      if (!element) return canvas;
      const own = parse(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, groundOf(element.parentElement));
    };
    const light = ([red, green, blue]: Colour) => {
      const linear = (value: number) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const poor = new Set<string>();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = (node.textContent ?? '').trim();
      if (words === '' || !element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
        continue;
      if (element.closest('.sr-only, svg, script, style')) continue;
      const ground = groundOf(element);
      const [one, other] = [light(over(parse(getComputedStyle(element).color), ground)), light(ground)];
      const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      if (contrast < min)
        poor.add(`${element.tagName}.${element.className} ${contrast.toFixed(1)}: ${words.slice(0, 40)}`);
    }
    return [...poor];
  }, LEAST);
}
