/** What is in view with no contact open is taken away as well: in a frame, as a picture, as data, with its filters. */

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { useUi } from '../../src/app/ui-store.ts';
import { copy } from '../../src/messages/en/exports/copy.ts';
import { embed } from '../../src/messages/en/exports/embed.ts';
import { en } from '../../src/messages/en.ts';
import { start } from './start-app.tsx';

// jsdom has no layout, so the timeline cannot render.
vi.mock('../../src/timeline/Timeline.tsx', () => {
  throw new Error('the chunk did not arrive');
});

const { tools } = en.share;
const NAME = copy.view.short;
const AUSTIN = '/contacts/2024-06-25-austin-belousov-call';
const OTHER = '2021-11-23-milley-gerasimov-call';
const opener = () => screen.queryByRole('button', { name: NAME });

async function taken() {
  await userEvent.click(await screen.findByRole('button', { name: NAME }));
  const dialog = within(await screen.findByRole('dialog'));
  const html = await dialog.findByRole('textbox', { name: embed.html });
  return { dialog, html };
}

describe('a view with no contact open', () => {
  beforeAll(() => {
    Object.assign(HTMLDialogElement.prototype, {
      showModal(this: HTMLDialogElement) {
        this.open = true;
      },
    });
  });

  afterEach(() => useUi.getState().take());

  it.each([
    ['/on-record?both=1', embed.shows.view, '/on-record/?both=1&amp;embed=1'],
    [
      `${AUSTIN}?compare=${OTHER}`,
      embed.shows.two,
      `${AUSTIN}/?view=timeline&amp;compare=${OTHER}&amp;embed=1`,
    ],
  ])('is embedded with its filters: %s', async (at, shows, address) => {
    start(at);
    const { dialog, html } = await taken();
    for (const tool of [tools.picture, tools.cite])
      expect(dialog.getByRole('button', { name: tool })).toBeVisible();
    expect(dialog.queryByRole('button', { name: tools.handout })).toBeNull();
    expect(dialog.getByText(shows)).toBeVisible();
    expect(html).toHaveTextContent(address);
  });

  it('is downloaded as the filters leave it', async () => {
    start('/list?both=1');
    const { dialog } = await taken();
    await userEvent.click(dialog.getByRole('button', { name: tools.download }));
    expect(await dialog.findByRole('radio', { name: 'The 2 contacts in view' })).toBeChecked();
  });

  it('has no second way beside that of what is open', () => {
    start(AUSTIN);
    expect(opener()).toBeNull();
    expect(screen.getAllByRole('button', { name: tools.moreLong })[0]).toBeVisible();
  });
});
