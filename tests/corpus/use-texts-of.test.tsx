/** What is said while the texts of a contact load, and once they do not come: with the shards of a large corpus. */

import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { indexCorpus } from '../../src/compile/emit/index-corpus.ts';
import { LibraryContext } from '../../src/corpus/LibraryContext.ts';
import { type FetchShard, openLibrary } from '../../src/corpus/library.ts';
import { NewerVersion } from '../../src/corpus/load-corpus.ts';
import { useTextsOf } from '../../src/corpus/use-texts-of.ts';
import type { TextShard } from '../../src/model/corpus-index.ts';
import { libraryOf } from '../corpus-for-tests.ts';

const { corpus } = await libraryOf('tests/fixture/seeds');
const { index, shards } = indexCorpus(corpus, { shardSize: 20_000 });
const [first] = corpus.contacts;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function State() {
  return useTextsOf(first ? [first.id] : []);
}

/** Shows how far the words of a contact are; returns how to let the pending shards come or fail. */
async function show(): Promise<{ come: () => Promise<void>; fail: (why: Error) => Promise<void> }> {
  const asked: { name: string; resolve: (shard: TextShard) => void; reject: (why: Error) => void }[] = [];
  const fetchShard: FetchShard = (name) =>
    new Promise((resolve, reject) => {
      asked.push({ name, resolve, reject });
    });
  await act(async () =>
    render(
      <LibraryContext value={openLibrary(index, fetchShard)}>
        <State />
      </LibraryContext>,
    ),
  );
  return {
    come: () =>
      act(async () => {
        for (const { name, resolve } of asked) resolve(shards[index.shards.indexOf(name)] as TextShard);
      }),
    fail: (why) =>
      act(async () => {
        for (const { reject } of asked) reject(why);
      }),
  };
}

const wait = (ms: number) => act(async () => vi.advanceTimersByTime(ms));

it('says that they load after a while, and shows them once they are there', async () => {
  const { come } = await show();
  expect(screen.getByText('loading')).toBeInTheDocument();
  await wait(500);
  expect(screen.getByText('slow')).toBeInTheDocument();
  await come();
  expect(screen.getByText('ready')).toBeInTheDocument();
});

it('says at once that they failed, and goes on saying so', async () => {
  const { fail } = await show();
  await fail(new Error('404'));
  expect(screen.getByText('failed')).toBeInTheDocument();
  await wait(60_000);
  expect(screen.getByText('failed')).toBeInTheDocument();
});

it('says where the host has other texts by now', async () => {
  const { fail } = await show();
  await fail(new NewerVersion('another'));
  expect(screen.getByText('outdated')).toBeInTheDocument();
});
