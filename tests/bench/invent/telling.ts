/** Who says what about an invented contact: statements with their passages, speakers and bearings. */

import type { StatementSeed } from '../../../src/compile/read/schema.ts';
import type { Localized } from '../../../src/model/language.ts';
import type { Side } from '../../../src/model/voices.ts';
import type { InventedContact } from './contact.ts';
import { BODIES, type InventedPerson, PEOPLE } from './names.ts';
import type { Page, Piece } from './page.ts';
import type { Chance } from './random.ts';
import { CHANNELS, POINTS, type PointId, type Voice } from './terms.ts';
import { AROUND, capital, clauseOn, fill, LEFT_OPEN, REFUSALS, REMARKS } from './words.ts';

type Rest = Partial<Pick<StatementSeed, 'declines' | 'leavesOpen' | 'remarkOn' | 'denies' | 'said'>>;
type Bearing = NonNullable<StatementSeed['bearings']>[number];

const ADJECTIVES: Readonly<Record<Side, Localized>> = {
  ru: { en: 'Russian', fr: 'russe' },
  us: { en: 'American', fr: 'américaine' },
  nato: { en: 'allied', fr: 'alliée' },
};

interface Who {
  readonly named: Localized;
  readonly speaker?: string;
  readonly office: string;
}

export class Teller {
  readonly statements: StatementSeed[] = [];

  constructor(
    private readonly page: Page,
    /** The prefix of its statements' ids. */
    private readonly name: string,
    /** The day of the text. */
    private readonly published: string,
    private readonly chance: Chance,
  ) {}

  /** Accounts of both sides, one, or none; refusals, unspecified topics and related remarks. */
  accounts(contact: InventedContact): void {
    const { chance } = this;
    const [, other = 'us'] = contact.parties;
    const speaking = chance.weighed<readonly Side[]>([
      [contact.parties, 46],
      [['ru'], 18],
      [[other], 18],
      [[], 18],
    ]);
    const shared = this.points(chance.whole(0, 2));
    for (const side of speaking) {
      this.page.paragraph();
      const own = chance.some([...shared, ...this.points(chance.whole(1, 2))], 3);
      for (const point of new Set(own)) this.account(contact, side, point);
      if (chance.happens(0.08)) this.refuse(contact, side);
      if (chance.happens(0.08))
        this.tell(contact, side, 'outcome', fill(chance.pick(LEFT_OPEN), chance), { leavesOpen: true });
    }
    if (chance.happens(0.1)) this.remark(contact, chance.pick(contact.parties));
    if (chance.happens(0.12)) this.around(contact, chance.pick<Voice>([...contact.parties, 'eu', 'ua']));
  }

  /** A later text adds what one side says. */
  addAccount(contact: InventedContact): void {
    const { page, chance } = this;
    const side = chance.pick(contact.parties);
    const [point = 'subject', further = 'tone'] = this.points(2);
    const who = this.who(side);
    const clause = mapped(clauseOn(point, chance), capital);
    const quoted = { en: `“${clause.en}”`, fr: `« ${clause.fr} »` };
    page.paragraph();
    const [words] = page.say(
      {
        en: `On the contact ${contact.label.en}, ${who.named.en} specified: ${quoted.en}.`,
        fr: `À propos du contact ${contact.label.fr}, ${who.named.fr} a précisé : ${quoted.fr}.`,
      },
      quoted,
    );
    const bearing: Bearing = { contact: contact.id, points: [point, further], as: 'account' };
    if (words) this.add(contact, side, who, point, words, clause, 'direct', {}, bearing);
  }

  /** The newsroom recalls an earlier contact. */
  recall(contact: InventedContact, day: Localized): void {
    this.page.paragraph();
    const words = {
      en: `The earlier contact ${contact.label.en} dates from ${day.en}`,
      fr: `Le contact précédent, ${contact.label.fr}, remonte au ${day.fr}`,
    };
    const [piece] = this.page.say({ en: `${words.en}.`, fr: `${words.fr}.` }, words);
    if (piece) this.mention(contact, piece, words, 'itself');
  }

  /** Reported by the text itself. */
  mention(contact: InventedContact, words: Piece, said: Localized, point: PointId, rest: Rest = {}): void {
    this.push({
      words,
      sides: ['newsroom'],
      channel: 'unstated',
      mode: 'mention',
      bearings: [{ contact: contact.id, points: [point], as: 'account' }],
      ...rest,
      ...this.translated(said.en),
    });
  }

  private account(contact: InventedContact, side: Side, point: Exclude<PointId, 'withheld'>): void {
    this.tell(contact, side, point, clauseOn(point, this.chance), {});
  }

  private refuse(contact: InventedContact, side: Side): void {
    this.tell(contact, side, 'withheld', this.chance.pick(REFUSALS), { declines: true });
  }

  private remark(contact: InventedContact, side: Side): void {
    const chosen = this.chance.pick(REMARKS);
    const words = {
      en: chosen.en.replace('{s}', ADJECTIVES[side].en),
      fr: chosen.fr.replace(
        '{s}',
        side === 'us' && chosen.fr.startsWith('Le') ? 'américain' : ADJECTIVES[side].fr,
      ),
    };
    const [piece] = this.page.say({ en: `${words.en}.`, fr: `${words.fr}.` }, words);
    if (piece) this.mention(contact, piece, words, 'withheld', { remarkOn: [side] });
  }

  private around(contact: InventedContact, voice: Voice): void {
    const { chance, page } = this;
    const who = this.who(voice);
    const after = chance.happens(0.5);
    const clause = mapped(fill(chance.pick(AROUND), chance), capital);
    const quoted = { en: `“${clause.en}”`, fr: `« ${clause.fr} »` };
    const [words] = page.say(
      {
        en: `${after ? 'Afterwards' : 'Beforehand'}, ${who.named.en} had this to say: ${quoted.en}.`,
        fr: `${after ? 'Par la suite' : 'Auparavant'}, ${who.named.fr} avait eu ces mots : ${quoted.fr}.`,
      },
      quoted,
    );
    const [point = 'other'] = this.points(1);
    const bearing: Bearing = {
      contact: contact.id,
      points: [point],
      as: 'around',
      phase: after ? 'after' : 'before',
    };
    if (words) this.add(contact, voice, who, point, words, clause, 'direct', {}, bearing);
  }

  private tell(contact: InventedContact, side: Side, point: PointId, clause: Localized, rest: Rest): void {
    const who = this.who(side, contact.people);
    const upper = mapped(clause, capital);
    const quoted = { en: `“${upper.en},”`, fr: `« ${upper.fr} »` };
    const [sentence, said, mode] = this.chance.weighed<
      readonly [Localized, Localized, StatementSeed['mode']]
    >([
      [
        [
          {
            en: `According to ${who.named.en}, ${clause.en}.`,
            fr: `Selon ${who.named.fr}, ${clause.fr}.`,
          },
          clause,
          'paraphrase',
        ],
        4,
      ],
      [
        [
          {
            en: `${upper.en}, ${who.named.en} indicated.`,
            fr: `${upper.fr}, a indiqué ${who.named.fr}.`,
          },
          upper,
          'paraphrase',
        ],
        3,
      ],
      [
        [
          { en: `${quoted.en} ${who.named.en} said.`, fr: `${quoted.fr}, a déclaré ${who.named.fr}.` },
          quoted,
          'direct',
        ],
        4,
      ],
    ]);
    const [words] = this.page.say(sentence, said);
    if (words) this.add(contact, side, who, point, words, upper, mode, rest);
  }

  private add(
    contact: InventedContact,
    side: Voice,
    who: Who,
    point: PointId,
    words: Piece,
    said: Localized,
    mode: StatementSeed['mode'],
    rest: Rest,
    bearing: Bearing = { contact: contact.id, points: [point], as: 'account' },
  ): void {
    if (
      bearing.as === 'account' &&
      rest.leavesOpen !== true &&
      (side === 'ru' || side === 'us' || side === 'nato')
    ) {
      const sides = contact.accounts.get(point) ?? new Set();
      contact.accounts.set(point, sides.add(side));
    }
    this.push({
      words,
      sides: [side],
      ...(who.speaker !== undefined && { speaker: who.speaker }),
      office: who.office,
      channel: this.chance.pick(CHANNELS),
      mode,
      bearings: [bearing],
      ...rest,
      ...this.translated(said.en),
    });
  }

  private push(statement: Omit<StatementSeed, 'id'>): void {
    this.statements.push({ id: `${this.name}-s${this.statements.length + 1}`, ...statement });
  }

  private translated(en: string): Pick<StatementSeed, 'translation'> {
    return this.page.language === 'en' ? {} : { translation: { en } };
  }

  /** Its press office, a spokesperson, or a participant. */
  private who(side: Voice, people: readonly InventedPerson[] = []): Who {
    const { chance } = this;
    const body = chance.pick(BODIES.filter((one) => one.side === side));
    if (side !== 'ru' && side !== 'us' && side !== 'nato') return { named: body.named, office: body.id };
    const own = people.find((person) => person.side === side);
    const speaker = own && chance.happens(0.3) ? own : chance.pick(PEOPLE[side].spokesperson);
    if (chance.happens(0.5)) return { named: body.named, office: body.id };
    return { named: speaker.name, speaker: speaker.id, office: body.id };
  }

  private points(count: number): Exclude<PointId, 'withheld'>[] {
    // No text mentions a conflict that had not begun.
    return this.chance.some(this.published < '2014-03' ? BEFORE_THE_WAR : TOLD, count);
  }
}

const TOLD = POINTS.filter((point): point is Exclude<PointId, 'withheld'> => point !== 'withheld');
const BEFORE_THE_WAR = TOLD.filter((point) => point !== 'ukraine');

function mapped({ en, fr }: Localized, change: (words: string) => string): Localized {
  return { en: change(en), fr: change(fr) };
}
