/** The points with the names of their rows, for invented corpora. */

import type { PointSeed } from '../../../src/compile/read/schema.ts';

export const POINTS: readonly PointSeed[] = (
  [
    ['itself', 'The contact itself', 'Le contact lui-même'],
    ['initiative', 'Who sought it', 'À l’initiative de qui'],
    ['subject', 'Subject, as each names it', 'L’objet, selon chacun'],
    ['ukraine', 'Ukraine', 'Ukraine'],
    ['security', 'Forces, borders, guarantees', 'Forces, frontières, garanties'],
    ['incidents', 'Preventing incidents', 'Prévention des incidents'],
    ['channels', 'Channels and cooperation', 'Canaux et coopération'],
    ['warnings', 'Warnings and accusations', 'Mises en garde et accusations'],
    ['outcome', 'Agreed, not agreed, next', 'Accords, désaccords, suites'],
    ['tone', 'How it went', 'Appréciation'],
    ['other', 'Other subjects', 'Autres sujets'],
    ['withheld', 'What is not disclosed', 'Ce qui n’est pas divulgué'],
  ] as const
).map(([id, en, fr]) => ({
  id,
  name: { en, fr },
  about: { en: `what is said on: ${en.toLowerCase()}`, fr: `ce qui est dit sur : ${fr.toLowerCase()}` },
}));
