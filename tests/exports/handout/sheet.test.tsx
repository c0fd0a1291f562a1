/** The sheet of a contact of which an account is missing: what is said of each point is on it all the same. */

import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { classMessages } from '../../../src/exports/classes/class-messages.ts';
import { whyNothing } from '../../../src/exports/classes/tasks.ts';
import { HandoutSheet } from '../../../src/exports/handout/HandoutSheet.tsx';
import { handoutOf } from '../../../src/exports/handout/handout.ts';
import { handoutMessages } from '../../../src/exports/handout/handout-messages.ts';
import { LEVELS } from '../../../src/exports/handout/levels.ts';
import { sourceNoteMessages } from '../../../src/exports/source-note-messages.ts';
import { en } from '../../../src/messages/en.ts';
import { I18nContext } from '../../../src/messages/I18nContext.ts';
import type { Contact } from '../../../src/model/contact.ts';
import { pairAccounts } from '../../../src/selection/pair-accounts.ts';
import { libraryOf, type TestLibrary } from '../../corpus-for-tests.ts';
import { ENGLISH } from '../../i18n-for-tests.ts';

const LIBRARIES = [await libraryOf('seeds'), await libraryOf('tests/fixture/seeds')] as const;
const NOTE = {
  corpus: 'Test',
  version: '0123456789abcdef',
  link: 'https://example.org/',
  licence: '-',
  made: '2026-11-30',
};

beforeAll(() =>
  Promise.all([handoutMessages, classMessages, sourceNoteMessages].map((messages) => messages.load('en'))),
);

const [WHOLE] = LEVELS;
if (!WHOLE) throw new Error('there are no levels');

const handout = (library: TestLibrary, contact: Contact, judged = true) =>
  handoutOf({ library, contact, i18n: ENGLISH, own: handoutMessages.of('en'), judged }, WHOLE);

const withMissing = LIBRARIES.flatMap((library) =>
  library
    .contacts()
    .filter((contact) => Object.values(pairAccounts(library, contact).columns).some(({ missing }) => missing))
    .map((contact) => [contact.id, library, contact] as const),
);

it.each(withMissing)('%s says what its one side declines, leaves open or relays', (_, library, contact) => {
  const sheet = handout(library, contact);
  const { container } = render(
    <I18nContext value={ENGLISH}>
      <HandoutSheet handout={sheet} level={WHOLE} note={NOTE} />
    </I18nContext>,
  );
  for (const { point, state, forBoth } of pairAccounts(library, contact).rows) {
    const shown = sheet.points.find(({ id }) => id === point)?.state;
    if (state.kind === 'declined' || state.kind === 'open' || forBoth) expect(shown, point).not.toBe('');
    if (state.kind === 'only')
      for (const id of state.relaying) expect(shown, point).toContain(library.person(id)?.name.en);
    // Its column says so once.
    if (state.kind === 'only' && state.relaying.length === 0) expect(shown, point).toBe('');
    if (shown) expect(container).toHaveTextContent(shown);
  }
  expect(screen.queryByText(en.panel.onlySides(['ru']))).toBeNull();
});

it.each(withMissing)(
  '%s has the whole width for its one account, below the empty column',
  (_, library, contact) => {
    const { container } = render(
      <I18nContext value={ENGLISH}>
        <HandoutSheet handout={handout(library, contact)} level={WHOLE} note={NOTE} />
      </I18nContext>,
    );
    const points = [...container.querySelectorAll('.handout-point')];
    const missing = container.querySelectorAll('div:has(> .handout-missing)').length;
    expect(points).toHaveLength(missing === 1 ? handout(library, contact).points.length : 0);
    for (const [index, point] of points.entries())
      expect(point.closest('.handout-pair') !== null, point.textContent ?? '').toBe(index === 0);
  },
);

it('counts the notes of the editors as left out, for pupils as well', () => {
  const [library] = LIBRARIES;
  const contact = library.contact('2024-06-25-austin-belousov-call');
  if (!contact) throw new Error('no contact');
  for (const judged of [true, false])
    expect(handout(library, contact, judged).leftOut).toMatch(/\d editors’ notes?/);
});

it('says why a class is asked nothing', () => {
  const own = classMessages.of('en');
  const whys = LIBRARIES.flatMap((library) =>
    library.contacts().map((contact) => {
      const comparison = pairAccounts(library, contact);
      const missing = Object.values(comparison.columns).filter((column) => column.missing);
      const why = whyNothing(comparison, own);
      if (missing.length > 0) expect(why).toBe(own.nothing.missing(missing.flatMap(({ sides }) => sides)));
      else expect(why).not.toMatch(/^There is no/);
      return why;
    }),
  );
  expect(whys).toContain(own.nothing.declined);
  expect(whys).toContain(own.nothing.missing(['us']));
});
