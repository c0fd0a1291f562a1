/** What is being typed into the search: the view has it as a link would spell it, and the field as it is typed. */

import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { address, start } from '../app/start-app.tsx';

// jsdom has no layout, so the timeline cannot render.
vi.mock('../../src/timeline/Timeline.tsx', () => {
  throw new Error('the chunk did not arrive');
});

it('a space at the end is only being typed, and spaces alone search nothing', async () => {
  start('/list');
  const field = screen.getByRole('searchbox');
  const { title } = document;
  await userEvent.type(field, '  ');
  expect(document.title).toBe(title);
  expect(field).toHaveValue('  ');
  await userEvent.clear(field);
  await userEvent.type(field, 'de  la ');
  await waitFor(() => expect(document.title).toContain('“de la”'));
  await waitFor(() => expect(address()).toContain('q=de+la'));
  expect(field).toHaveValue('de  la ');
});
