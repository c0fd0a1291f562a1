/** What every form that is taken away says of where it is from. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, sourceLines, sourceNote } from '../../src/exports/source-note.ts';
import { sourceNote as en } from '../../src/messages/en/exports/source-note.ts';
import { sourceNote as fr } from '../../src/messages/fr/exports/source-note.ts';
import { ENGLISH, FRENCH } from '../i18n-for-tests.ts';

const LINK = 'https://example.org/readouts/contacts/a';
const MADE = '2026-11-29';
const about = {
  name: { en: 'Strait Calls', fr: 'Appels du détroit' },
  licence: {
    name: { en: 'CC BY 4.0', fr: 'CC BY 4.0' },
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
};

describe('the source note', () => {
  it('names corpus, version, link, licence and day', () => {
    const library = { about, hash: '0123456789abcdef' };
    expect(sourceNote({ library, link: LINK, made: MADE }, en, ENGLISH)).toEqual({
      corpus: 'Strait Calls',
      version: '0123456789abcdef',
      link: LINK,
      licence: en.licensed('CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)'),
      made: MADE,
    });
    expect(sourceNote({ library, link: LINK, made: MADE }, fr, FRENCH).corpus).toBe('Appels du détroit');
  });

  it('says that a licence is not stated', () => {
    const note = sourceNote({ library: { about: {}, hash: 'a' }, link: LINK, made: MADE }, en, ENGLISH);
    expect(note).toMatchObject({ corpus: ENGLISH.messages.app.name, licence: en.unlicensed });
  });

  it('of texts on a device, says whose they are and that the link opens only there', () => {
    const library = { about: {}, hash: 'a' };
    const note = sourceNote({ library, link: LINK, made: MADE, own: 'Your texts' }, en, ENGLISH);
    expect(note).toMatchObject({ corpus: 'Your texts', onDevice: true });
    expect(sourceLines(note, en, ENGLISH.messages)).toContainEqual([en.link, `${LINK} (${en.onDevice})`]);
    const named = sourceNote(
      { library: { ...library, about }, link: LINK, made: MADE, own: 'Your texts' },
      en,
      ENGLISH,
    );
    expect(named.corpus).toBe('Strait Calls');
  });

  it('is well-formed and in single lines, whatever a corpus calls itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (name, url) => {
        const hostile = {
          name: { en: `${name}\ud800\n`, fr: name },
          licence: { name: { en: name, fr: name }, url },
        };
        const note = sourceNote(
          { library: { about: hostile, hash: 'a' }, link: LINK, made: MADE },
          en,
          ENGLISH,
        );
        for (const [, value] of sourceLines(note, en, ENGLISH.messages))
          expect(value).not.toMatch(/\p{Surrogate}|\p{Cc}/u);
      }),
    );
  });
});

describe('the day', () => {
  it('is that of the calendar where the reader is', () => {
    expect(dayOf(new Date(2026, 10, 9, 23, 59))).toBe('2026-11-09');
    expect(dayOf(new Date(2026, 0, 1, 0, 0))).toBe('2026-01-01');
  });

  it('is in words where readers are shown it', () => {
    const note = sourceNote(
      { library: { about: {}, hash: 'a' }, link: LINK, made: '2026-11-01' },
      en,
      ENGLISH,
    );
    expect(sourceLines(note, en, ENGLISH.messages)).toContainEqual([en.made, '1 November 2026']);
    expect(sourceLines(note, fr, FRENCH.messages)).toContainEqual([fr.made, '1er novembre 2026']);
    expect(note.made).toBe('2026-11-01');
  });
});
