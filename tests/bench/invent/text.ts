/** One invented text and its annotation: a lead for each contact, what each side says about it, and related remarks. */

import type { NoteSeed, StatementSeed, TextSeed } from '../../../src/compile/read/schema.ts';
import { NOTE_KINDS } from '../../../src/model/corpus.ts';
import type { Language, Localized } from '../../../src/model/language.ts';
import { routesOf } from './chains.ts';
import { type InventedContact, inventContact, NOUNS } from './contact.ts';
import { type burstsOf, dayIn, isoOf, longDate } from './dates.ts';
import { PUBLISHERS } from './names.ts';
import { Page, type Piece } from './page.ts';
import { type Chance, chanceOf } from './random.ts';
import { Teller } from './telling.ts';
import { BACKGROUND } from './words.ts';

export interface InventedText {
  /** Without its ending. */
  readonly name: string;
  readonly content: string;
  readonly annotation: {
    readonly text: TextSeed;
    readonly statements: readonly StatementSeed[];
    readonly notes: readonly NoteSeed[];
    readonly background: readonly Piece[];
  };
  /** The contacts that this text is the first to report. */
  readonly contacts: readonly InventedContact[];
}

/** What texts have in common. */
export interface World {
  readonly seed: number;
  readonly bursts: ReturnType<typeof burstsOf>;
  readonly contacts: InventedContact[];
  readonly ids: Set<string>;
}

const VERBS: Readonly<Record<InventedContact['kind'], Localized>> = {
  call: { en: 'spoke by telephone', fr: 'se sont entretenus par téléphone' },
  'video-call': { en: 'spoke by video link', fr: 'se sont parlé par visioconférence' },
  meeting: { en: 'met', fr: 'se sont rencontrés' },
  summit: { en: 'held a summit', fr: 'ont tenu un sommet' },
  council: { en: 'sat on the Consultation Council', fr: 'ont siégé au Conseil de concertation' },
  conference: {
    en: 'took part in the security conference',
    fr: 'ont participé à la conférence sur la sécurité',
  },
  summons: { en: 'met after a summons', fr: 'se sont vus après une convocation' },
  other: { en: 'exchanged letters', fr: 'ont échangé des lettres' },
};

/** At most `most` contacts are new in it. */
export function inventText(number: number, most: number, world: World): InventedText {
  const chance = chanceOf(world.seed, number);
  const published = dayIn(world.bursts, chance);
  const language: Language = chance.happens(0.1) ? 'en' : 'fr';
  const publisher = chance.pick(PUBLISHERS);
  const slug = publisher
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/g, '-');
  const id = `${slug}-${isoOf(published)}-${number}`;
  const name = `t${String(number).padStart(6, '0')}`;
  const page = new Page(language);
  const teller = new Teller(page, name, isoOf(published), chance);
  const background: Piece[] = [];
  const recent = world.contacts.slice(-60);

  const contacts = Array.from({ length: Math.min(most, contactsIn(chance)) }, (_, index) => {
    const day = dayOf(published, index, world, chance);
    const contact = inventContact(world.contacts.length, day, published, world.ids, chance);
    world.contacts.push(contact);
    lead(contact, page, teller, id);
    teller.accounts(contact);
    return contact;
  });
  if (recent.length > 0 && chance.happens(0.25)) teller.recall(chance.pick(recent), day(chance.pick(recent)));
  if (recent.length > 0 && chance.happens(0.2)) teller.addAccount(chance.pick(recent));
  page.paragraph();
  for (const sentence of chance.some(BACKGROUND, chance.whole(1, 2)))
    background.push(...page.say(sentence, sentence));
  page.finish();

  const noted = chance.happens(0.2) ? [chance.pick(teller.statements)] : [];
  const first = contacts[0] ?? chance.pick(recent);
  const { chains, statements } = routesOf(teller.statements, publisher, language, chance);
  return {
    name,
    content: page.content,
    contacts,
    annotation: {
      text: {
        id,
        file: `${name}.txt`,
        title: {
          en: `${first.label.en} and what is known of it`,
          fr: `${first.label.fr} : ce que l’on en sait`,
        },
        publisher: { name: publisher, basis: 'outside' },
        language,
        date: { edtf: isoOf(published), basis: 'outside' },
        chains,
      },
      statements: statements.map((one) => ({ ...one, words: plain(one.words) })),
      notes: noted.map(({ words }) => ({
        words: plain(words),
        kind: chance.pick(NOTE_KINDS),
        en: 'The words are kept as the text has them.',
        fr: 'Les mots sont donnés comme le texte les a.',
      })),
      background,
    },
  };

  function day(of: InventedContact): Localized {
    const [year = 2000, month = 1, date = 1] = of.id.split('-', 3).map(Number);
    return longDate(Date.UTC(year, month - 1, date) / 86_400_000);
  }
}

/** The plain string, if no number is needed. */
function plain(words: StatementSeed['words']): StatementSeed['words'] {
  return typeof words === 'object' && 'words' in words && words.occurrence === undefined
    ? words.words
    : words;
}

/** The sentence that reports the contact, with its date. */
function lead(contact: InventedContact, page: Page, teller: Teller, text: string): void {
  const { kind, status, people, place, date } = contact;
  const [left, right] = people;
  const nationality = contact.parties.includes('us')
    ? { en: 'American', fr: 'américain' }
    : { en: 'allied', fr: 'allié' };
  const who: Localized =
    left && right
      ? {
          en: `Russian ${left.office.en} ${left.name.en} and ${nationality.en} ${right.office.en} ${right.name.en}`,
          fr: `${left.name.fr}, ${left.office.fr} russe, et ${right.name.fr}, ${right.office.fr} ${nationality.fr},`,
        }
      : { en: `Russian and ${nationality.en} emissaries`, fr: `Des émissaires russes et ${nationality.fr}s` };
  const verbs: Record<InventedContact['status'], Localized> = {
    held: VERBS[kind],
    planned: { en: `have planned ${NOUNS[kind].en}`, fr: `ont prévu ${NOUNS[kind].fr}` },
    announced: { en: `have announced ${NOUNS[kind].en}`, fr: `ont annoncé ${NOUNS[kind].fr}` },
    cancelled: { en: `called off ${NOUNS[kind].en}`, fr: `ont renoncé à ${NOUNS[kind].fr}` },
  };
  const tell = (language: Language, at: string) =>
    `${who[language]} ${verbs[status][language]}${place ? ` ${at} ${place[language]}` : ''} ${date.words[language]}`;
  const sentence: Localized = { en: tell('en', 'in'), fr: tell('fr', 'à') };
  page.paragraph();
  const [words, when] = page.say({ en: `${sentence.en}.`, fr: `${sentence.fr}.` }, sentence, date.words);
  contact.told = page.language;
  if (when) contact.evidence = [{ text, words: when }];
  if (words) teller.mention(contact, words, sentence, 'itself');
}

/** Most texts report one contact or two; a chronicle reports a dozen. */
function contactsIn(chance: Chance): number {
  return chance.weighed<() => number>([
    [() => 1, 36],
    [() => 2, 22],
    [() => 3, 14],
    [() => 4, 9],
    [() => chance.whole(5, 7), 11],
    [() => chance.whole(8, 12), 8],
  ])();
}

/** The first contact is the news; others are in the past or still planned. */
function dayOf(published: number, index: number, { bursts }: World, chance: Chance): number {
  if (index === 0 || chance.happens(0.5)) return published - chance.whole(0, 6);
  if (chance.happens(0.25)) return published + chance.whole(2, 40);
  const earlier = dayIn(bursts, chance);
  return earlier < published ? earlier : published - chance.whole(7, 25);
}
