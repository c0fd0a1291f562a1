/** A contact as one sheet for a class: what each side says on each point, with the relations or without, and what was left out. Pure. */

import { countedDays, doubtsOf } from '../../comparison/head/doubts.ts';
import { attributedTo, rowInWords } from '../../comparison/points/state-words.ts';
import { saidOnceOf } from '../../comparison/said-once.ts';
import type { Library } from '../../corpus/library.ts';
import { dateText } from '../../messages/dates.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import type { Contact, Relation } from '../../model/contact.ts';
import type { Statement } from '../../model/statement.ts';
import { HALVES, type Half, isSide } from '../../model/voices.ts';
import type { Halves } from '../../selection/halves.ts';
import { type Pair, pairAccounts, partOf, type Row } from '../../selection/pair-accounts.ts';
import { quotesUnnamed, toldIn } from '../../selection/quotes-unnamed.ts';
import { isTask } from '../classes/tasks.ts';
import { veiled } from '../classes/veil.ts';
import { cellOf, type HandoutCell } from './cells.ts';
import type { Level } from './levels.ts';
import { notesOf } from './notes-of.ts';
import { routeLines } from './route-line.ts';
import { type HandoutOf, nameOf, type Sheet } from './sheet.ts';

export interface Handout {
  readonly title: string;
  /** What kind of contact, when and where, who. */
  readonly lines: readonly string[];
  readonly columns: Halves<HandoutColumn | undefined>;
  readonly points: readonly HandoutPoint[];
  readonly leftOut: string | undefined;
  readonly judged: boolean;
  /** Who assessed how the accounts relate; empty where none are shown. */
  readonly judges: readonly string[];
}

export interface HandoutColumn {
  readonly name: string;
  /** Who speaks most in it. */
  readonly teller: string | undefined;
  readonly routes: readonly string[];
  /** In place of an account: that these texts have none, and what that does not prove. */
  readonly missing: readonly string[] | undefined;
}

export interface HandoutPoint {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  /** How the accounts relate, or which one is not there; empty where a class is asked, or where a whole column says it. */
  readonly state: string;
  /** Boxes to tick and lines to write on. */
  readonly asks: boolean;
  readonly groups: readonly HandoutGroup[];
}

export interface HandoutGroup {
  readonly relations?: readonly Relation[];
  /** Above the words of one account alone, among those of both. */
  readonly only?: string;
  readonly cells: Halves<HandoutCell | undefined>;
}

export function handoutOf(of: HandoutOf, level: Level): Handout {
  const { judged, i18n, own } = of;
  // Without the relations, nothing in it can give one away.
  const library = judged ? of.library : veiled(of.library);
  const contact = library.contact(of.contact.id) ?? of.contact;
  const comparison = pairAccounts(library, contact);
  const { rows, columns } = comparison;
  const compared = rows.filter(({ state }) => state.kind !== 'told');
  const shown = mostTelling(compared, level.points);
  const sheet = { ...of, library, contact, comparison, level };
  const points = shown.map((row) => pointOf(row, sheet));
  const cells = points.flatMap(({ groups }) =>
    groups.flatMap((group) => HALVES.map((half) => group.cells[half])),
  );
  return {
    title: i18n.localize(contact.title),
    lines: linesOf(contact, library, i18n),
    columns: { left: columnOf('left', sheet), right: columnOf('right', sheet) },
    points,
    judged,
    judges: judged ? [...new Set(contact.relations.map(({ by }) => by))] : [],
    leftOut: own.leftOut({
      points: compared.filter((row) => !shown.includes(row)).map(({ point }) => nameOf(library, point, i18n)),
      statements: cells.reduce((sum, cell) => sum + (cell?.leftOut ?? 0), 0),
      remarks: new Set([
        ...HALVES.flatMap((half) => columns[half].context.map(({ statement }) => statement)),
        ...rows.flatMap((row) => row.told),
        ...comparison.remarks,
      ]).size,
      sources: comparison.outside.length,
      notes: notesOn(of.library, of.contact, shown),
    }),
  };
}

/** What editors remark on the contact and on the words of its rows: an error, a loaded term, what is known otherwise. */
function notesOn(library: Library, { note }: Contact, rows: readonly Row[]): number {
  const statements = new Set(rows.flatMap((row) => HALVES.flatMap((half) => row.statements[half])));
  const notes = [...statements].flatMap(({ id }) => {
    const statement = library.statement(id);
    return statement ? notesOf(statement, library) : [];
  });
  return new Set(notes).size + (note ? 1 : 0);
}

/** Those of which both sides speak first, then the others; on the sheet they are in their order. */
function mostTelling(rows: readonly Row[], count: number): readonly Row[] {
  if (rows.length <= count) return rows;
  const kept = new Set(rows.toSorted((a, b) => Number(isTask(b)) - Number(isTask(a))).slice(0, count));
  return rows.filter((row) => kept.has(row));
}

function pointOf(row: Row, sheet: Sheet): HandoutPoint {
  const { library, i18n, judged, comparison } = sheet;
  const { panel } = i18n.messages;
  const { columns } = comparison;
  const cells = (statements: Row['statements'], halves: readonly Half[] = HALVES, pair?: Pair) => {
    const cell = (half: Half) =>
      halves.includes(half) ? cellOf(row, half, statements[half], { ...sheet, related }) : undefined;
    const related = (statement: Statement) =>
      pair ? partOf(pair, statement).map(({ relation }) => panel.relations[relation]) : [];
    return { left: cell('left'), right: cell('right') };
  };
  const relation = row.state.kind === 'related' ? row.state.relation : undefined;
  const refusal = row.forBoth ? refusalOf(row) : undefined;
  const state = refusal
    ? panel.declinesForBoth(refusal)
    : row.state.kind === 'only' && HALVES.some((half) => columns[half].missing)
      ? attributedTo([], row.state.relaying, library, i18n)
      : rowInWords(row, columns, library, i18n);
  const isWhole = row.pairs.length === 0;
  const hasRest = HALVES.some((half) => row.together[half].length > 0);
  return {
    id: row.point,
    number: row.number,
    name: nameOf(library, row.point, i18n),
    // With several relations, each is above its own words.
    state: relation ? '' : state,
    asks: !judged && isTask(row),
    groups: [
      ...row.pairs.map((pair) => ({
        relations: pair.relations,
        cells: cells(pair.statements, HALVES, pair),
      })),
      ...(isWhole || hasRest
        ? [{ relations: isWhole && relation ? [relation] : [], cells: cells(row.together) }]
        : []),
      ...row.apart.map(({ half, statements, relaying }) => ({
        only: attributedTo(
          row.state.kind === 'only' ? [] : [panel.onlyAccount(columns[half].sides)],
          relaying,
          library,
          i18n,
        ),
        cells: cells({ left: [], right: [], [half]: statements }, [half]),
      })),
    ],
  };
}

/** The side that declines on behalf of both. */
function refusalOf({ statements }: Row) {
  const refusal = HALVES.flatMap((half) => statements[half]).find(({ declines }) => declines);
  return refusal?.sides.find(isSide);
}

function columnOf(half: Half, { comparison, library, i18n }: Sheet): HandoutColumn | undefined {
  const { messages, localize } = i18n;
  const { sides, missing, outside } = comparison.columns[half];
  if (sides.length === 0) return undefined;
  const teller = saidOnceOf(comparison, library, i18n).tellers[half];
  const own: readonly Statement[] = comparison.rows.flatMap((row) => row.statements[half]);
  return {
    name: messages.column(sides),
    teller: teller && [teller.name, ...teller.rest].join(', '),
    routes: routeLines(own, library, i18n),
    missing: missing
      ? [
          messages.panel.missing(sides),
          messages.panel.missingWhy(
            sides,
            library.contactIndex.textIds.length,
            quotesUnnamed(toldIn(comparison), sides),
          ),
          ...outside.map(
            (fact) =>
              messages.panel.outside +
              messages.colon +
              messages.panel.reportedBy(localize(fact.what), localize(fact.where)),
          ),
        ]
      : undefined,
  };
}

/** As at the head of the panel: kind, level and place; the day, and how it is known; who took part. */
function linesOf(contact: Contact, library: Library, i18n: I18n): readonly string[] {
  const { messages, localize } = i18n;
  const { kind, status, level, place, others, dating } = contact;
  const where = place && (place.resolved ? localize(place.resolved) : place.named);
  const doubted = (text: string, basis: keyof typeof messages.bases) =>
    basis === 'stated' ? text : `${text} (${messages.bases[basis]})`;
  const counted = countedDays(contact, messages);
  const day = [
    dateText(dating, { weekday: true, month: 'long', opens: true }, messages),
    ...(status === 'planned' || status === 'announced' ? [messages.statusOf(kind, status)] : []),
    ...(status === 'planned' && dating.precision !== 'day' ? [messages.date.planned] : []),
  ].join(', ');
  const doubts = doubtsOf(dating, messages).map(({ words }) => words);
  const people = contact.people.flatMap(({ person: id, basis }) => {
    const person = library.person(id);
    return person ? [`${doubted(localize(person.name), basis)}, ${localize(person.office)}`] : [];
  });
  return [
    [
      messages.describe(kind, level, status),
      ...(where ? [doubted(where, place.basis)] : []),
      ...(others.length > 0
        ? [
            messages.filters.names.party +
              messages.colon +
              messages.and(others.map((voice) => messages.sides[voice] ?? voice)),
          ]
        : []),
    ].join(', '),
    [counted ? `${day} (${counted})` : day, ...doubts].join(messages.semicolon),
    ...(people.length > 0 ? [people.join(messages.semicolon)] : []),
  ];
}
