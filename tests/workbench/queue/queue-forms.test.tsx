/** The queue on screen: its form, a statement by hand, and what is left. */

import { act, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { workbenchQueue as en } from '../../../src/messages/en/workbench/queue.ts';
import { withFiles } from '../../../src/workbench/files/files.ts';
import { card, files, onRelations, open } from './open-queue.tsx';
import { accepted, type Opened, pair } from './sample.ts';

beforeEach(() => vi.clearAllMocks());

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
    expect(files().get('people.yaml')).toMatch(/ivan-novy[\s\S]*Envoyé/);
    await user.click(screen.getByRole('button', { name: en.form.save }));
    expect(files().get(`${pair().cape.text.id}.yaml`)).toContain('speaker: ivan-novy');
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
    expect(files().get('contacts.yaml')).toMatch(/edtf: 2024-03-06/);
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
    const from = accepted();
    const contacts = from.files.get('contacts.yaml') ?? '';
    const files = withFiles(from.files, [['contacts.yaml', contacts.replace('[ru, us]', '[us]')]]);
    const { user } = open({ from: { ...from, files } });
    expect(left().getByText(en.left.relations(3))).toBeVisible();
    await user.click(left().getByRole('button', { name: en.left.compareOf('Primerov–Sample call') }));
    expect(onRelations).toHaveBeenCalledWith('2024-03-05-call');
    await user.click(left().getByRole('button', { name: en.problem.editContact }));
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
