/** Drafts in a worker, which alone has the rules and their tables. */

import type { HeadDraft, Known, PairDraft, TextDrafts } from '../../../drafts/draft.ts';
import { draftHeadWith } from '../../../drafts/draft-head.ts';
import { draftOnDemand } from '../../../drafts/draft-on-demand.ts';
import { loadTables } from '../../../drafts/load-tables.ts';
import { bodyRows, PERSON_ROWS } from '../../../drafts/registry/read-tables.ts';
import { openRegistry, type Registry } from '../../../drafts/registry.ts';
import type { LanguageTables } from '../../../drafts/tables/language-table.ts';
import { NEWSROOMS } from '../../../drafts/tables/publishers.ts';
import { rows } from '../../../drafts/tables/rows.ts';
import { OFFICE_UNSTATED } from '../../files/office-unstated.ts';
import type { Offers } from '../adding/head-fields.ts';
import type { DraftAnswer, DraftOrder, HeadAnswer } from './draft-messages.ts';

const NEWSROOM_NAMES = [...new Set(rows(NEWSROOMS).map(([, name = '']) => name))];

self.onmessage = async ({ data }: MessageEvent<DraftOrder>) => self.postMessage(await answerTo(data));

async function answerTo(order: DraftOrder): Promise<DraftAnswer> {
  const { number } = order;
  try {
    if (order.kind === 'text') return { number, kind: 'text', drafts: await draftsOf(order) };
    if (order.kind === 'pairs') return { number, kind: 'pairs', pairs: await pairsOf(order) };
    const { head, dayWords } = await headOf(order);
    const tables = await loadTables(order.content);
    return {
      number,
      kind: 'head',
      head,
      dayWords,
      offers: offersOf(order.known, tables, openRegistry(tables, order.known, head.date?.day)),
    };
  } catch (error) {
    return { number, kind: 'failed', reason: String(error) };
  }
}

/** The registry requires an office for each person: an unknown one is written as unknown. */
async function draftsOf({
  content,
  head,
  known,
}: Extract<DraftOrder, { kind: 'text' }>): Promise<TextDrafts> {
  const drafts = await draftOnDemand(content, head, known);
  return { ...drafts, people: drafts.people.map((person) => ({ office: OFFICE_UNSTATED, ...person })) };
}

/** The pairs between any two of the texts. */
async function pairsOf({
  texts,
  known,
}: Extract<DraftOrder, { kind: 'pairs' }>): Promise<readonly PairDraft[]> {
  const [{ draftPairs }, tables] = await Promise.all([
    import('../../../drafts/pairs.ts'),
    Promise.all(
      texts.map(async ({ id, content, language }) => [id, await loadTables(content, language)] as const),
    ),
  ]);
  const byText = new Map(tables);
  return texts.flatMap((one, i) =>
    texts.slice(i + 1).flatMap((other) => draftPairs(one, other, known, byText)),
  );
}

/** What the text is, by all that was pasted; where things are in it, by what is kept. */
async function headOf({
  content,
  pasted,
  known,
}: Extract<DraftOrder, { kind: 'head' }>): Promise<Pick<HeadAnswer, 'head' | 'dayWords'>> {
  const kept = draftHeadWith(await loadTables(content), content, known);
  if (pasted === content) return { head: kept, dayWords: undefined };
  const whole = draftHeadWith(await loadTables(pasted), pasted, known);
  const day = whole.date?.day ?? kept.date?.day;
  const stated = kept.date?.day === day ? kept.date : undefined;
  const head: HeadDraft = {
    ...whole,
    // What was taken off is no part of the text, and states nothing.
    date: stated ?? (day === undefined ? undefined : { day, basis: 'outside', words: undefined }),
    outside: kept.outside,
    grounds: [],
  };
  const words = stated ? undefined : whole.date?.words;
  return { head, dayWords: words && pasted.slice(words.start, words.end) };
}

/** Those of the corpus first: where it has somebody of the tables, under its own id. */
function offersOf({ bodies, people }: Known, tables: LanguageTables, registry: Registry): Offers {
  const known = new Set([...bodies, ...people].map(({ id }) => id));
  return {
    bodies: [...bodies, ...bodyRows(tables).filter(({ id }) => !known.has(id))],
    people: [
      ...people,
      ...PERSON_ROWS.filter(({ id }) => !known.has(id)).map((person) => ({
        ...person,
        office: registry.officeHeld(person.id) ?? OFFICE_UNSTATED,
      })),
    ],
    newsrooms: NEWSROOM_NAMES,
  };
}
