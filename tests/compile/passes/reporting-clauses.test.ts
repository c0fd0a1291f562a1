/** A remark names the clauses of a sentence that no statement covers, and not the words that only say who speaks. */

import { describe, expect, it } from 'vitest';
import { unaccountedClauses } from '../../../src/compile/passes/sentences/clauses.ts';
import { reportingClauses } from '../../../src/compile/passes/sentences/reporting-clauses.ts';
import { Cover } from '../../../src/compile/passes/spans.ts';

/** What of a sentence is named in a remark, where the words between ‹ › are accounted for. */
function left(marked: string): string[] {
  const start = marked.indexOf('‹');
  const content = marked.replace('‹', '').replace('›', '');
  const told = new Cover([{ start, end: marked.indexOf('›') - 1 }]);
  const names = { people: new Map(), bodies: new Map() };
  return unaccountedClauses(content, [{ start: 0, end: content.length }], told, names).map((clause) =>
    content.slice(clause.start, clause.end),
  );
}

describe('what the words of a sentence leave over', () => {
  it.each([
    '‹“The lights will be lit”›, said the spokesman of the ministry of harbours, in a statement to reporters on Monday.',
    'The ministry of harbours and lights said in a long statement to reporters on Monday that ‹the lights will be lit›.',
    '‹« Les feux seront allumés »›, a déclaré aux journalistes, lundi, le porte-parole du ministère des Ports de la côte Est.',
    'Selon un long communiqué du ministère des Ports de la côte Est, ‹les feux seront allumés›.',
    '‹Огни будут зажжены›, сообщил журналистам в понедельник представитель министерства портов и маяков восточного берега.',
  ])('passes over who says it, to whom and where: %s', (marked) => {
    expect(left(marked)).toEqual([]);
  });

  it.each([
    [
      'After a week of storms that closed most of the ports on either coast, the ministry said that ‹the lights are good›.',
      ['After a week of storms that closed most of the ports on either coast'],
    ],
    [
      'The ministry said the beacons of the eastern coast would be lit again in April, and that ‹the lights are good›.',
      ['the beacons of the eastern coast would be lit again in April, and that'],
    ],
    [
      '‹“The lights are good”›, said the ministry, which closed most of the ports on either coast a week before.',
      ['which closed most of the ports on either coast a week before'],
    ],
    [
      '‹« Les feux sont bons »›, a dit le ministère, alors que les tempêtes avaient fermé la plupart des ports des deux côtes.',
      ['alors que les tempêtes avaient fermé la plupart des ports des deux côtes'],
    ],
    [
      'Une date plus précise de la réouverture de tous les ports de la côte, ‹les feux sont bons›, a dit le ministère.',
      ['Une date plus précise de la réouverture de tous les ports de la côte'],
    ],
  ])('exempts no more than that clause: %s', (marked, clauses) => {
    expect(left(marked)).toEqual(clauses);
  });
});

it('gives no clause twice', () => {
  const clauses = reportingClauses('The harbour master said,                , said the lights would be lit.');
  expect(new Set(clauses.map(({ start }) => start)).size).toBe(clauses.length);
});
