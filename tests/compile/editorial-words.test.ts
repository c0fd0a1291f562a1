/** The words that the editors have decided on, in notes, translations and what other sources say. */

import { describe, expect, it } from 'vitest';
import { blocks, bodies, noteAt, noteOf, statementOf } from './editors-corpus.ts';

/** What is looked at, what it says now, what of it was decided, and what it said before. */
const WORDED: readonly (readonly [
  what: string,
  now: () => string,
  says: readonly string[],
  never?: RegExp,
])[] = [
  [
    'the conference: a word from before it',
    () => blocks('2017-04-26-moscow-security-conference'),
    ['said that NATO would be represented', 'a dit que l’OTAN serait représentée', 'Sputnik, 5 April 2017'],
    /was held|sent only|s’est tenue|n’a envoyé/,
  ],
  [
    'the council, Russia: the comment from where it is',
    () => blocks('2016-04-20-nato-russia-council-brussels', 'ru'),
    ['comment of the Russian Foreign Ministry, 20 April 2016', 'commentaire du ministère russe'],
    /RFE|VOA/,
  ],
  [
    'Geneva, the US: a source that has it',
    () => blocks('2021-06-16-biden-putin-geneva-summit', 'us'),
    ['AFP, 16 June 2021'],
    /Kremlin/,
  ],
  [
    'the call of 2017, NATO: sources that have it',
    () => blocks('2017-03-03-pavel-gerasimov-call', 'nato'),
    ['AFP and RFE/RL, 3 March 2017', 'AFP et RFE/RL, 3 mars 2017'],
    /\bAP\b|Stripes/,
  ],
  [
    'the call of March 2021, Russia: a source that has it',
    () => blocks('2021-03-31-milley-gerasimov-call', 'ru'),
    ['Sputnik, 1 April 2021', 'Sputnik, 1er avril 2021'],
    /Xinhua/,
  ],
  [
    'the outreach: that it may be the call',
    () => blocks('2021-03-31-us-outreach-to-russia'),
    [
      'asked that day about General Milley’s call',
      '“the outreach by the chairman today”',
      'RFE/RL, 31 March 2021',
    ],
    /same briefing|même point de presse/,
  ],
  [
    'the call of November 2021: subject and purpose apart',
    () => blocks('2021-11-23-milley-gerasimov-call'),
    [
      'concern as the subject, and risk reduction and operational de-confliction as the purpose',
      'et pour but la réduction des risques',
    ],
  ],
  [
    'what each formula of November 2021 was',
    () => noteOf('lp-risk-reduction'),
    ['as the subject, and risk reduction as the purpose', 'et pour but la réduction des risques.'],
  ],
  [
    'the Belousov–Austin call: the readout itself, and supplies that go on',
    () => blocks('2024-06-25-austin-belousov-call'),
    [
      'the Pentagon’s own readout, and Mr Ryder at his briefing, said',
      'Defense Department, 25 June 2024',
      'la poursuite des livraisons d’armes',
    ],
    /went on|transcript|continues/,
  ],
  [
    'supplies that go on, in the text',
    () => noteAt("la fourniture d'armes américaines aux forces armées ukrainiennes"),
    ['la poursuite des livraisons'],
    /continues/,
  ],
  [
    'Mr Ryabkov: what « pourrait » makes of his hope',
    () => noteOf('ea-ryabkov-coming-days'),
    ['that he hoped for it and that no date was agreed', 'a dit l’espérer'],
  ],
  [
    'Mr Ryabkov: that he was more precise',
    () => noteAt('sans plus de précisions'),
    ['he said too that no date was agreed', 'qu’aucune date n’était convenue'],
  ],
  [
    'Mr Blinken: what « continuer » implies',
    () => noteOf('ea-blinken-consequences'),
    ['“if Russia decides to pursue confrontation”', '« Continuer » suppose qu’elle le faisait déjà'],
  ],
  [
    'the Pentagon on targeting: no reply',
    () => noteOf('vn-pentagon-on-targeting'),
    ['as the American comment', 'comme le propos américain'],
    /\breply\b|réponse/,
  ],
  [
    'mutual interest: where the same formula is from',
    () => noteOf('mn-mutual-interest'),
    ['Outside these texts, the Russian ministry has', 'Hors de ces textes, le ministère russe'],
  ],
  [
    'Mr Gerasimov: he and his counterpart discussed',
    () => statementOf('lp-international-security').translation?.en ?? '',
    ['had discussed with'],
    /raised/,
  ],
  [
    'both presidents: stressed',
    () => statementOf('lp-geneva-need-to-talk').translation?.en ?? '',
    ['had stressed the need'],
    /insisted/,
  ],
  [
    'whose « rivaux » are: no more than is known',
    () => noteAt('les deux rivaux géopolitiques'),
    ['Nothing shows that the wording is Moscow’s', 'Rien n’indique que'],
    /is not Moscow/,
  ],
  [
    'where a Russian term came in: no more than is known',
    () => noteAt('« opération militaire spéciale »'),
    ['Where the term came in is not known', 'On ne sait pas où'],
    /came in on the way/,
  ],
  ['what was lost', () => noteAt('la péninsule de Crimée'), ['was lost along the way'], /gone/],
  ['what a wrong word means', () => noteAt('Cette décision intervient'), ['it means the call'], /is meant/],
  [
    'what no violation was',
    () => noteAt('aucune violation de la frontière du pays n’a été autorisée'),
    ['none occurred'],
    /none was/,
  ],
  [
    'the General Staff',
    () => bodies.find(({ id }) => id === 'ru-general-staff')?.name.fr ?? '',
    ['État-major général'],
  ],
];

describe('is worded as the editors decided', () => {
  for (const [what, now, says, never] of WORDED)
    it(what, () => {
      for (const words of says) expect(now()).toContain(words);
      if (never) expect(now()).not.toMatch(never);
    });
});
