/** One statement as written → anchored, with its ids resolved and its speakers checked against its sides. */

import { cutQuotation, unpairedMarks } from '../../model/quotation-marks.ts';
import type { Chain, Statement, StatementPassage } from '../../model/statement.ts';
import { isSide } from '../../model/voices.ts';
import type { Compilation } from '../compilation.ts';
import { exact } from '../exact.ts';
import type { Ids } from '../read/ids.ts';
import { type ChainSeed, localize, type StatementSeed } from '../read/schema.ts';
import type { Sourced } from '../read/validate.ts';
import { type AnchorText, anchorWords } from './anchor.ts';
import { compileDating } from './compile-dating.ts';

/** Registers the statement's id, and reports everything that is wrong with the statement. */
export function compileStatement(
  { data, source, path }: Sourced<StatementSeed>,
  text: AnchorText,
  language: string,
  compilation: Compilation,
): Statement {
  const { problems, voiceIds, channelIds } = compilation;
  const at = (...rest: (string | number)[]) => source.at([...path, ...rest]);
  compilation.statementIds.add(data.id, at('id'));

  const many = (value: string | string[] | undefined, key: string, ids: Ids): string[] =>
    [value ?? []].flat().flatMap((written, i) => {
      const id = ids.resolve(written, Array.isArray(value) ? at(key, i) : at(key));
      return id === undefined ? [] : [id];
    });

  const telling = (
    words: StatementSeed['words'],
    where: (string | number)[],
    number: number,
  ): StatementPassage[] => {
    const anchored = anchorWords(text, words, source, [...path, ...where, 'words'], problems);
    const { before, after } = cutQuotation(anchored, text.content);
    return anchored.map((passage, i) => ({
      ...passage,
      telling: number,
      ...(before && i === 0 && { cutBefore: true }),
      ...(after && i === anchored.length - 1 && { cutAfter: true }),
    }));
  };
  const again = data.again ?? [];
  const passages = [
    ...telling(data.words, [], 0),
    ...again.flatMap((other, i) => telling(other.words, ['again', i], i + 1)),
  ];

  const translated = !language.startsWith('en');
  if (translated && !data.translation) problems.error(at(), 'translation-missing');
  again.forEach((other, i) => {
    if (translated && !other.translation) problems.error(at('again', i), 'translation-missing');
    checkMarks(other.translation?.en, 'again', i);
  });
  checkMarks(data.translation?.en);

  const bearings = data.bearings.flatMap((bearing, i) => {
    const contact = compilation.contactIds.resolve(bearing.contact, at('bearings', i, 'contact'));
    const points = bearing.points.flatMap((point, j) => {
      const id = compilation.pointIds.resolve(point, at('bearings', i, 'points', j));
      return id === undefined ? [] : [id];
    });
    if (contact === undefined || points.length === 0) {
      compilation.incomplete = true;
      return [];
    }
    return [
      { contact, points: exact(points), as: bearing.as, ...(bearing.phase && { phase: bearing.phase }) },
    ];
  });

  const known = data.sides.filter((side, i) => voiceIds.resolve(side, at('sides', i)) !== undefined);
  // Whoever speaks instead is unknown, and so is what follows from it.
  if (known.length < data.sides.length) compilation.incomplete = true;
  channelIds.resolve(data.channel, at('channel'));
  const [speaker] = many(data.speaker, 'speaker', compilation.personIds);
  const office = many(data.office, 'office', compilation.bodyIds);
  const said = data.said && compileDating(data.said, source, [...path, 'said'], compilation);
  if (known.length === data.sides.length) checkTellers();

  return {
    id: data.id,
    text: text.id,
    passages: exact(passages),
    sides: data.sides,
    onBehalfOf: exact(data.onBehalfOf),
    ...(speaker && { speaker }),
    office: exact(office),
    voice: exact(many(data.voice, 'voice', compilation.personIds)),
    channel: data.channel,
    mode: data.mode,
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
      again.map((other) => ({
        mode: other.mode,
        ...(other.translation && { translation: other.translation.en }),
        ...(other.note && { note: other.note }),
      })),
    ),
    ...(data.translation && { translation: data.translation.en }),
    ...(data.note && { note: data.note }),
  };

  function checkMarks(translation = '', ...where: (string | number)[]): void {
    const { before, after } = unpairedMarks(translation);
    if (before || after) problems.warn(at(...where, 'translation'), 'translation-unpaired', translation);
  }

  function checkTellers(): void {
    const tellers = [
      ...(speaker ? [{ id: speaker, side: compilation.people.get(speaker)?.side, key: 'speaker' }] : []),
      ...office.map((id) => ({ id, side: compilation.bodies.get(id)?.side, key: 'office' })),
    ];
    for (const { id, side, key } of tellers) {
      if (side && !data.sides.includes(side)) problems.error(at(key), 'teller-of-other-side', id, side);
    }
    // A speaker whose id is unknown, which is reported already, may be of any side.
    const named = [data.speaker ?? [], data.office ?? []].flat().length;
    if (tellers.length < named || tellers.some(({ side }) => side === undefined)) return;
    const account = data.bearings.find((bearing) => bearing.as === 'account');
    if (!account || data.mode === 'mention') return;
    for (const side of data.sides.filter(isSide)) {
      if (!tellers.some((teller) => teller.side === side))
        problems.error(at('sides'), 'teller-missing', side, account.contact);
    }
  }
}

/** The chain as written, with each name in both languages; one object for all that are the same, since few differ. */
export function compileChain(chain: ChainSeed, { chains }: Compilation): Chain {
  const key = JSON.stringify(chain);
  let compiled = chains.get(key);
  if (!compiled) {
    compiled = chain.map(({ who, language, by, basis }) => ({
      who: localize(who),
      ...(language && { language }),
      ...(by && { by }),
      basis,
    }));
    chains.set(key, compiled);
  }
  return compiled;
}
