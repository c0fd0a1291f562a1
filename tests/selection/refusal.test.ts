/** A refusal on a point on which the other side speaks: nothing to compare, and nothing that is said to lack a comparison. */

import { expect, it } from 'vitest';
import { pairAccounts } from '../../src/selection/pair-accounts.ts';
import { compileOver, edited } from '../compile/seed-files.ts';
import { libraryFrom } from '../corpus-for-tests.ts';

const INITIATIVE = 'bearings: [{ contact: 2021-06-meeting, points: [initiative], as: account }]';
const REFUSAL = `declines: true\n    ${INITIATIVE.replace('initiative', 'subject')}`;

it('asks for no relation, and is shown as what it is', () => {
  const { corpus, problems } = compileOver(edited('b.yaml', [INITIATIVE, REFUSAL]));
  expect(problems).toEqual([]);
  const library = corpus && libraryFrom(corpus);
  const contact = library?.contact('2021-06-meeting');
  const rows = library && contact ? pairAccounts(library, contact).rows : [];
  expect(rows.find(({ point }) => point === 'subject')?.state).toEqual({
    kind: 'declined',
    halves: ['right'],
  });
});
