/** The queue on screen: decided by keys and by buttons, in forms, by selection; what it says aloud, and where the focus is. */

import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { workbenchQueue as en } from '../../../src/messages/en/workbench-queue.ts';
import { I18nContext } from '../../../src/messages/I18nContext.ts';
import { applyAct, labelOf } from '../../../src/workbench/files/acts.ts';
import { type Files, SeedBytes } from '../../../src/workbench/files/files.ts';
import { NEW_JOURNAL, record, undo } from '../../../src/workbench/files/journal.ts';
import { isRefusal } from '../../../src/workbench/files/refusal.ts';
import { Queue } from '../../../src/workbench/queue/Queue.tsx';
import { ENGLISH } from '../../i18n-for-tests.ts';
import { accepted, type Opened, pair } from './sample.ts';

let now: Files;
const onRelations = vi.fn();
const onAt = vi.fn();
const go = vi.fn();
const NEXT = { name: 'Next: another text', go };

interface HostProps {
  readonly files: Files;
  readonly opened: Opened;
  readonly letterKeys: boolean;
}

/** A store as small as can be. */
function Host({ files, opened, letterKeys }: HostProps) {
  const [state, setState] = useState({ files, journal: NEW_JOURNAL });
  now = state.files;
  return (
    <I18nContext value={ENGLISH}>
      <Queue
        {...opened}
        files={state.files}
        library={undefined}
        problems={compile(new SeedBytes().of(state.files)).problems}
        letterKeys={letterKeys}
        onRelations={onRelations}
        onAt={onAt}
        next={NEXT}
        onAct={(one) => {
          const outcome = applyAct(state.files, one);
          if (isRefusal(outcome)) return outcome;
          const journal = record(state.journal, labelOf(one), state.files, outcome.files);
          setState({ files: outcome.files, journal });
          return undefined;
        }}
        onUndo={
          state.journal.position === 0
            ? undefined
            : () => {
                const moved = undo(state.journal, state.files);
                if (!isRefusal(moved)) setState(moved);
              }
        }
      />
    </I18nContext>
  );
}

function open({ letterKeys = true, from = pair(), of = 'cape' as 'cape' | 'house' } = {}) {
  render(<Host files={from.files} opened={from[of]} letterKeys={letterKeys} />);
  return { user: userEvent.setup(), annotation: () => now.get(`${from[of].text.id}.yaml`) ?? '' };
}

const card = () => within(screen.getByRole('region', { name: en.card }));
const said = () => screen.getByRole('status').textContent;
const button = (name: string) => card().getByRole('button', { name });

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
    expect(now.get(`${pair().cape.text.id}.yaml`)).toMatch(/5 March/);
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

describe('the form', () => {
  it('keeps the words in sight', async () => {
    const { user } = open();
    await user.keyboard('e');
    expect(
      within(screen.getByRole('form', { name: en.form.statement })).getByText(/^On 5 March/),
    ).toBeVisible();
  });

  it('saves by Enter and accepts, and is left by Escape', async () => {
    const { user, annotation } = open();
    await user.keyboard('s');
    const speaker = screen.getByRole('combobox', { name: en.form.speaker });
    expect(speaker).toHaveFocus();
    await user.keyboard('Jane Sample{Escape}');
    expect(screen.queryByRole('form')).toBeNull();
    expect(card().getByRole('heading')).toHaveFocus();
    await user.keyboard('s');
    await user.keyboard('pavel primerov{Enter}');
    expect(annotation()).toContain('speaker: primerov');
    expect(screen.getByText(en.progress(1, 4))).toBeVisible();
  });

  it('adds somebody whom nobody knows, and credits nobody until then', async () => {
    const { user } = open();
    await user.keyboard('s');
    await user.keyboard('Ivan Novy');
    await user.click(screen.getByRole('button', { name: en.form.addTeller('Ivan Novy') }));
    const fields = within(screen.getByRole('group', { name: en.form.addTeller('Ivan Novy') }));
    await user.type(fields.getByLabelText(en.form.officeIn.en), 'Envoy');
    await user.type(fields.getByLabelText(en.form.officeIn.fr), 'Envoyé');
    await user.click(fields.getByRole('button', { name: en.form.addPersonTo }));
    expect(now.get('people.yaml')).toMatch(/ivan-novy[\s\S]*Envoyé/);
    await user.click(screen.getByRole('button', { name: en.form.save }));
    expect(now.get(`${pair().cape.text.id}.yaml`)).toContain('speaker: ivan-novy');
  });

  it('edits what is accepted, by a patch', async () => {
    const { user, annotation } = open();
    await user.keyboard('ake');
    await user.selectOptions(screen.getByRole('combobox', { name: en.form.as }), 'around');
    await user.click(screen.getByRole('button', { name: en.form.saveStated }));
    expect(annotation()).toMatch(/as: around/);
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('edits a contact that is only proposed, and brings it along as it was edited', async () => {
    const { user } = open();
    await user.keyboard('c');
    expect(screen.getByRole('combobox', { name: en.form.contact })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: en.form.contactEdit }));
    const day = screen.getByRole('textbox', { name: en.contact.day });
    await user.clear(day);
    await user.type(day, '5 March{Enter}');
    expect(day).toHaveAccessibleDescription(en.contact.dayWrong);
    await user.clear(day);
    await user.type(day, '2024-03-06{Enter}');
    await user.click(screen.getByRole('button', { name: en.form.save }));
    expect(now.get('contacts.yaml')).toMatch(/edtf: 2024-03-06/);
  });
});

describe('a statement by hand', () => {
  it('begins with the words that are selected, said by whom the last was', async () => {
    const { user, annotation } = open();
    const title = screen.getByText('Call with President Sample', { selector: '[data-start]' });
    const node = title.firstChild;
    if (!node) throw new Error('no words');
    act(() => {
      getSelection()?.setBaseAndExtent(node, 6, node, 20);
      document.dispatchEvent(new Event('selectionchange'));
    });
    await user.click(screen.getByRole('button', { name: en.act.addSelected }));
    const form = within(screen.getByRole('form', { name: en.form.begun }));
    expect(form.getByRole('combobox', { name: en.form.point })).toHaveFocus();
    expect(form.getByRole('combobox', { name: en.form.office })).toHaveValue('the Cape');
    await user.selectOptions(form.getByRole('combobox', { name: en.form.point }), 'subject');
    await user.click(form.getByRole('button', { name: en.form.save }));
    expect(annotation()).toContain('with President');
    expect(screen.getByText(en.progress(1, 5))).toBeVisible();
  });

  it('is gone where it is left', async () => {
    const { user } = open();
    const left = within(screen.getByRole('region', { name: en.left.title }));
    await user.click(left.getByRole('button', { name: en.act.add }));
    await user.keyboard('{Escape}');
    expect(screen.getByText(en.progress(0, 4))).toBeVisible();
  });
});

describe('what is left', () => {
  const left = () => within(screen.getByRole('region', { name: en.left.title }));

  it('leads to drafts, and makes sentences background', async () => {
    const { user, annotation } = open();
    await user.keyboard('j');
    await user.click(left().getByRole('button', { name: en.left.toDraft }));
    expect(card().getByRole('heading')).toHaveTextContent(en.number(1, 4));
    await user.click(left().getByRole('button', { name: en.left.backgroundAll(1) }));
    expect(annotation()).toMatch(/background:[\s\S]*Call with President Sample/);
    expect(left().queryByText(en.left.proposed(1))).toBeNull();
  });

  it('counts comparisons that are due, and problems, and leads to them', async () => {
    const { user } = open({ from: accepted() });
    expect(left().getByText(en.left.relations(3))).toBeVisible();
    await user.click(left().getByRole('button', { name: en.left.compareOf('Primerov–Sample call') }));
    expect(onRelations).toHaveBeenCalledWith('2024-03-05-call');
    await user.click(left().getAllByRole('button', { name: en.problem.editContact })[0] as HTMLElement);
    expect(screen.getByRole('form', { name: en.contact.edit })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(card().getByRole('heading')).toHaveFocus();
  });

  it('asks for a translation beside the sentence', async () => {
    const from = pair();
    const path = `${from.cape.text.id}.yaml`;
    const french = new Map(from.files);
    french.set(path, (french.get(path) ?? '').replace('language: en', 'language: fr'));
    const cape = { ...from.cape, head: { ...from.cape.head, language: 'fr' } } as unknown as Opened;
    const { user, annotation } = open({ from: { ...from, files: french, cape } });
    await user.keyboard('a');
    await user.click(screen.getByRole('button', { name: en.problem.translate }));
    const field = screen.getByRole('textbox', { name: en.form.translation.en });
    expect(field).toHaveFocus();
    await user.keyboard('On 5 March they spoke.{Enter}');
    expect(annotation()).toContain('On 5 March they spoke.');
    expect(screen.queryByRole('button', { name: en.problem.translate })).toBeNull();
  });
});

it('names each draft in the text with its state, and selects it', async () => {
  const { user } = open();
  const label = screen.getByRole('button', { name: /^Draft 3: Russia, not yet confirmed$/ });
  await user.click(label);
  expect(card().getByRole('heading')).toHaveTextContent(en.number(3, 4));
  expect(label).toHaveAttribute('aria-current', 'true');
  expect(card().getByText(/relaying Jane Sample/)).toBeVisible();
});
