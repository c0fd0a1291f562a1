/** The head of a text that is here already: corrected in its place, whoever else is confirmed beside it, and undone like any act. */

import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { LibraryContext } from '../../../src/corpus/LibraryContext.ts';
import { workbench } from '../../../src/messages/en/workbench/workbench.ts';
import { I18nContext } from '../../../src/messages/I18nContext.ts';
import { OwnContext, type OwnCorpus } from '../../../src/workbench/OwnContext.ts';
import { CorpusReader } from '../../../src/workbench/queue/corpus-reader.ts';
import { EditHead } from '../../../src/workbench/view/adding/EditHead.tsx';
import { workbenchMessages } from '../../../src/workbench/view/view-messages.ts';
import { ENGLISH } from '../../i18n-for-tests.ts';
import { settled, tab } from '../own-tab.ts';
import { accepted } from '../queue/sample.ts';

await workbenchMessages.load('en');
const { head } = workbench;

/** jsdom has no workers: whom the corpus knows is offered all the same. */
async function open() {
  const { files, cape } = accepted();
  const { store } = await tab(undefined);
  store.replace(files, { act: 'add-files' });
  await settled();
  const { id } = cape.text;
  const text = new CorpusReader().text(files, id);
  if (!text) throw new Error('no text');
  const [onSaid, onClose] = [vi.fn(), vi.fn()];
  render(
    <I18nContext value={ENGLISH}>
      <OwnContext value={{ store } as unknown as OwnCorpus}>
        <LibraryContext value={store.getState().library}>
          <EditHead text={text} onSaid={onSaid} onClose={onClose} />
        </LibraryContext>
      </OwnContext>
    </I18nContext>,
  );
  const form = within(await screen.findByRole('form', { name: head.title }));
  return { form, onSaid, onClose, store, annotation: () => store.getState().files.get(`${id}.yaml`) ?? '' };
}

it('has the values of the files, and changes what is changed', async () => {
  const { form, onSaid, onClose, store, annotation } = await open();
  const before = annotation();
  expect(form.getByLabelText(head.office)).toHaveValue('the Cape');
  expect(form.getByLabelText(head.day)).toHaveValue('2024-03-05');
  await userEvent.clear(form.getByLabelText(head.name));
  await userEvent.type(form.getByLabelText(head.name), 'A long call');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(annotation()).toBe(before.replace('title: Call', 'title: A long call'));
  expect(onSaid).toHaveBeenCalledExactlyOnceWith(head.saved('A long call'));
  expect(onClose).toHaveBeenCalledOnce();
  store.undo();
  expect(annotation()).toBe(before);
});

it('keeps what was typed where it cannot be saved', async () => {
  const { form, onSaid, onClose, store } = await open();
  await userEvent.type(form.getByLabelText(head.name), ' 2');
  // As from another tab.
  for (const path of store.getState().files.keys())
    if (path.endsWith('.txt')) store.act({ type: 'remove-text', text: path.replace(/\.txt$/, '') });
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onSaid).toHaveBeenCalledOnce();
  expect(onClose).not.toHaveBeenCalled();
  expect(form.getByLabelText(head.name)).toHaveValue('Call 2');
});

it('does nothing where nothing was changed, and leaves the key to others while it has no focus', async () => {
  const { form, onSaid, onClose, store } = await open();
  const { position } = store.getState().journal;
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(onClose).not.toHaveBeenCalled();
  await userEvent.click(form.getByRole('button', { name: new RegExp(`^${head.save}`) }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(onSaid).not.toHaveBeenCalled();
  expect(store.getState().journal.position).toBe(position);
});
