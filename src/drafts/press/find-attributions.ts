/** Who says what in a news text: each quotation and each report of words, with the side that the text attributes it to. */

import type { Span } from '../../model/corpus.ts';
import type { Channel, Mode } from '../../model/statement.ts';
import type { HeadDraft, StatementDraft } from '../draft.ts';
import { lexiconOf } from '../points.ts';
import type { Registry } from '../registry.ts';
import type { LanguageTables } from '../tables/language-table.ts';
import { Antecedents } from './antecedents.ts';
import { type Content, Contents } from './contents.ts';
import type { Cue } from './cue.ts';
import { Cues } from './cues.ts';
import { Fragments } from './fragments.ts';
import { Grammar } from './grammar.ts';
import type { PressLanguage } from './language.ts';
import { learnNames } from './learned-names.ts';
import { Mentions } from './mentions.ts';
import { Phrases } from './phrases.ts';
import { MASK, readText, type Unit } from './reading.ts';
import { CONFIDENCES } from './rule-confidences.ts';
import type { Source } from './source.ts';
import { Sources } from './sources.ts';
import { splitByPoint } from './split.ts';

/** What a text has been read with so far. */
interface Press {
  readonly content: string;
  readonly grammar: Grammar;
  readonly mentions: Mentions;
  readonly before: Antecedents;
  readonly trail: readonly Told[];
}

/** Without contact and points, which are derived from all statements together. */
export function findAttributions(
  language: PressLanguage,
  content: string,
  head: HeadDraft,
  registry: Registry,
  tables: LanguageTables,
): readonly StatementDraft[] {
  const reading = readText(content, head.language);
  const grammar = new Grammar(reading, language, registry.find(content));
  const sources = new Sources(grammar, registry, learnNames(grammar, registry));
  const phrases = new Phrases(grammar, sources);
  const cues = new Cues(grammar, phrases, sources);
  const contents = new Contents(grammar, phrases);
  const mentions = new Mentions(grammar, sources, contents, phrases);
  const fragments = new Fragments(grammar, phrases, sources, contents);
  const before = new Antecedents(registry);
  const lexicon = lexiconOf(tables);
  const drafts: StatementDraft[] = [];
  let previous: Unit | undefined;
  const trail: Told[] = [];
  const press: Press = { content, grammar, mentions, before, trail };
  const outside = (unit: Unit) =>
    head.outside.some(({ start, end }) => start <= unit.start && unit.end <= end);
  for (const unit of reading.units) {
    if (outside(unit) || isEndless(unit)) continue;
    before.enter(
      unit,
      sources.itemsIn(unit).flatMap(({ mention }) => mention?.side ?? []),
    );
    const all = cues.in(unit);
    const spoken = withoutRelays(
      all.filter(({ kind }) => kind === 'say' || kind === 'utter' || kind === 'act'),
    );
    const cued = contents.of(unit, spoken);
    const found = [...cued, ...fragments.in(unit, cued)].toSorted(
      (a, b) => (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0),
    );
    const told = found.flatMap((one) =>
      splitByPoint(reading, one, lexicon).flatMap((part) => draftOf(part, unit, press)),
    );
    // «Об этом сообщил X»: of the sentence before.
    const earlier =
      told.length === 0 && previous && language.ofThis?.test(reading.plain.slice(unit.start, unit.start + 40))
        ? spoken.find(({ direction }) => direction === 'left')
        : undefined;
    if (earlier && previous) {
      const { start } = previous;
      while ((drafts.at(-1)?.passages[0]?.start ?? -1) >= start) drafts.pop();
      told.push(...draftOf({ cue: earlier, passages: contents.trimmed(previous), relayed: [] }, unit, press));
    }
    const contact = mentions.tellsOfContact(unit);
    trail.push({
      unit,
      told,
      contact,
      mentioned: mentions.in(unit, found, []).length > 0 || found.length > 0,
    });
    previous = found.length === 0 && unit.quotations.length === 0 ? unit : undefined;
    if (found.length === 0) {
      const subject = phrases.openingPerson(unit);
      if (subject) before.about(subject, unit);
      const floating = floatingIn(unit, press);
      if (floating) told.push(floating);
    }
    const quiet = all.flatMap((cue) => {
      if (cue.kind !== 'silent' && cue.kind !== 'mind') return [];
      const source = before.resolve(cue.source, cue.rule);
      if (source && source.is !== 'nobody' && cue.kind === 'silent') before.said(source, unit);
      return source ? [{ ...cue, source }] : [];
    });
    drafts.push(...told, ...mentions.in(unit, found, quiet));
  }
  for (const [i, { unit, told, mentioned }] of trail.entries()) {
    const goesOn = told.length === 0 && !mentioned && continued(trail[i - 1], unit, trail[i + 1]);
    if (goesOn)
      drafts.push({ ...goesOn, passages: contents.trimmed(unit), mode: modeOf([unit], grammar), voice: [] });
  }
  return drafts
    .flatMap((draft) => {
      const passages = inOrder(content, draft.passages);
      return passages.length === 0 ? [] : [{ ...draft, passages }];
    })
    .toSorted((a, b) => (a.passages[0]?.start ?? 0) - (b.passages[0]?.start ?? 0));
}

function draftOf({ cue, passages, relayed }: Content, unit: Unit, press: Press): StatementDraft[] {
  const { content, grammar, mentions, before } = press;
  // “adding that”: only by who spoke in the same sentence.
  if (cue.rule.startsWith('adding') && !before.spokeHere()) return [];
  const source = before.resolve(cue.source, cue.rule);
  if (cue.rule !== 'saying-with-subject' && cue.rule !== 'who-says') before.said(source, unit);
  if (source?.outsider && isNearContact(press)) return mentions.byOutsider(passages, cue);
  if (!source || source.is === 'nobody' || source.sides.length === 0) return [];
  // “MM. X et Y ont insisté”: the newsroom reports what two people said.
  if (source.sides.length > 1 && cue.direction === 'whole' && source.is === 'person')
    return mentions.ofBoth(passages, source);
  if (source.sides.includes('newsroom')) {
    // « …», rapporte l’agence: she quotes who spoke before.
    if (modeOf(passages, grammar) === 'direct') return [];
    return mentions.byPress(passages, cue, relayed);
  }
  const words = passages.map(({ start, end }) => content.slice(start, end)).join(' ');
  const channel = channelIn(unit, source, press);
  const people = relayed.flatMap((inner) => inner.source.speaker ?? []);
  const own = cue.direction === 'whole' ? [] : people;
  return [
    {
      passages,
      sides: source.sides,
      ...(source.speaker !== undefined && { speaker: source.speaker }),
      ...(source.office !== undefined && { office: source.office }),
      ...(source.unnamed && { unnamed: true as const }),
      voice: own.filter((person, i) => person !== source.speaker && own.indexOf(person) === i),
      ...(channel !== undefined && { channel }),
      mode: modeOf(passages, grammar),
      contact: undefined,
      as: 'account',
      points: [],
      ...(grammar.language.declines.test(
        grammar.reading.open.slice(passages[0]?.start, passages.at(-1)?.end),
      ) &&
        words.length > 0 && { declines: true as const }),
      grounds: {
        rule: cue.rule,
        words: [cue.words, source.words],
        confidence: Math.min(source.confidence, CONFIDENCES[cue.rule] ?? 0.7),
      },
    },
  ];
}

/** Whether one of the last sentences mentions the contact. */
function isNearContact({ trail }: Press): boolean {
  return trail.slice(-ANALYST_MAX_SENTENCES).some(({ contact }) => contact);
}

/** A quotation without a cue, behind one that has: the same speaker goes on. */
function floatingIn(unit: Unit, { grammar, before }: Press): StatementDraft | undefined {
  const { reading } = grammar;
  if (/\p{L}/u.test(reading.plain.slice(unit.start, unit.end)) || unit.quotations.length === 0) {
    // The one who is quoted is unknown here: no later sentence is credited to an earlier speaker.
    if (unit.quotations.some(({ start, end }) => end - start > 25)) before.said(undefined, unit);
    return undefined;
  }
  const source = before.floating(unit);
  if (!source || source.is === 'nobody' || source.sides.length === 0 || source.sides.includes('newsroom'))
    return undefined;
  const first = unit.quotations[0]?.start ?? unit.start;
  const last = unit.quotations.at(-1)?.end ?? unit.end;
  const passages = [{ start: first, end: last }];
  return {
    passages,
    sides: source.sides,
    ...(source.speaker !== undefined && { speaker: source.speaker }),
    ...(source.office !== undefined && { office: source.office }),
    ...(source.unnamed && { unnamed: true as const }),
    voice: [],
    mode: 'direct',
    contact: undefined,
    as: 'account',
    points: [],
    ...(grammar.language.declines.test(reading.open.slice(first, last)) && { declines: true as const }),
    grounds: {
      rule: 'quotation-goes-on',
      words: [source.words],
      confidence: Math.min(source.confidence, 0.75),
    },
  };
}

function modeOf(passages: readonly Span[], { reading }: Grammar): Mode {
  const quoted = passages.map(({ start, end }) => reading.plain.slice(start, end));
  if (quoted.every((words) => !words.includes(MASK))) return 'paraphrase';
  return quoted.every((words) => !/\p{L}/u.test(words)) ? 'direct' : 'mixed';
}

function channelIn(unit: Unit, source: Source, { grammar, before }: Press): Channel | undefined {
  const words = grammar.reading.plain.slice(unit.start, unit.end);
  return (
    grammar.language.channels.find(([, pattern]) => pattern.test(words))?.[0] ?? before.channelOf(source)
  );
}

/** Without spaces at their ends, and apart from each other. */
function inOrder(content: string, passages: readonly Span[]): readonly Span[] {
  let from = 0;
  return passages
    .toSorted((a, b) => a.start - b.start)
    .flatMap((passage) => {
      const words = content.slice(Math.max(from, passage.start), passage.end);
      const end = passage.end - (words.length - words.trimEnd().length);
      const start = passage.end - words.trimStart().length;
      if (start >= end) return [];
      from = end;
      return [{ start, end }];
    });
}

/** An analyst's words are about a contact if one of this many sentences before them mentions it. */
const ANALYST_MAX_SENTENCES = 6;

interface Told {
  readonly unit: Unit;
  /** It reports a contact. */
  readonly contact: boolean;
  readonly told: readonly StatementDraft[];
  /** Somebody else’s, or the newsroom’s. */
  readonly mentioned: boolean;
}

/** No sentence of a news text is longer, in characters, but for what it quotes. */
const LONGEST_SENTENCE = 3000;

function isEndless({ start, end, quotations }: Unit): boolean {
  return (
    quotations.reduce((rest, quotation) => rest - (quotation.end - quotation.start), end - start) >
    LONGEST_SENTENCE
  );
}

/** A sentence between two of one institution is that institution's too. */
function continued(
  before: Told | undefined,
  { paragraph }: Unit,
  after: Told | undefined,
): StatementDraft | undefined {
  const earlier = before?.told.at(-1);
  const later = after?.told[0];
  if (!earlier || !later || earlier.office === undefined || earlier.office !== later.office) return undefined;
  if (
    earlier.speaker !== undefined ||
    later.speaker !== undefined ||
    earlier.sides.join() !== later.sides.join()
  )
    return undefined;
  if (before?.unit.paragraph !== paragraph || after?.unit.paragraph !== paragraph) return undefined;
  const { sides, office, voice, mode, contact, as, points } = earlier;
  return {
    sides,
    office,
    voice,
    mode,
    contact,
    as,
    points,
    passages: [],
    grounds: {
      rule: 'account-goes-on',
      words: [...earlier.grounds.words, ...later.grounds.words],
      confidence: 0.55,
    },
  };
}

/** “Selon l’AFP, le Kremlin a averti…”: who is named behind an agency speaks, not the agency. */
function withoutRelays(cues: readonly Cue[]): readonly Cue[] {
  const speaks = ({ source }: Cue) => source.is !== 'press' && source.sides.length > 0;
  return cues.filter(
    (cue) =>
      cue.source.is !== 'press' ||
      cue.direction !== 'right' ||
      !cues.some((other) => other.words.start > cue.words.start && speaks(other)),
  );
}
