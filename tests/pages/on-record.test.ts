/** The prerendered “on record” page: cells, names and totals against the data. */

import { expect, test } from 'vitest';
import { onRecord } from '../../src/messages/en/on-record.ts';
import { THE_SIDE } from '../../src/messages/en/terms.ts';
import { labelText } from '../../src/messages/labels.ts';
import { SIDES, type Side } from '../../src/model/voices.ts';
import { all, appSite, fixtureSite, folded, nameOf, only, textsOf } from './built-site.ts';
import { cellOf, stateOf } from './recount.ts';

/** What a half is drawn as, from the shapes in it. */
function drawn(svg: Element): string {
  const has = (selector: string) => svg.querySelector(selector) !== null;
  const dots = all(svg, 'circle').map((dot) => Number(dot.getAttribute('cx') ?? 0));
  const half = (name: string, here: (x: number) => boolean) => {
    const [filled] = all(svg, `.mark-fill-${name}`);
    if (has(`[fill="url(#mark-hatch-${name})"]`)) return filled ? 'account-declines' : 'declined';
    if (filled?.localName === 'circle') return 'context';
    // A bar in the middle, and no more.
    if (filled) return Number(filled.getAttribute('height')) < 5 ? 'elsewhere' : 'account';
    return dots.some(here) ? 'open' : 'none';
  };
  if (!has('rect')) return dots.length === 1 ? 'told' : 'nothing';
  return `${half('left', (x) => x < 0)} ${half('right', (x) => x > 0)}`;
}

const isAccount = (state: string) => state.startsWith('account');

test.each(['real', 'fixture'] as const)(
  'every cell and total of the %s texts is that of the data',
  (name) => {
    const { corpus, page } = name === 'real' ? appSite() : fixtureSite();
    const matrix = only(page('on-record'), 'table');
    expect(nameOf(matrix)).toBe(onRecord.label);
    const seen = new Set<string>();

    for (const contact of corpus.contacts) {
      const row = only(matrix, `tr.matrix-row:has([data-at="${contact.id} head"])`);
      const places = all(row, 'td');
      for (const [index, { id: point, name: pointName }] of corpus.points.entries()) {
        const where = `${contact.id} ${point}`;
        const place = places[index];
        if (!place) throw new Error(`no cell: ${where}`);
        const states = cellOf(corpus, contact, point);
        if (states === undefined) {
          expect.soft(folded(place.textContent), where).toBe(onRecord.notRaised);
          expect.soft(all(place, 'a'), where).toHaveLength(0);
          seen.add('not raised');
          continue;
        }
        const link = only(place, 'a');
        expect.soft(drawn(only(link, 'svg')), where).toBe(states);
        for (const state of states.split(' ')) seen.add(state);
        expect.soft(nameOf(link), where).toContain(`${labelText(contact.label.en)}, ${pointName.en}. `);
        if (states === 'told') continue;
        for (const side of contact.parties) {
          const state = onRecord.state(stateOf(corpus, contact, point, side), side);
          expect.soft(nameOf(link), where).toContain(`${THE_SIDE[side]}: ${state}`.slice(1));
        }
      }
      for (const side of SIDES) {
        const filled = corpus.points.filter(({ id }) => isAccount(stateOf(corpus, contact, id, side))).length;
        const total = only(row, `.matrix-filled.of-${side}`);
        const party = contact.parties.includes(side);
        expect
          .soft(textsOf(total, '.filled-count'), `${contact.id} ${side}`)
          .toEqual(party ? [String(filled)] : []);
        if (!party) expect.soft(folded(total.textContent), `${contact.id} ${side}`).toMatch(/–not a party$/);
      }
    }

    const sums: Record<Side, number> = { ru: 0, us: 0, nato: 0 };
    for (const side of SIDES) {
      const foot = only(matrix, `.matrix-foot.of-${side}`);
      const points = all(foot, '.foot-point');
      for (const [index, { id }] of corpus.points.entries()) {
        const filled = corpus.contacts.filter((own) => isAccount(stateOf(corpus, own, id, side))).length;
        sums[side] += filled;
        const place = points[index];
        expect.soft(place && textsOf(place, '.filled-count'), `${id} ${side}`).toEqual([String(filled)]);
      }
      expect.soft(textsOf(foot, '.matrix-filled .filled-count'), side).toEqual([String(sums[side])]);
    }
    if (name === 'real') expect(sums).toEqual({ ru: 22, us: 9, nato: 0 });
    const needed = ['account', 'declined', 'open', 'elsewhere', 'context', 'told', 'none', 'not raised'];
    expect([...seen].toSorted()).toEqual(needed.toSorted());
  },
);

test('the headline and the gaps are those of the data', () => {
  const page = appSite().page('on-record');
  expect(folded(only(page, 'h1').textContent)).toMatch(
    /Russia for 7 of 14 contacts, the US for 4 of 11,? and NATO for 0 of 3/,
  );
  const gaps = textsOf(page, '.matrix-gap');
  expect(gaps).toHaveLength(3);
  for (const [index, gap] of [/3 years 11 months/, /14 months/, /15 months/].entries())
    expect(gaps[index]).toMatch(gap);
});

test('the page as it is sent holds the table, and no style of its own', () => {
  const html = appSite().read('on-record/index.html');
  const view = html.slice(html.indexOf('class="on-record"'), html.indexOf('</main>'));
  expect(view).toContain('No contact in these texts for 3 years 11 months');
  expect(view).not.toContain('style=');
});
