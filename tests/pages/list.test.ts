/** The prerendered list: what each cell says, counted here from the data. */

import { expect, test } from 'vitest';
import type { Contact } from '../../src/model/contact.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import { all, appSite, fixtureSite, named, only, textsOf } from './built-site.ts';

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
const SPELLED = ['', 'A', 'Two', 'Three', 'Four'];

/** What the cells of one half must say, counted here from the data, independent of the app. */
function wordsFor({ texts, statements }: Corpus, contact: Contact, left: boolean): string[] {
  const sides = contact.parties.filter((side) => (side === 'ru') === left);
  return sides.flatMap((side) => {
    const here = statements.flatMap((statement) =>
      statement.sides.includes(side)
        ? statement.bearings
            .filter((b) => b.contact === contact.id)
            .map((bearing) => ({ statement, bearing }))
        : [],
    );
    const told = here.filter(
      ({ statement, bearing }) => bearing.as === 'account' && statement.mode !== 'mention',
    );
    const points = new Set(
      told
        .filter(({ statement }) => !statement.declines && !statement.leavesOpen)
        .map(({ bearing }) => bearing.points[0]),
    );
    const refused = new Set(
      told.filter(({ statement }) => statement.declines).map(({ bearing }) => bearing.points[0]),
    );
    const details = [...points].some(
      (point) => !refused.has(point) && !['itself', 'initiative', 'subject'].includes(point ?? ''),
    );
    const refusal =
      refused.size === 1 ? 'Declines on one point' : `Declines on ${SPELLED[refused.size]} points`;
    const open = new Set(
      told.filter(({ statement }) => statement.leavesOpen).map(({ bearing }) => bearing.points[0]),
    );
    for (const point of points) open.delete(point);
    const remarks = statements.filter(
      (statement) =>
        statement.remarkOn.includes(side) && statement.bearings.some((b) => b.contact === contact.id),
    );
    const publishers = [...new Set(remarks.map(({ text }) => text))].map(
      (id) => texts.find((text) => text.id === id)?.publisher.name.en ?? '',
    );
    const mark = side === 'nato' ? ' (NATO)' : '';
    const around = here.some(({ bearing }) => bearing.as === 'around');
    const first =
      told.length > 0
        ? `On record, ${points.size > 0 ? plural(points.size, 'point') : 'no point of its own'}`
        : around
          ? 'Related remarks only'
          : 'Nothing in these texts';
    const more = [
      ...(refused.size > 0 ? [details ? refusal : 'Declines to give details'] : []),
      ...(open.size > 0
        ? [open.size === 1 ? 'More, unspecified' : `More, unspecified on ${SPELLED[open.size]} points`]
        : []),
      ...publishers.map((name) => `Remark (${name})`),
    ];
    return [first + mark, ...more];
  });
}

test.each([
  ['the real app', appSite],
  ['the fixture', fixtureSite],
] as const)('each cell says what the data say: %s', (_, siteOf) => {
  const { corpus, page } = siteOf();
  const table = named(page('list'), 'main table', 'Contacts by date');
  expect(all(table, 'tbody th')).toHaveLength(corpus.contacts.length);
  for (const contact of corpus.contacts) {
    const row = only(table, `tr:has([data-contact="${contact.id}"])`);
    const sides = all(row, '.list-side').map((cell) => textsOf(cell, 'p'));
    expect(sides, contact.id).toEqual([wordsFor(corpus, contact, true), wordsFor(corpus, contact, false)]);
    expect(all(row, '.list-text a'), contact.id).toHaveLength(contact.texts.length);
  }
});
