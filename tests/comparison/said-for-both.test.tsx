/** The band of a point on which one side declines on behalf of both, whichever side it is. */

import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { fr } from '../../src/messages/fr.ts';
import { halfOf, type Side } from '../../src/model/voices.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { contacts, onContact } from '../fixture/fixture.ts';
import { open } from './open-panel.tsx';

const library = await libraryOf('tests/fixture/seeds');

/** The only refusal of a contact, said by this side for both. */
function refusalOf(side: Side) {
  for (const { id } of contacts) {
    const [refusal, ...others] = onContact(id).filter(({ declines }) => declines);
    if (refusal && others.length === 0 && refusal.sides.includes(side) && refusal.onBehalfOf.length > 0)
      return { id, refusal };
  }
  throw new Error(`no refusal for both by ${side}`);
}

it.each(['ru', 'us'] as const)(
  '%s speaks in its own column, and of the other it says that there is nothing',
  (side) => {
    const { id, refusal } = refusalOf(side);
    const [other] = refusal.onBehalfOf;
    if (!other) throw new Error('for nobody else');
    const half = halfOf(side);
    open(id, { library });
    const band = screen.getByText(en.panel.declinesForBoth(side), { exact: false }).closest('section');
    if (!band) throw new Error('no band');
    expect(band).toHaveClass('for-both', `by-${half}`);
    expect(within(band).getByRole('heading', { level: 3 })).toHaveTextContent(/^1/);
    expect(within(band).getByText(en.panel.saidOnBehalf(side, other))).toBeVisible();
    const cells = [...band.querySelectorAll('.cell')];
    expect(cells.map(({ className }) => className)).toEqual([`cell in-${half}`]);
    expect(cells[0]?.querySelector('blockquote')).not.toBeNull();
  },
);

it('the Russian side says so in either language', () => {
  expect(en.panel.declinesForBoth('ru')).toBe('Details kept private: Russia says so for both');
  expect(en.panel.saidOnBehalf('ru', 'us')).toBe(
    'Said by the Russian side, on behalf of both. Nothing on this from the American side in these texts.',
  );
  expect(fr.panel.saidOnBehalf('ru', 'us')).toMatch(/^Dit par la partie russe, .*la partie américaine/);
});
