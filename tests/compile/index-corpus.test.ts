/** The compact index: it agrees with the corpus on every contact and text, and the shards lose nothing. */

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { indexCorpus, indexWhole } from '../../src/compile/emit/index-corpus.ts';
import { shardJson } from '../../src/compile/emit/shards.ts';
import { openLibrary } from '../../src/corpus/library.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import type { TextShard } from '../../src/model/corpus-index.ts';
import { middleOf } from '../../src/model/dating.ts';
import { integrityOf } from '../../src/model/shard-name.ts';
import { SILENCES } from '../../src/model/silence.ts';
import { halfOf, isSide } from '../../src/model/voices.ts';
import { pairAccounts } from '../../src/selection/pair-accounts.ts';
import { libraryOf } from '../corpus-for-tests.ts';

const real = await libraryOf('seeds');
const fixture = await libraryOf('tests/fixture/seeds');

/** The same corpus repeated many times, so that it is split into shards. */
function many({ texts, contacts, statements, notes, ...rest }: Corpus, times: number): Corpus {
  const copies = Array.from({ length: times }, (_, i) => (id: string) => `${id}-${i}`);
  const passage = <P extends { readonly text: string }>(own: P, as: (id: string) => string) => ({
    ...own,
    text: as(own.text),
  });
  const dating = <D extends Corpus['texts'][number]['date']>(own: D, as: (id: string) => string) => ({
    ...own,
    evidence: own.evidence.map((words) => passage(words, as)),
  });
  return {
    ...rest,
    texts: copies.flatMap((as) => texts.map((t) => ({ ...t, id: as(t.id), date: dating(t.date, as) }))),
    // Copies of one contact side by side: contacts are by date.
    contacts: contacts.flatMap((c) =>
      copies.map((as) => ({
        ...c,
        id: as(c.id),
        aliases: c.aliases.map(as),
        texts: c.texts.map(as),
        remarks: c.remarks.map((remark) => passage(remark, as)),
        dating: dating(c.dating, as),
      })),
    ),
    statements: copies.flatMap((as) =>
      statements.map((s) => ({
        ...s,
        id: as(s.id),
        text: as(s.text),
        passages: s.passages.map((own) => passage(own, as)),
        bearings: s.bearings.map((b) => ({ ...b, contact: as(b.contact) })),
      })),
    ),
    notes: copies.flatMap((as) =>
      notes.map((n) => ({ ...n, passages: n.passages.map((own) => passage(own, as)) })),
    ),
  };
}

describe.each([
  ['the five texts', real],
  ['the fixture', fixture],
])('the records of %s', (_, { corpus, contactIndex, ...library }) => {
  it.each(corpus.contacts.map((contact, place) => ({ contact, place, id: contact.id })))(
    '$id',
    ({ contact, place }) => {
      const { id, kind, like, status, level, label, parties, others, dating } = contact;
      const { onRecord, cells, texts, remarks } = contact;
      const { evidence: _e, note: _n, ...date } = dating;
      expect(contactIndex.at(place)).toEqual({
        id,
        kind,
        ...(like && { like }),
        status,
        level,
        label,
        parties,
        others,
        dating: date,
        onRecord,
        cells,
        texts,
        remarks,
      });
      expect(contactIndex.rowOf(id)).toBe(place);
      for (const alias of contact.aliases) expect(contactIndex.rowOf(alias)).toBe(place);
      expect(contactIndex.columns.moment[place]).toEqual(middleOf(dating) ?? Number.NaN);
    },
  );

  it('tell the silences as the comparison shows them', () => {
    for (const [place, contact] of corpus.contacts.entries()) {
      const whole = { corpus, contactIndex, ...library };
      const { rows, columns } = pairAccounts(whole, contact);
      const account = whole.statementsOn(contact.id).filter(({ bearing }) => bearing.as === 'account');
      const missing = columns.left.missing || columns.right.missing;
      const expected = {
        account: missing,
        point: !missing && rows.some(({ state }) => state.kind === 'only'),
        declines: account.some(({ statement }) => statement.declines && statement.sides.some(isSide)),
        'left-open': account.some(({ statement }) => statement.leavesOpen),
        remark: account.some(({ statement }) =>
          statement.remarkOn.some((side) => contact.parties.some((p) => halfOf(p) === halfOf(side))),
        ),
      };
      const bits = contactIndex.columns.silences[place] ?? 0;
      const told = Object.fromEntries(SILENCES.map((silence, bit) => [silence, (bits & (1 << bit)) > 0]));
      expect({ [contact.id]: told }).toEqual({ [contact.id]: expected });
    }
  });

  it('know the texts', () => {
    for (const { id, kind, publisher, language, date } of corpus.texts) {
      const { evidence: _e, note: _n, ...plain } = date;
      expect(contactIndex.text(id)).toEqual({ id, kind, publisher, language, date: plain });
      expect(contactIndex.contactsIn(id).map((place) => contactIndex.ids[place])).toEqual(
        corpus.contacts.filter(({ texts }) => texts.includes(id)).map((contact) => contact.id),
      );
    }
  });
});

it('a small corpus comes whole', () => {
  const { index, shards } = indexCorpus(real.corpus);
  expect(shards).toEqual([]);
  expect(index.words?.statements).toHaveLength(real.corpus.statements.length);
});

it('comes whole however large it is, for whoever fetches nothing', () => {
  expect(indexWhole(real.corpus)).toEqual(indexCorpus(real.corpus).index);
  const large = many(fixture.corpus, 40);
  const whole = indexWhole(large);
  expect(whole.shards).toEqual([]);
  expect(whole.words?.statements).toHaveLength(large.statements.length);
  expect(whole.contacts.ids).toEqual(indexCorpus(large).index.contacts.ids);
});

describe('a large corpus', () => {
  const corpus = many(fixture.corpus, 40);
  const { index, shards } = indexCorpus(corpus);
  const fetched: string[] = [];
  const open = () =>
    openLibrary(index, (name) => {
      fetched.push(name);
      const words = shards[index.shards.indexOf(name)];
      return words ? Promise.resolve(words) : Promise.reject(new Error(name));
    });

  it('has each text, contact, statement and note in one shard', () => {
    expect(index.words).toBeUndefined();
    expect(shards.length).toBeGreaterThan(2);
    for (const key of ['texts', 'contacts', 'statements', 'notes'] as const)
      expect(shards.flatMap((words) => words[key] as readonly unknown[])).toHaveLength(corpus[key].length);
  });

  it('names each shard by its content, so that equal ones are one file and others never', () => {
    for (const [number, name] of index.shards.entries()) {
      const content = shardJson(shards[number] as TextShard);
      expect(integrityOf(name)).toBe(`sha256-${createHash('sha256').update(content).digest('base64')}`);
      expect(name).toMatch(/^shards\/[\w-]{43}\.json$/);
    }
    const [first] = corpus.notes;
    const other = indexCorpus({ ...corpus, notes: corpus.notes.filter((note) => note !== first) }).index;
    expect(other.shards.filter((name) => index.shards.includes(name))).toHaveLength(shards.length - 1);
  });

  it('knows the text of a statement that the change log names, without any shard', () => {
    const [statement] = corpus.statements;
    const [text] = corpus.texts;
    const changes = [
      {
        on: '2024-01-01',
        what: { en: '', fr: '' },
        concerns: [
          { kind: 'statement' as const, id: statement?.id ?? '' },
          { kind: 'text' as const, id: text?.id ?? '' },
        ],
      },
    ];
    expect(indexCorpus({ ...corpus, changes }).index.changes[0]?.concerns).toEqual([
      { kind: 'statement', id: statement?.id, text: statement?.text },
      { kind: 'text', id: text?.id },
    ]);
    expect(indexCorpus({ ...real.corpus, changes }).index.changes).toEqual(changes);
  });

  it('gives for each contact what the whole gives, whatever was fetched before', async () => {
    const library = open();
    const inOneShard = { ...index.texts, shard: index.texts.shard.map(() => 0) };
    const whole = openLibrary({ ...index, texts: inOneShard, shards: [], words: { ...corpus } }, () =>
      Promise.reject(new Error('no')),
    );
    for (const contact of corpus.contacts.filter((_, i) => i % 7 === 0).toReversed()) {
      await library.fetchContact(contact.id);
      expect(library.hasContact(contact.id)).toBe(true);
      expect(pairAccounts(library, library.contact(contact.id) ?? contact)).toEqual(
        pairAccounts(whole, contact),
      );
    }
    const text = corpus.texts.at(-1)?.id ?? '';
    await library.fetchText(text);
    expect(library.statementsIn(text)).toEqual(whole.statementsIn(text));
    expect(library.contactsIn(text)).toEqual(whole.contactsIn(text));
    // Each shard once.
    expect(new Set(fetched).size).toBe(fetched.length);
  });

  it('has no contact before it has all words on it: half of them would say that the other side has none', async () => {
    const small = indexCorpus(fixture.corpus, { shardSize: 20_000 });
    const held = new Map<string, () => void>();
    const library = openLibrary(
      small.index,
      (name) =>
        new Promise((resolve) => {
          held.set(name, () => resolve(small.shards[small.index.shards.indexOf(name)] as TextShard));
        }),
    );
    for (const { id } of fixture.corpus.contacts) void library.fetchContact(id);
    for (const come of held.values()) {
      come();
      await Promise.resolve().then(() => undefined);
      for (const contact of fixture.corpus.contacts)
        if (library.contact(contact.id))
          expect(library.statementsOn(contact.id)).toEqual(fixture.statementsOn(contact.id));
    }
    expect(fixture.corpus.contacts.every(({ id }) => library.contact(id))).toBe(true);
  });

  it('asks again for what did not arrive', async () => {
    let fail = true;
    const library = openLibrary(index, (name) =>
      fail
        ? Promise.reject(new Error('offline'))
        : Promise.resolve(shards[index.shards.indexOf(name)] as never),
    );
    const id = corpus.contacts[0]?.id ?? '';
    await expect(library.fetchContact(id)).rejects.toThrow('offline');
    expect(library.hasContact(id)).toBe(false);
    fail = false;
    await library.fetchContact(id);
    expect(library.contact(id)?.id).toBe(id);
  });
});
