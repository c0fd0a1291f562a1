/** Every key of the queue has a control with its name and the key in its tooltip, and a line in the list of shortcuts; and the reverse. */

import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { keys } from '../../../src/messages/en/keys.ts';
import { workbenchQueue as en } from '../../../src/messages/en/workbench/queue.ts';
import { card, open } from './open-queue.tsx';

/** Digits are printed as the first and the last. */
const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
const listed = (keys.groups.find(({ where }) => where === 'In the drafts of your own text')?.lines ?? [])
  .filter(({ letter }) => letter)
  .flatMap((line) => line.keys.map((key) => key.join('+')))
  .flatMap((key) => (key === '1' ? DIGITS : key === '9' ? [] : [key]));

const controls = () =>
  [...screen.getByRole('region', { name: en.title }).querySelectorAll('[aria-keyshortcuts]')].filter(
    (one) => !/Arrow/.test(one.getAttribute('aria-keyshortcuts') ?? ''),
  );

it('lists what the controls say of themselves', () => {
  open();
  const spelled = controls().map((one) => one.getAttribute('aria-keyshortcuts'));
  expect(spelled).toHaveLength(listed.length);
  expect(new Set(spelled)).toEqual(new Set(listed));
});

it('shows each key to those who hover', () => {
  open();
  for (const control of controls()) {
    const key = control.getAttribute('aria-keyshortcuts') ?? '';
    if (control instanceof HTMLInputElement) expect(control).toHaveAttribute('placeholder', en.act.find);
    else expect(control.getAttribute('title'), key).toContain(` (${key})`);
  }
});

it('brings back what was proposed, by a button', async () => {
  const { user } = open();
  const restore = () => card().getByRole('button', { name: en.act.restore });
  expect(restore()).toHaveAttribute('aria-disabled', 'true');
  await user.keyboard('9');
  expect(card().getByRole('button', { name: 'Tone' })).toHaveAttribute('aria-pressed', 'true');
  await user.click(restore());
  expect(card().getByRole('button', { name: 'Tone' })).toHaveAttribute('aria-pressed', 'false');
  expect(restore()).toHaveAttribute('aria-disabled', 'true');
});

it('goes from match to match by a button', async () => {
  const { user } = open();
  const next = screen.getByRole('button', { name: en.act.findNext });
  expect(next).toHaveAttribute('aria-disabled', 'true');
  await user.type(screen.getByRole('searchbox', { name: en.act.find }), 'President');
  const pointed = () => document.querySelector('[data-pointed]');
  await user.click(next);
  const first = pointed();
  expect(first).toHaveTextContent('President');
  await user.click(next);
  expect(pointed()).not.toBe(first);
});
