/** The ticks of the axis keep their elements and their words from frame to frame. */

import { expect, it } from 'vitest';
import { Ticks } from '../../src/timeline/vis/ticks.ts';

const WIDTH = 800;

function drawn() {
  const parent = document.createElement('div');
  const ticks = new Ticks(parent, 'tick');
  const draw = (...places: readonly (readonly [x: number, text: string])[]) => {
    ticks.begin();
    for (const [x, text] of places) ticks.place(x, text, '');
    ticks.end(0, WIDTH);
  };
  const seen = () =>
    Array.from(parent.children, (element) =>
      element.classList.contains('is-cut') ? '' : (element.textContent ?? ''),
    ).filter((text) => text !== '');
  return { parent, draw, seen };
}

it('moves the element that says a word already, whichever was first before', () => {
  const { parent, draw } = drawn();
  draw([10, '2021'], [300, '2022'], [600, '2023']);
  const [, second, third] = parent.children;
  draw([20, '2022'], [620, '2023']);
  expect(second).toHaveTextContent('2022');
  expect(second).toHaveStyle({ transform: 'translateX(20.0px)' });
  expect(third).toHaveStyle({ transform: 'translateX(620.0px)' });
});

it('hides what is left in sight, takes nothing out of the page, and shows it again', () => {
  const { parent, draw, seen } = drawn();
  draw([10, '2021'], [300, '2022'], [600, '2023']);
  draw([150, '2022']);
  expect(seen()).toEqual(['2022']);
  expect(parent.children).toHaveLength(3);
  draw([10, '2021'], [300, '2022'], [600, '2023']);
  expect(seen()).toEqual(['2021', '2022', '2023']);
  expect(parent.children).toHaveLength(3);
});

it('leaves alone what is left out of sight', () => {
  const { parent, draw } = drawn();
  draw([-400, '2019'], [300, '2022'], [1200, '2025']);
  draw([350, '2022']);
  expect(parent.querySelectorAll('.is-cut')).toHaveLength(0);
});
