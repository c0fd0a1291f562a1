/** Whose text it is, by all signs together: address, lines of the page, who issues it, who answers in it. */

import type { Span } from '../../model/corpus.ts';
import type { TextKind } from '../../model/summary.ts';
import { turnsOf } from '../readout/turns.ts';
import type { Registry } from '../registry.ts';
import type { LanguageTables } from '../tables/language-table.ts';
import { issuerInSentence, issuerInTitle } from './issuer.ts';
import { type TellerFound, tellerInLines, tellerInSentence, tellerInTitle } from './teller.ts';

export interface Signs {
  /** The institution whose address it is. */
  readonly office: string | undefined;
  readonly title: string | undefined;
  /** Other lines above and below the text proper. */
  readonly lines: readonly string[];
  /** The first sentence of the text proper. */
  readonly sentence: string;
  readonly tables: LanguageTables;
}

/** By what says so: an address, an institution's line, “Statement by…”; never by who merely takes part. */
export function publisherFound(
  { office, title, lines, sentence, tables }: Signs,
  registry: Registry,
): TellerFound | undefined {
  const body = office === undefined ? undefined : registry.body(office);
  if (body) return { side: body.side, office: body.id, person: undefined, rule: 'address', confidence: 0.97 };
  return (
    tellerInLines(lines, registry) ??
    (title === undefined ? undefined : issuerInTitle(title, registry)) ??
    issuerInSentence(sentence, tables, registry)
  );
}

/** By who takes part: that shows what kind of text it is, and who speaks in an interview, not who publishes it. */
export function participantFound(
  { title, sentence, tables }: Signs,
  registry: Registry,
): TellerFound | undefined {
  const inTitle = title === undefined ? undefined : tellerInTitle(title, tables[0].language, registry);
  return inTitle ?? tellerInSentence(sentence, registry);
}

/** The side of those who answer in a transcript. */
export function tellerInTurns(
  content: string,
  told: readonly Span[],
  heading: readonly string[],
  registry: Registry,
): TellerFound | undefined {
  const speakers = turnsOf(content, told, registry).flatMap(({ speaker }) => speaker ?? []);
  const times = (one: string) => speakers.filter((other) => other === one).length;
  const [most] = [...new Set(speakers)].toSorted((a, b) => times(b) - times(a));
  const named = heading.flatMap((line) => registry.find(line)).find(({ sort }) => sort === 'body');
  const side = most === undefined ? undefined : registry.sideOf(most);
  if (side === undefined || most === undefined) return undefined;
  return {
    side,
    office: registry.officeOf(most) ?? named?.office,
    person: most,
    rule: 'turns',
    confidence: 0.8,
  };
}

/** The last lines of the furniture. */
export function footOf(content: string, outside: readonly Span[]): readonly string[] {
  return outside
    .slice(-3)
    .map(({ start, end }) => content.slice(start, end))
    .filter((line) => line.length < 120);
}

/** Of an interview, a post or a briefing: the person whose words they are. */
export function speakerOf(
  kind: TextKind,
  { person, side }: TellerFound,
  title: string | undefined,
  content: string,
  told: readonly Span[],
  registry: Registry,
): string | undefined {
  if (kind === 'readout') return undefined;
  const inTitle = registry
    .find(title ?? '')
    .find(({ sort, ids, side: one }) => sort === 'person' && ids.length === 1 && one === side)?.ids[0];
  if (kind === 'transcript') {
    const speakers = new Set(turnsOf(content, told, registry).flatMap(({ speaker }) => speaker ?? []));
    const [only] = speakers;
    return speakers.size === 1 ? only : undefined;
  }
  return person ?? inTitle;
}
