/** The calendar, read by ical.js: days, words and doubts are those of the contacts. */

import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/language.ts';
import { libraryFrom, libraryOf } from '../../corpus-for-tests.ts';
import { FOLDER, inputOf, written } from './input-for-tests.ts';

const REAL = await libraryOf('seeds');
const FIXTURE = await libraryOf('tests/fixture/seeds');

function componentsOf(calendar: string) {
  return new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents();
}
const propertyOf = (component: InstanceType<typeof ICAL.Component>, name: string) =>
  component.getFirstPropertyValue(name)?.toString() ?? '';

describe.each([
  ['the real texts', REAL],
  ['the fixture', FIXTURE],
] as const)('the calendar of %s', (_, library) => {
  it.each(LANGUAGES)('has every contact on its days: %s', (language) => {
    const calendar = written('calendar', inputOf(library, language));
    for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const entries = componentsOf(calendar);
    expect(entries).toHaveLength(library.corpus.contacts.length);
    for (const [index, contact] of library.corpus.contacts.entries()) {
      const entry = entries[index];
      if (!entry) throw new Error(contact.id);
      const { first, last } = contact.dating;
      expect(propertyOf(entry, 'uid')).toBe(`${contact.id}@example.org`);
      expect(propertyOf(entry, 'url')).toBe(
        `${FOLDER}${language === 'fr' ? '/fr' : ''}/contacts/${contact.id}`,
      );
      if (first === null && last === null) {
        expect(entry.name).toBe('vjournal');
        continue;
      }
      const event = new ICAL.Event(entry);
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString()).toBe(first ?? last);
      const day = event.endDate.clone();
      day.adjust(-1, 0, 0, 0);
      expect(day.toString()).toBe(last ?? first);
      const doubted =
        contact.dating.approximate || contact.dating.uncertain || contact.dating.precision !== 'day';
      if (doubted) expect(event.summary).toMatch(/\(.+\)$/);
      expect(event.description).toContain(library.hash);
      if (contact.parties.length > 1 && contact.onRecord.length === 0)
        expect(event.description).toMatch(/^(?:No .* account in these texts|Aucune version .*)$/m);
    }
  });
});

it('carries any words unharmed', () => {
  const [contact] = REAL.corpus.contacts;
  if (!contact) throw new Error('no contact');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
      const title = { en: `${words};,\\n\nBEGIN:VEVENT\r\nX`, fr: '' };
      const library = libraryFrom({ ...REAL.corpus, contacts: [{ ...contact, title }] });
      const [entry, ...others] = componentsOf(written('calendar', inputOf(library)));
      expect(others).toEqual([]);
      const expected = title.en
        .replace(/\[([^\]]*)\]/g, '$1')
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(/\r\n?/g, '\n')
        .replace(/(?![\t\n])\p{Cc}/gu, '');
      expect(entry && propertyOf(entry, 'summary').startsWith(expected)).toBe(true);
    }),
    { numRuns: 60 },
  );
});
