/** The form of a text's head: what it begins with, what is missing, and what is written in the end. */

import { expect, it } from 'vitest';
import type { HeadDraft, KnownTeller } from '../../src/drafts/draft.ts';
import {
  confirm,
  faultsIn,
  fieldsOf,
  type HeadFields,
  knownSide,
  type Offers,
  tellerNamed,
} from '../../src/workbench/view/adding/head-fields.ts';

const teller = (id: string, side: string, en: string, fr = en): KnownTeller => ({
  id,
  side,
  names: [en],
  name: { en, fr },
});

const offers: Offers = {
  bodies: [
    teller('ru-tides', 'ru', 'Ministry of Tides', 'Ministère des Marées'),
    teller('ua-tides', 'ua', 'Ministry of Tides', 'Ministère des Marées'),
    teller('red-cape', 'ru', 'Red Cape Palace'),
  ],
  people: [{ ...teller('jane-sample', 'us', 'Jane Sample'), office: { en: 'President', fr: 'présidente' } }],
  newsrooms: ['The Courier'],
};

const draft: HeadDraft = {
  kind: 'readout',
  language: 'en',
  title: undefined,
  publisher: undefined,
  url: undefined,
  office: 'red-cape',
  speaker: undefined,
  date: { day: '2024-03-06', basis: 'stated', words: { start: 0, end: 12 } },
  outside: [{ start: 0, end: 12 }],
  grounds: [],
};
const content = '6 March 2024\n\nThey spoke.\n';
const fields = (change: Partial<HeadFields> = {}): HeadFields => ({
  ...fieldsOf(draft, content, offers, 'en'),
  ...change,
});

it('begins with what the text tells; a text without a title is called by how it begins', () => {
  expect(fields()).toMatchObject({
    publisher: 'Red Cape Palace',
    side: 'ru',
    day: '2024-03-06',
    title: '6 March 2024',
  });
  expect(faultsIn(fields(), offers)).toEqual([]);
  expect(fieldsOf(draft, content, offers, 'fr').publisher).toBe('Red Cape Palace');
});

it('knows an institution by any spelling of its name, and of two alike that of the side', () => {
  expect(tellerNamed(' red cape  PALACE ', '', offers.bodies)?.id).toBe('red-cape');
  expect(tellerNamed('Ministère des marées', 'ua', offers.bodies)?.id).toBe('ua-tides');
  // Better asked than wrong.
  expect(tellerNamed('Ministry of Tides', '', offers.bodies)).toBeUndefined();
  expect(knownSide(fields({ publisher: 'Ministry of Tides', side: '' }), offers)).toBeUndefined();
});

it('says what is missing, in the order of the form', () => {
  const empty = fields({ publisher: '', side: '', day: '', title: ' ', address: 'example' });
  expect(faultsIn(empty, offers)).toEqual(['office', 'day', 'title', 'address']);
  expect(faultsIn(fields({ publisher: 'Sample House', side: '' }), offers)).toEqual(['side']);
  expect(faultsIn(fields({ kind: 'news', publisher: '' }), offers)).toEqual(['publisher']);
  // Whose interview it is, is enough to know who speaks.
  expect(faultsIn(fields({ kind: 'interview', publisher: '', speaker: 'Jane Sample' }), offers)).toEqual([]);
});

it('writes a new institution under an id that nobody has', () => {
  const { head, bodies } = confirm(fields({ publisher: 'Jane Sample', side: 'us' }), {
    draft,
    content,
    offers,
  });
  expect(bodies).toEqual([
    {
      id: 'jane-sample-2',
      side: 'us',
      names: ['Jane Sample'],
      name: { en: 'Jane Sample', fr: 'Jane Sample' },
    },
  ]);
  expect(head).toMatchObject({ office: 'jane-sample-2', publisher: undefined });
});

it('claims of a day and of a newsroom only what the text states', () => {
  const kept = confirm(fields(), { draft, content, offers }).head;
  expect(kept.date).toBe(draft.date);
  const changed = confirm(fields({ day: '2024-03-07' }), { draft, content, offers }).head;
  expect(changed.date).toEqual({ day: '2024-03-07', basis: 'outside', words: undefined });
  const news = fields({ kind: 'news', publisher: 'The Courier' });
  expect(confirm(news, { draft, content, offers }).head).toMatchObject({
    publisher: 'The Courier',
    publisherBasis: 'outside',
    office: undefined,
  });
  expect(
    confirm(news, { draft, content: `${content}(The Courier)`, offers }).head.publisherBasis,
  ).toBeUndefined();
});
