/** What is corrected in the head of a text changes its own lines alone, and the corpus still compiles. */

import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import type { ConfirmedHead } from '../../../src/workbench/files/act.ts';
import { SeedBytes } from '../../../src/workbench/files/files.ts';
import { headPatch, type WrittenHead } from '../../../src/workbench/view/adding/head-patch.ts';
import { accepted, done } from '../queue/sample.ts';

const READOUT: WrittenHead = {
  head: {
    kind: 'readout',
    language: 'en',
    office: 'cape',
    speaker: undefined,
    date: { day: '2024-03-05', basis: 'stated', words: undefined },
  },
  title: { en: 'Call', fr: 'Call' },
  publisher: { name: { en: 'the Cape', fr: 'le Cap' }, basis: 'stated' },
};
const confirmed = (change: Partial<ConfirmedHead> = {}): ConfirmedHead => ({
  ...READOUT.head,
  title: 'Call',
  publisher: undefined,
  url: undefined,
  ...change,
});
const NEWS: WrittenHead = {
  ...READOUT,
  head: { ...READOUT.head, kind: 'news', office: undefined },
  title: { en: 'Call', fr: 'Appel' },
  publisher: {
    name: { en: 'Courier', fr: 'Courrier' },
    basis: 'outside',
    url: 'https://courier.example/1',
  },
};
const news = (change: Partial<ConfirmedHead> = {}) =>
  confirmed({
    kind: 'news',
    office: undefined,
    publisher: 'Courier',
    url: 'https://courier.example/1',
    publisherBasis: 'outside',
    ...change,
  });

describe('a corrected head', () => {
  it('is nothing where nothing was changed', () => {
    expect(headPatch(READOUT, confirmed(), 'en')).toEqual({});
    expect(headPatch(NEWS, news(), 'en')).toEqual({});
  });

  it('has what was changed, and a new day is not one that the text states', () => {
    expect(
      headPatch(
        READOUT,
        confirmed({ title: 'A call', date: { day: '2024-03-06', basis: 'outside', words: undefined } }),
        'en',
      ),
    ).toEqual({ title: 'A call', date: { edtf: '2024-03-06', basis: 'outside' } });
  });

  it('keeps the title of the other language, both names of a publisher, and where they are from', () => {
    expect(headPatch(NEWS, news({ title: 'Un appel', publisher: 'Courrier', url: undefined }), 'fr')).toEqual(
      {
        title: { en: 'Call', fr: 'Un appel' },
        publisher: { name: { en: 'Courier', fr: 'Courrier' }, basis: 'outside' },
      },
    );
  });

  it('takes teller or publisher away with the kind that has them', () => {
    expect(
      headPatch(
        READOUT,
        confirmed({ kind: 'news', office: undefined, publisher: 'Courier', publisherBasis: 'outside' }),
        'en',
      ),
    ).toEqual({ kind: 'news', teller: null, publisher: { name: 'Courier', basis: 'outside' } });
    expect(headPatch(NEWS, confirmed({ office: 'house' }), 'en')).toEqual({
      kind: 'readout',
      teller: { office: 'house' },
      publisher: null,
    });
  });

  it('changes these lines of the file alone', () => {
    const { files, cape } = accepted();
    const path = `${cape.text.id}.yaml`;
    const patch = headPatch(
      READOUT,
      confirmed({ title: 'A call', date: { day: '2024-03-06', basis: 'outside', words: undefined } }),
      'en',
    );
    const after = done(files, { type: 'set-head', text: cape.text.id, patch }).files;
    const lines = (content = '') => new Set(content.split('\n'));
    const [old, now] = [lines(files.get(path)), lines(after.get(path))];
    expect([...old].filter((line) => !now.has(line))).toEqual(['  title: Call', '  date: 2024-03-05']);
    expect([...now].filter((line) => !old.has(line))).toEqual([
      '  title: A call',
      '  date: { edtf: 2024-03-06, basis: outside }',
    ]);
    const { corpus } = compile(new SeedBytes().of(after), { unfinished: true });
    expect(corpus?.texts.find(({ id }) => id === cape.text.id)?.date.edtf).toBe('2024-03-06');
  });
});
