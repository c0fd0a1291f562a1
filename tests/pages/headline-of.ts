/** The headline of the texts for the contacts in view, recounted here. */

import type { Contact } from '../../src/model/contact.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import type { Side } from '../../src/model/voices.ts';
import { tells } from './recount.ts';

const SIDES = ['ru', 'us', 'nato'] as const satisfies readonly Side[];
const IN_HEADLINE = { ru: 'Russia', us: 'the US', nato: 'NATO' } as const;
export const NUMBERS = [
  'None',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
];

export function headlineOf(corpus: Corpus, contacts: readonly Contact[]): string {
  const texts = corpus.texts.filter(({ id }) => contacts.some((contact) => contact.texts.includes(id)));
  const parts = SIDES.filter((side) => contacts.some(({ parties }) => parties.includes(side))).map(
    (side, index) => {
      const count = texts.filter((text) => {
        const own = corpus.statements.filter((one) => one.text === text.id);
        return contacts.some(({ id }) => tells(own, id, side));
      }).length;
      return `${IN_HEADLINE[side]}${index === 0 ? ' is on record' : ''} in ${count === 0 ? 'none' : count}`;
    },
  );
  const listed = new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
  return `${NUMBERS[texts.length]} ${texts.length === 1 ? 'text' : 'texts'}: ${listed}`;
}
