/** The buttons by which an open contact is taken away: each says whole what it does, whatever room there is. */

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { TakeTools } from '../../src/exports/view/TakeTools.tsx';
import { en } from '../../src/messages/en.ts';
import { I18nContext } from '../../src/messages/I18nContext.ts';
import { TakeAwayContext } from '../../src/navigation/TakeAwayContext.ts';
import { ENGLISH } from '../i18n-for-tests.ts';

const { tools } = en.share;

it('names one thing, and leads to the others where there is no room for each', async () => {
  const take = vi.fn();
  render(
    <I18nContext value={ENGLISH}>
      <TakeAwayContext value={take}>
        <TakeTools contact="a" />
      </TakeAwayContext>
    </I18nContext>,
  );
  for (const button of screen.getAllByRole('button')) expect(button.textContent).not.toMatch(/[,…]/);
  const more = screen.getAllByRole('button', { name: tools.moreLong });
  for (const button of more) {
    expect(button).toHaveTextContent(tools.more);
    await userEvent.click(button);
  }
  // Beside “Cite” it leads on to a picture; in its place, to the first of all.
  expect(take.mock.calls).toEqual([[{ contact: 'a', tool: 'picture' }], [{ contact: 'a', tool: undefined }]]);
});
