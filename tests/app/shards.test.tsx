/** The app over a corpus in shards: what the reader has in hand while words are on their way. */

import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import { openLibrary } from '../../src/corpus/library.ts';
import { en } from '../../src/messages/en.ts';
import type { TextShard } from '../../src/model/corpus-index.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { address, start } from './start-app.tsx';

// jsdom has no layout, so the timeline cannot render.
vi.mock('../../src/timeline/Timeline.tsx', () => {
  throw new Error('the chunk did not arrive');
});

const { corpus } = await libraryOf('tests/fixture/seeds');
const { index, shards } = indexCorpus(corpus, { shardSize: 20_000 });
const shardOf = (name: string) => shards[index.shards.indexOf(name)] as TextShard;

/** A contact after which another has its words in a shard that the first does not need. */
const [from, to] = index.contacts.ids.flatMap((id, row) => {
  const next = corpus.contacts[row + 1];
  const needed = (texts: readonly string[] = []) =>
    new Set(texts.map((text) => index.texts.shard[index.texts.ids.indexOf(text)]));
  const own = needed(corpus.contacts[row]?.texts);
  return next && [...needed(next.texts)].some((shard) => !own.has(shard)) ? [[id, next] as const] : [];
})[0] as readonly [string, (typeof corpus.contacts)[number]];

it('Next keeps the focus while the words of the next contact load, and once they are there', async () => {
  const held: (() => void)[] = [];
  let holds = false;
  const library = openLibrary(index, (name) =>
    holds
      ? new Promise((resolve) => {
          held.push(() => resolve(shardOf(name)));
        })
      : Promise.resolve(shardOf(name)),
  );
  start(`/contacts/${from}?view=list`, library);
  const next = () => screen.getByRole('button', { name: en.panel.next });
  await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toBeVisible());
  holds = true;
  act(() => next().focus());
  await userEvent.keyboard('{Enter}');
  expect(address()).toContain(to.id);
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
  expect(next()).toHaveFocus();
  for (const come of held) await act(async () => come());
  expect(await screen.findByRole('heading', { level: 2, name: to.title.en })).toBeVisible();
  expect(next()).toHaveFocus();
  // After the panel is closed, the focus must not be on a button of the next one.
  await userEvent.click(screen.getByRole('button', { name: en.panel.close }));
  await userEvent.click(
    screen.getByRole('table', { name: en.list.label }).querySelector(`[data-contact="${from}"]`) as Element,
  );
  await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus());
});
