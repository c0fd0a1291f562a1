/** What a press of “Copy” takes: nothing attributed to the wrong side, and each missing account said. */

import { describe, expect, it } from 'vitest';
import { copyComparison, copyStatement } from '../../src/exports/copy/copied.ts';
import { copy as copyEn } from '../../src/messages/en/exports/copy.ts';
import { inOneLine } from '../../src/model/passage.ts';
import { passagesOf } from '../../src/model/statement.ts';
import { HALVES } from '../../src/model/voices.ts';
import { pairAccounts } from '../../src/selection/pair-accounts.ts';
import { libraryOf, type TestLibrary } from '../corpus-for-tests.ts';
import { ENGLISH, FRENCH } from '../i18n-for-tests.ts';
import { contextOf, LINK } from './export-context.ts';

const CORPORA = {
  real: await libraryOf('seeds'),
  fixture: await libraryOf('tests/fixture/seeds'),
  official: await libraryOf('tests/fixture/readouts'),
};
const { real } = CORPORA;

function contactOf(library: TestLibrary, id: string) {
  const contact = library.contact(id);
  if (!contact) throw new Error(`no contact ${id}`);
  return contact;
}
const austin = contactOf(real, '2024-06-25-austin-belousov-call');
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe.each(Object.entries(CORPORA))('every contact of the %s texts', (_, library) => {
  it.each([ENGLISH, FRENCH])('is copied whole ($language)', (i18n) => {
    const context = contextOf(library, i18n);
    for (const contact of library.contacts()) {
      const { text, html } = copyComparison(contact, context);
      const comparison = pairAccounts(library, contact);
      expect(text).toContain(i18n.localize(contact.title));
      expect(text).toContain(library.hash);
      expect(text).toContain(LINK);
      expect(html).toContain(library.hash);
      for (const half of HALVES)
        if (comparison.columns[half].missing)
          expect(text).toContain(i18n.messages.panel.missing(comparison.columns[half].sides));
      // The exact words of every statement that the panel shows.
      for (const { statement } of library.statementsOn(contact.id))
        for (const { words } of passagesOf(statement)) expect(text).toContain(inOneLine(words));
      for (const { reason } of contact.relations) expect(text).toContain(i18n.localize(reason));
    }
  });

  it('has each account under its own side', () => {
    const context = contextOf(library, ENGLISH);
    for (const contact of library.contacts()) {
      const { rows, columns } = pairAccounts(library, contact);
      const { body } = parse(copyComparison(contact, context).html);
      for (const row of rows.filter(({ state }) => state.kind !== 'told')) {
        const heading = [...body.querySelectorAll('h3')].find((one) =>
          one.textContent?.startsWith(`${row.number}. `),
        );
        const cells: Record<string, string> = {};
        for (
          let next = heading?.nextElementSibling;
          next && next.localName !== 'h3';
          next = next.nextElementSibling
        )
          for (const [index, head] of [...next.querySelectorAll('th')].entries())
            cells[head.textContent ?? ''] =
              (cells[head.textContent ?? ''] ?? '') + next.querySelectorAll('td')[index]?.textContent;
        for (const half of HALVES)
          for (const statement of row.statements[half])
            for (const { words } of passagesOf(statement))
              expect(cells[ENGLISH.messages.column(columns[half].sides)], statement.id).toContain(
                inOneLine(words),
              );
      }
    }
  });
});

describe('a comparison', () => {
  it('names speaker, channel, route, relation and reason, and calls our translation ours', () => {
    const { text } = copyComparison(austin, contextOf(real, ENGLISH));
    for (const part of [
      'Tuesday 25 June 2024 (year inferred)',
      'Accounts agree: Agreed: the American side sought it.',
      `${copyEn.ourTranslation.en}: Mr Austin initiated the conversation`,
      'Ministry of Defence (Russia), communiqué on Telegram, relaying Andrei Belousov',
      'Reporting chain: Pentagon → Reuters (inferred) → nguoiduatin.vn → vietnam.vn (machine translation from Vietnamese into French).',
      'Nothing on this from the American side in these texts.',
      'The Russian side mentions this under another point: Who initiated it',
    ])
      expect(text).toContain(part);
  });

  it('needs no translation for a reader of its language', () => {
    expect(copyComparison(austin, contextOf(real, FRENCH)).text).not.toMatch(
      /[Tt]raduction (?:anglaise|française)/,
    );
  });

  it('of one point says which account is missing', () => {
    const contact = contactOf(real, '2017-03-03-pavel-gerasimov-call');
    const [row] = pairAccounts(real, contact).rows;
    const { text } = copyComparison(contact, contextOf(real, ENGLISH), row?.point);
    expect(text).toContain('No NATO account in these texts');
    expect(text.match(/^\d+\. /gm)).toHaveLength(1);
  });
});

describe('a statement', () => {
  const copied = (id: string, of = austin, side: 'ru' | 'us' = 'us') => {
    const found = real.statementsOn(of.id).find(({ statement }) => statement.id === id);
    if (!found) throw new Error(`no statement ${id}`);
    return copyStatement(found.statement, side, of, contextOf(real, ENGLISH)).text.split('\n');
  };

  it('begins with its words, then says whose they are, by which route, and how the other account compares', () => {
    expect(copied('vn-austin-initiated')).toEqual([
      'M. Austin a initié la conversation',
      'Our English translation: Mr Austin initiated the conversation',
      'Paraphrased. Maj. Gen. Patrick Ryder (United States), Pentagon spokesman, to reporters, said on 25 June 2024.',
      'vietnam.vn, about 26 June 2024, ¶ 3. Reporting chain: Pentagon → Reuters (inferred) → nguoiduatin.vn → vietnam.vn (machine translation from Vietnamese into French).',
      'Belousov–Austin call, 25 June 2024',
      '2. Who initiated it: Accounts agree: Agreed: the American side sought it. Russia names the American side; the US, Mr Austin himself.',
      `Via: Readouts; Data version: ${real.hash}; Made on: 29 November 2026`,
      `Link: ${LINK}`,
      expect.stringMatching(/^Rights: /),
    ]);
  });

  it('says that the other account is missing', () => {
    const pavel = contactOf(real, '2017-03-03-pavel-gerasimov-call');
    const [row] = pairAccounts(real, pavel).rows;
    const id = row?.statements.left[0]?.id ?? '';
    expect(copied(id, pavel, 'ru')).toContain('No NATO account in these texts.');
  });

  it('that nobody has confirmed says so first', () => {
    const statement = real.statement('vn-austin-initiated');
    if (!statement) throw new Error('no statement');
    const context = { ...contextOf(real, ENGLISH), unconfirmed: () => 'Not confirmed' };
    expect(copyStatement(statement, 'us', austin, context).text).toMatch(/^Not confirmed\n/);
  });
});
