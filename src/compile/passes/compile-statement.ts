/** One statement as written → anchored, with its ids resolved and its speakers checked against its sides. */

import type { Span } from '../../model/corpus.ts';
import { cutQuotation, unpairedMarks } from '../../model/quotation-marks.ts';
import type { Again, Bearing, Mode, Statement, StatementPassage } from '../../model/statement.ts';
import { isSide, type Voice } from '../../model/voices.ts';
import type { Compilation } from '../compilation.ts';
import { exact } from '../exact.ts';
import type { Position } from '../problem-message.ts';
import type { Ids } from '../read/ids.ts';
import type { AgainSeed, StatementSeed } from '../read/schema.ts';
import type { Sourced } from '../read/validate.ts';
import { type AnchorText, anchorWords } from './anchor.ts';
import { compileDating } from './compile-dating.ts';
import { compileChain, type TextHead } from './text-head.ts';
import { CHANNEL_OF, quotedIn } from './usual.ts';

interface Tellers {
  readonly sides: readonly Voice[];
  readonly speaker?: string;
  readonly office: readonly string[];
}

/** What each part of a statement is compiled with. */
interface Context {
  readonly data: StatementSeed;
  readonly head: TextHead;
  readonly compilation: Compilation;
  /** Where a part of the statement is written. */
  readonly at: (...rest: Keys) => Position;
}

type Keys = (string | number)[];

/** Registers the statement's id, and reports everything that is wrong with the statement. `meant`: see `anchorWords`. */
export function compileStatement(
  { data, source, path }: Sourced<StatementSeed>,
  text: AnchorText,
  head: TextHead,
  compilation: Compilation,
  meant: Span[],
): Statement {
  const { problems, channelIds } = compilation;
  const at = (...rest: Keys) => source.at([...path, ...rest]);
  const context: Context = { data, head, compilation, at };
  compilation.statementIds.add(data.id, at('id'));

  const telling = (words: StatementSeed['words'], where: Keys, number: number) => {
    const anchored = anchorWords(text, words, source, [...path, ...where, 'words'], problems, meant);
    const { before, after } = cutQuotation(anchored, text.content, text.paragraphs);
    return anchored.map(
      (passage, i): StatementPassage => ({
        ...passage,
        telling: number,
        ...(before && i === 0 && { cutBefore: true }),
        ...(after && i === anchored.length - 1 && { cutAfter: true }),
      }),
    );
  };
  const first = telling(data.words, [], 0);
  const repeated = (data.again ?? []).map((other, i) => telling(other.words, ['again', i], i + 1));

  checkTranslation(data.translation, context);
  data.again?.forEach(({ translation }, i) => {
    checkTranslation(translation, context, 'again', i);
  });
  // The text's teller says it, unless the statement names somebody.
  const own = head.teller !== undefined && isUnattributed(data);
  const tellers = own ? ofText(context) : tellersOf(data, context);
  const bearings = compileBearings(tellers.sides, context);
  if (data.channel) channelIds.resolve(data.channel, at('channel'));
  const said = data.said && compileDating(data.said, source, [...path, 'said'], compilation);
  checkTellers(data, tellers, bearings, context);
  const published = head.teller !== undefined && !tellers.sides.includes('newsroom');
  // What others say in a readout is reported there; in a transcript it is what they said.
  const isVerbatim = (ofTeller: boolean) => ofTeller || (published && head.kind === 'transcript');
  const modeOf = (passages: readonly StatementPassage[], ofTeller: boolean) =>
    isVerbatim(ofTeller) ? 'direct' : quotedIn(passages);
  const mode = data.mode ?? modeOf(first, own);

  return {
    id: data.id,
    text: text.id,
    passages: exact([...first, ...repeated.flat()]),
    sides: exact(tellers.sides),
    onBehalfOf: exact(data.onBehalfOf),
    ...(tellers.speaker && { speaker: tellers.speaker }),
    office: exact(tellers.office),
    ...(data.unnamed && {
      unnamed: head.teller && tellers.sides.includes(head.teller.side) ? 'in-own-text' : 'elsewhere',
    }),
    ...(data.tellerBasis && { tellerBasis: data.tellerBasis }),
    voice: exact(relayed(context)),
    channel: data.channel ?? (published ? CHANNEL_OF[head.kind] : 'unstated'),
    mode,
    bearings: exact(bearings),
    ...(said && { said }),
    ...(data.chain && { chain: compileChain(data.chain, compilation) }),
    declines: data.declines ?? false,
    leavesOpen: data.leavesOpen ?? false,
    remarkOn: exact(data.remarkOn),
    denies: exact(data.denies),
    revises: exact(data.revises),
    sameAs: exact(data.sameAs),
    again: exact(
      data.again?.map((other, i) => {
        const mode = other.mode ?? modeOf(repeated[i] ?? [], own && isUnattributed(other));
        return compileAgain(other, i, mode, bearings, context);
      }),
    ),
    ...(data.translation && { translation: data.translation }),
    ...(data.note && { note: data.note }),
  };
}

function ofText({ data, head }: Context): Tellers {
  const { side, speaker, office } = head.teller ?? { side: 'newsroom' };
  return {
    sides: [side],
    ...(speaker && !data.unnamed && { speaker }),
    office: office ? [office] : [],
  };
}

/** As named; the sides follow from the speaker and the office where they are not given. */
function tellersOf(
  written: Pick<StatementSeed, 'sides' | 'speaker' | 'office'>,
  context: Context,
  ...where: Keys
): Tellers {
  const { head, compilation, at } = context;
  const [speaker] = many(written.speaker, [...where, 'speaker'], compilation.personIds, context);
  const offices = many(written.office, [...where, 'office'], compilation.bodyIds, context);
  const side = speaker && compilation.people.get(speaker)?.side;
  // In the text of an institution its own people speak for it.
  const { teller } = head;
  const office =
    written.office === undefined && teller?.office && side === teller.side ? [teller.office] : offices;
  const named = [
    ...(speaker ? [compilation.people.get(speaker)] : []),
    ...office.map((id) => compilation.bodies.get(id)),
  ];
  written.sides?.forEach((side, i) => {
    // Which side speaks is then unknown, and so is what follows from it.
    if (compilation.voiceIds.resolve(side, at(...where, 'sides', i)) === undefined)
      compilation.incomplete = true;
  });
  const sides = written.sides ?? [...new Set(named.flatMap((one) => one?.side ?? []))];
  if (sides.length === 0) {
    // A speaker whose id is unknown, which is reported already, may be of any side.
    if (isUnattributed(written)) compilation.problems.error(at(...where, 'sides'), 'teller-unnamed');
    compilation.incomplete = true;
  }
  return { sides, ...(speaker && { speaker }), office };
}

function compileBearings(sides: readonly Voice[], { data, head, compilation, at }: Context): Bearing[] {
  const { problems } = compilation;
  if (data.points && data.bearings) problems.error(at('points'), 'points-beside-bearings');
  else if (data.points && head.contact === undefined) problems.error(at('points'), 'points-without-contact');
  else if (!data.points && !data.bearings) {
    // Where the text names no contact, points alone would not do.
    const [key, form] =
      head.contact === undefined ? ['bearings', ' [{ contact: …, points: [ … ] }]'] : ['points', ' [ … ]'];
    problems.error(at(key), 'key-missing', key, form);
  }
  const written =
    data.bearings?.map((bearing, i) => ({ ...bearing, where: ['bearings', i] })) ??
    (data.points && head.contact !== undefined
      ? [{ contact: head.contact, points: data.points, where: [] }]
      : []);
  if (!data.bearings && written.length === 0) compilation.incomplete = true;
  return written.flatMap((bearing): Bearing[] => {
    const { where } = bearing;
    // That of the text is resolved with its head: once, however many statements have it.
    const contact =
      where.length > 0
        ? compilation.contactIds.resolve(bearing.contact, at(...where, 'contact'))
        : compilation.contactIds.find(bearing.contact);
    const points = bearing.points.flatMap((point, j) => {
      const id = compilation.pointIds.resolve(point, at(...where, 'points', j));
      return id === undefined ? [] : [id];
    });
    if (contact === undefined || points.length === 0) {
      compilation.incomplete = true;
      return [];
    }
    const {
      as = 'account',
      phase,
      sides: own,
    } = { ...bearing } as NonNullable<StatementSeed['bearings']>[number];
    own?.forEach((side, j) => {
      if (!sides.includes(side)) problems.error(at(...where, 'sides', j), 'bearing-of-other-side', side);
    });
    return [{ contact, points, as, ...(own && { sides: own }), ...(phase && { phase }) }];
  });
}

function relayed(context: Context): string[] {
  const { data, compilation, at } = context;
  const { voice } = data;
  const other = [voice ?? []]
    .flat()
    .find((id) => compilation.voiceIds.has(id) || compilation.bodyIds.has(id));
  if (other === undefined || compilation.personIds.find(other))
    return many(voice, ['voice'], compilation.personIds, context);
  compilation.problems.error(at('voice'), 'voice-not-person', other);
  return [];
}

function compileAgain(
  other: AgainSeed,
  i: number,
  mode: Mode,
  bearings: readonly Bearing[],
  context: Context,
): Again {
  const own = isUnattributed(other) ? undefined : tellersOf(other, context, 'again', i);
  if (own) checkTellers(other, own, bearings, context, 'again', i);
  return {
    mode,
    ...(own && { sides: own.sides, office: own.office, ...(own.speaker && { speaker: own.speaker }) }),
    ...(other.translation && { translation: other.translation }),
    ...(other.note && { note: other.note }),
  };
}

function checkTranslation(
  translation: StatementSeed['translation'],
  { head, compilation: { problems }, at }: Context,
  ...where: Keys
): void {
  if (!head.language.startsWith('en') && !translation?.en)
    problems.error(at(...where), 'translation-missing');
  for (const words of Object.values(translation ?? {})) {
    const { before, after } = unpairedMarks(words);
    if (before || after) problems.warn(at(...where, 'translation'), 'translation-unpaired', words);
  }
}

function checkTellers(
  written: Pick<StatementSeed, 'speaker' | 'office' | 'mode'>,
  { sides, speaker, office }: Tellers,
  bearings: readonly Bearing[],
  { data, head, compilation, at }: Context,
  ...where: Keys
): void {
  const { problems, voiceIds } = compilation;
  // For an unknown side, which is reported already, anyone may speak.
  if (sides.some((side) => voiceIds.find(side) === undefined)) return;
  if (data.unnamed && office.length === 0 && where.length === 0)
    problems.error(at('unnamed'), 'unnamed-without-office');
  if (data.tellerBasis && (data.unnamed || sides.every((side) => side === 'newsroom')) && where.length === 0)
    problems.error(at('tellerBasis'), 'basis-of-nobody');
  const tellers = [
    ...(speaker ? [{ id: speaker, side: compilation.people.get(speaker)?.side, key: 'speaker' }] : []),
    ...office.map((id) => ({ id, side: compilation.bodies.get(id)?.side, key: 'office' })),
  ];
  for (const { id, side, key } of tellers) {
    if (side && !sides.includes(side)) problems.error(at(...where, key), 'teller-of-other-side', id, side);
  }
  // A speaker whose id is unknown, which is reported already, may be of any side.
  const named = [written.speaker ?? [], written.office ?? []].flat().length;
  if (tellers.length < named || tellers.some(({ side }) => side === undefined)) return;
  // An unnamed official in the text of others puts no one on record.
  const elsewhere = data.unnamed && !(head.teller && sides.includes(head.teller.side));
  if ((written.mode ?? data.mode) === 'mention' || elsewhere || (office.length + named === 0 && data.unnamed))
    return;
  for (const side of sides.filter(isSide)) {
    const account = bearings.find((one) => one.as === 'account' && (one.sides ?? sides).includes(side));
    if (account && !tellers.some((teller) => teller.side === side))
      problems.error(at(...where, 'sides'), 'teller-missing', side, account.contact);
  }
}

/** The ids of one or several, without those that are unknown, which are reported. */
function many(value: string | string[] | undefined, where: Keys, ids: Ids, { at }: Context): string[] {
  return [value ?? []].flat().flatMap((written, i) => {
    const id = ids.resolve(written, Array.isArray(value) ? at(...where, i) : at(...where));
    return id === undefined ? [] : [id];
  });
}

/** Whether no one is named as saying it. */
function isUnattributed({
  sides,
  speaker,
  office,
}: Pick<StatementSeed, 'sides' | 'speaker' | 'office'>): boolean {
  return !sides && !speaker && (office === undefined || office.length === 0);
}
