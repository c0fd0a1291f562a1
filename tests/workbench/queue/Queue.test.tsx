/** The queue on screen: decided by keys and by buttons; what it says aloud, and where the focus is. */

import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { workbenchQueue as en } from '../../../src/messages/en/workbench/queue.ts';
import { button, card, files, go, NEXT, onAt, open, said } from './open-queue.tsx';
import { pair } from './sample.ts';

beforeEach(() => vi.clearAllMocks());

describe('by keys', () => {
  it('accepts and goes on, and says what is left and what comes next', async () => {
    const { user, annotation } = open();
    expect(card().getByRole('heading')).toHaveTextContent(en.number(1, 4));
    await user.keyboard('a');
    expect(annotation()).toContain('On 5 March');
    expect(screen.getByText(en.progress(1, 4))).toBeVisible();
    expect(card().getByRole('heading')).toHaveTextContent(en.number(2, 4));
    expect(said()).toBe(
      'Accepted; 3 left; next: President Primerov said that the beacons would be lit again, once the ice was go…',
    );
  });

  it('leads on once nothing is left, by the same key', async () => {
    const { user } = open();
    await user.keyboard('aaa');
    expect(screen.queryByRole('button', { name: NEXT.name })).toBeNull();
    await user.keyboard('a');
    expect(button(NEXT.name)).toHaveAttribute('aria-keyshortcuts', 'A');
    expect(go).not.toHaveBeenCalled();
    await user.keyboard('a');
    expect(go).toHaveBeenCalledOnce();
  });

  it('tells what the draft at hand is about, as it changes', async () => {
    const { user } = open();
    expect(onAt).toHaveBeenLastCalledWith('2024-03-05-call', 'itself');
    await user.keyboard('j');
    expect(onAt).toHaveBeenLastCalledWith('2024-03-05-call', 'security');
    await user.keyboard('9');
    expect(onAt).toHaveBeenLastCalledWith('2024-03-05-call', 'tone');
  });

  it('makes background, puts off, steps and undoes', async () => {
    const { user, annotation } = open();
    await user.keyboard('x');
    expect(annotation()).toMatch(/background:[\s\S]*On 5 March/);
    await user.keyboard(' ');
    expect(said()).toMatch(/^Put off; 3 left/);
    expect(card().getByRole('heading')).toHaveTextContent(en.number(3, 4));
    await user.keyboard('k');
    expect(card().getByRole('heading')).toHaveTextContent(en.decisions.later);
    await user.keyboard('k');
    expect(card().getByRole('heading')).toHaveTextContent(en.decisions.refused);
    await user.keyboard('z');
    expect(annotation()).toContain('On 5 March');
    await user.keyboard('z');
    expect(annotation()).not.toContain('On 5 March');
    expect(said()).toBe(en.live.undone);
    expect(screen.getByText(en.progress(0, 4))).toBeVisible();
  });

  it('chooses point and side, and credits nobody of another side', async () => {
    const { user } = open();
    await user.keyboard('9');
    expect(button('Tone')).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('u');
    expect(button(en.side.us)).toHaveAttribute('aria-pressed', 'true');
    expect(card().getByText(en.lacks.teller)).toBeVisible();
    expect(card().queryByText(/the Cape/)).toBeNull();
    // It cannot be accepted so: the form opens where the lack is made good.
    await user.keyboard('a');
    expect(said()).toBe(en.lacks.teller);
    expect(screen.getByRole('combobox', { name: en.form.speaker })).toHaveFocus();
  });

  it('undoes what was done last, be it to a draft or to the files', async () => {
    const { user, annotation } = open();
    await user.keyboard('a9');
    expect(button('Tone')).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('u');
    await user.keyboard('{]}{ArrowLeft}');
    const words = () => card().getByText(/beacons/).textContent;
    expect(words()).toMatch(/was gone$/);
    await user.keyboard('z');
    expect(words()).toMatch(/gone\.$/);
    await user.keyboard('z');
    expect(button(en.side.ru)).toHaveAttribute('aria-pressed', 'true');
    await user.keyboard('z');
    expect(button('Security')).toHaveAttribute('aria-pressed', 'true');
    expect(annotation()).toContain('On 5 March');
    await user.keyboard('z');
    expect(annotation()).not.toContain('On 5 March');
    expect(button(en.act.undo)).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard(' ');
    expect(card().getByRole('heading')).toHaveTextContent(en.number(3, 4));
    await user.keyboard('z');
    expect(card().getByRole('heading')).toHaveTextContent(en.number(2, 4));
    expect(screen.getByText(en.progress(0, 4))).toBeVisible();
  });

  it('moves an edge of the words by word and by sentence', async () => {
    const { user } = open();
    const words = () => card().getByText(/March/).textContent;
    await user.keyboard('{]}{ArrowLeft}{ArrowLeft}');
    expect(words()).toBe('On 5 March, President Primerov had a telephone conversation with President');
    await user.keyboard('{Shift>}{ArrowRight}{/Shift}');
    expect(words()).toBe(
      'On 5 March, President Primerov had a telephone conversation with President Sample.',
    );
    await user.keyboard('{[}{ArrowRight}');
    expect(words()).toMatch(/^5 March/);
    expect(said()).toMatch(/^Words: 5 March/);
    await user.keyboard('{Escape}');
    expect(button(en.act.startEdge)).toHaveAttribute('aria-pressed', 'false');
    await user.keyboard('{ArrowRight}a');
    expect(files().get(`${pair().cape.text.id}.yaml`)).toMatch(/5 March/);
  });

  it('leaves keys alone in fields, with modifiers, and where they are off', async () => {
    const { user, annotation } = open();
    const before = annotation();
    await user.keyboard('/');
    const find = screen.getByRole('searchbox', { name: en.act.find });
    expect(find).toHaveFocus();
    await user.keyboard('a beacon{Control>}a{/Control}');
    expect(annotation()).toBe(before);
    await user.clear(find);
    await user.keyboard('beacons{Enter}');
    expect(screen.getByText(en.act.matches(1))).toBeVisible();
    await user.keyboard('{Escape}');
    expect(find).toHaveValue('');
    expect(card().getByRole('heading')).toHaveFocus();
  });

  it('has none of them where they are off', async () => {
    const { user, annotation } = open({ letterKeys: false });
    const before = annotation();
    await user.keyboard('ax123j');
    expect(annotation()).toBe(before);
    expect(button(en.act.accept)).not.toHaveAttribute('aria-keyshortcuts');
  });
});

it('says of news in Russian, and of nothing else, that its rules are experimental', () => {
  const from = pair();
  open();
  expect(screen.queryByText(en.experimental)).toBeNull();
  const head = { ...from.house.head, kind: 'news', language: 'ru' } as unknown as typeof from.house.head;
  open({ from: { ...from, house: { ...from.house, head } }, of: 'house' });
  expect(screen.getByText(en.experimental)).toBeVisible();
});

describe('by buttons', () => {
  it('does all that keys do, with their names', async () => {
    const { user, annotation } = open({ letterKeys: true });
    expect(button(en.act.accept)).toHaveAttribute('aria-keyshortcuts', 'A');
    expect(button(en.act.later)).toHaveAttribute('aria-keyshortcuts', 'Space');
    await user.click(button(en.act.accept));
    // After the pointer the card has the focus, so that Space puts off and presses nothing.
    expect(card().getByRole('heading')).toHaveFocus();
    await user.keyboard(' ');
    expect(said()).toMatch(/^Put off/);
    await user.click(button(en.act.refuse));
    expect(annotation()).toMatch(/background:[\s\S]*assured/);
    await user.click(button(en.act.undo));
    expect(annotation()).not.toMatch(/background:[\s\S]*assured/);
    await user.click(button(en.act.endEdge));
    await user.click(button(`${en.act.edge.end}: ${en.act.earlier}`));
    expect(said()).toMatch(/^Words/);
  });

  it('accepts all of a readout in one act', async () => {
    const { user, annotation } = open();
    const before = annotation();
    await user.click(screen.getByRole('button', { name: en.act.acceptAll(4) }));
    expect(screen.getByText(en.progress(4, 4))).toBeVisible();
    expect(said()).toBe(en.live.acceptedAll(4));
    expect(screen.queryByRole('button', { name: /^Accept all/ })).toBeNull();
    await user.click(button(en.act.undo));
    expect(annotation()).toBe(before);
  });
});

it('says why there is nothing to decide, and what to do', () => {
  const from = pair();
  const cape = { ...from.cape, drafts: { ...from.cape.drafts, statements: [], background: [] } };
  open({ from: { ...from, cape } });
  expect(card().getByRole('heading')).toHaveTextContent(en.none.emptyTitle);
  expect(card().getByText(en.none.empty)).toBeVisible();
});

it('names each draft in the text with its state, and selects it', async () => {
  const { user } = open();
  const label = screen.getByRole('button', { name: /^Draft 3: Russia, not yet confirmed$/ });
  await user.click(label);
  expect(card().getByRole('heading')).toHaveTextContent(en.number(3, 4));
  expect(label).toHaveAttribute('aria-current', 'true');
  expect(card().getByText(/relaying Jane Sample/)).toBeVisible();
});
