/** The prerendered method page: judgements, counts, version and log are those of the data. */

import { expect, test } from 'vitest';
import { all, appSite, fixtureSite, folded, named, only, textsOf } from './built-site.ts';
import { NUMBERS } from './headline-of.ts';

const RELATIONS = {
  agree: 'Accounts agree',
  emphasis: 'Different emphasis',
  conflict: 'Accounts conflict',
} as const;
const times = (count: number) =>
  ['never', 'once', 'twice'][count] ?? `${(NUMBERS[count] ?? String(count)).toLowerCase()} times`;

test.each([
  ['the real app', appSite],
  ['the fixture', fixtureSite],
] as const)('judgements, counts, version and log are those of the data: %s', (_, siteOf) => {
  const { corpus, page } = siteOf();
  const view = page('method');
  const section = (name: string) => named(view, 'main section', name);

  const judged = corpus.contacts.flatMap((contact) =>
    contact.relations.map((relation) => ({ contact, relation })),
  );
  const judgements = section('Who assessed which comparison, and when');
  expect(all(judgements, 'tbody tr')).toHaveLength(judged.length);
  for (const { contact, relation } of judged) {
    const rows = all(judgements, `tbody tr:has([data-contact="${contact.id}"])`).filter(({ textContent }) =>
      folded(textContent).includes(folded(relation.reason.en)),
    );
    expect(rows).toHaveLength(1);
    const cells = rows.flatMap((row) => all(row, 'td'));
    const point = corpus.points.find(({ id }) => id === relation.point);
    expect(folded(cells[0]?.textContent)).toBe(point?.name.en ?? '?');
    expect(folded(cells[1]?.textContent)).toBe(RELATIONS[relation.relation]);
    expect(folded(cells[3]?.textContent)).toContain(relation.by);
    expect(cells[4]?.querySelector('time')?.getAttribute('datetime')).toBe(relation.on);
  }
  const compared = textsOf(section('How two accounts are compared'), 'li');
  for (const [kind, name] of Object.entries(RELATIONS)) {
    const count = judged.filter(({ relation }) => relation.relation === kind).length;
    const items = compared.filter((words) => words.includes(name));
    expect(items).toHaveLength(1);
    expect(items[0]).toContain(`In these texts: ${times(count)}.`);
  }

  const about = folded(section('What the texts are, and are not').textContent);
  const missing = corpus.contacts.flatMap((contact) =>
    contact.parties.filter((side) => !contact.onRecord.includes(side)).map((side) => ({ contact, side })),
  );
  const outside = missing.filter(({ contact, side }) => contact.outside.some((fact) => fact.side === side));
  expect(about).toMatch(
    new RegExp(
      `^.*${NUMBERS[corpus.texts.length]} (?:French-language )?news texts.* report ${corpus.contacts.length} contacts`,
    ),
  );
  expect(about).toContain(`${missing.length} accounts are missing here. Other sources say something about `);
  // The prose has no other numbers: each is one of the data, or the day of the invasion.
  const digits = textsOf(only(view, 'main'), 'section p').join(' ').match(/\d+/g);
  const logged =
    corpus.changes
      .map(({ what }) => what.en)
      .join(' ')
      .match(/\d+/g) ?? [];
  const known = [
    corpus.contacts.length,
    judged.length,
    missing.length,
    outside.length,
    24,
    2022,
    ...logged,
  ].map(String);
  expect((digits ?? []).filter((number) => !known.includes(number))).toEqual([]);

  expect(textsOf(section('Version of the data'), 'dd')).toEqual([
    corpus.hash,
    String(corpus.format),
    String(corpus.texts.length),
    String(corpus.contacts.length),
    expect.stringMatching(/./),
  ]);
  const log = all(section('Change log'), '.changes > li');
  expect(log).toHaveLength(corpus.changes.length);
  for (const [index, { on, what, concerns }] of corpus.changes.entries()) {
    const entry = log[index];
    if (!entry) throw new Error(`the log has no entry ${index}`);
    expect(only(entry, 'time').getAttribute('datetime')).toBe(on);
    expect(folded(entry.textContent)).toContain(folded(what.en));
    expect(all(entry, 'a')).toHaveLength(concerns.length);
  }
});
