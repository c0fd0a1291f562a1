/** Who is on record: the words of every cell against the data. */

import type { Page } from '@playwright/test';
import { onRecord } from '../../../src/messages/en/on-record.ts';
import type { Corpus } from '../../../src/model/corpus.ts';
import { borneOn, cellOf, stateOf, toldOn, wordsOf } from '../../pages/recount.ts';
import { readCorpus } from '../page.ts';
import { expect, test } from '../test.ts';
import { matrix, openView } from './matrix.ts';

/** What the popover of a cell says, for each side and for none. */
interface CellWords {
  readonly at: string;
  /** The cell names the popover as its description. */
  readonly described: boolean;
  readonly head: string;
  readonly sides: Readonly<
    Record<string, { quotes: string[]; context: string[]; nothing: string[]; state: string[] }>
  >;
  readonly told: string[];
}

/** Focuses every cell in turn, as the keyboard would, and reads its popover: in one go, since there are hundreds. */
function wordsOfCells(page: Page): Promise<CellWords[]> {
  return matrix(page).evaluate(async (table) => {
    const texts = (within: ParentNode, selector: string) =>
      [...within.querySelectorAll(selector)]
        .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
        .toSorted();
    const popover = document.querySelector('.cell-popover');
    if (!popover) throw new Error('there is no popover');
    const found: CellWords[] = [];
    for (const link of table.querySelectorAll<HTMLElement>('a.cell-link')) {
      link.focus();
      const shows = () =>
        link.getAttribute('aria-describedby') === popover.id &&
        popover.matches(':popover-open') &&
        popover.querySelector('.cell-quote, .told-words') !== null;
      // Words may have to be fetched; a cell that never shows any is reported as it is.
      for (let frame = 0; frame < 120 && !shows(); frame += 1)
        await new Promise((next) => requestAnimationFrame(next));
      found.push({
        at: link.dataset.at ?? '',
        described: link.getAttribute('aria-describedby') === popover.id && popover.matches(':popover-open'),
        head: texts(popover, '.cell-popover-head b').join(' '),
        sides: Object.fromEntries(
          [...popover.querySelectorAll<HTMLElement>('.cell-side[data-side]')].map((part) => [
            part.dataset.side ?? '',
            {
              quotes: texts(part, ':scope > .cell-quote'),
              context: texts(part, '.cell-context .cell-quote'),
              nothing: texts(part, '.cell-nothing'),
              state: texts(part, '.cell-side-state'),
            },
          ]),
        ),
        told: texts(popover, '.told-words'),
      });
    }
    return found;
  });
}

/** The same, worked out from the data. */
function expectedWords(corpus: Corpus): CellWords[] {
  return corpus.contacts.flatMap((contact) =>
    corpus.points
      .filter(({ id }) => cellOf(corpus, contact, id) !== undefined)
      .map(({ id: point, name }) => ({
        at: `${contact.id} ${point}`,
        described: true,
        head: name.en,
        sides: Object.fromEntries(
          contact.parties.map((side) => {
            const own = borneOn(corpus, contact, point).filter(({ statement }) =>
              statement.sides.includes(side),
            );
            const said = own.filter(({ as, statement }) => as === 'account' && statement.mode !== 'mention');
            const words = (of: typeof own) => of.map(({ statement }) => wordsOf(statement)).toSorted();
            const quotes = words(said.filter(({ isUnder }) => isUnder));
            // What the account mentions under another point is quoted apart, as related remarks are.
            const context = words([
              ...said.filter(({ isUnder }) => !isUnder),
              ...own.filter(({ as }) => as === 'around'),
            ]);
            const silent = quotes.length + context.length === 0;
            const state = onRecord.state(stateOf(corpus, contact, point, side), side);
            return [
              side,
              {
                quotes,
                context,
                nothing: silent ? [onRecord.nothingFrom(side)] : [],
                state: silent ? [] : [state],
              },
            ];
          }),
        ),
        told: toldOn(corpus, contact, point)
          .map(({ statement }) => wordsOf(statement))
          .toSorted(),
      })),
  );
}

// The fixture has every state; the real texts as well with FULL.
const CORPORA = process.env.FULL ? (['real', 'fixture'] as const) : (['fixture'] as const);

for (const corpusName of CORPORA) {
  test(`the words of every cell of the ${corpusName} texts are those of the data`, { tag: '@full' }, async ({
    page,
    appUrl,
    fixtureUrl,
  }) => {
    const url = corpusName === 'real' ? appUrl : fixtureUrl;
    const corpus = await readCorpus(url);
    await page.setViewportSize({ width: 1440, height: 1000 });
    await openView(page, url);
    const byCell = (a: CellWords, b: CellWords) => (a.at < b.at ? -1 : 1);
    expect((await wordsOfCells(page)).toSorted(byCell)).toEqual(expectedWords(corpus).toSorted(byCell));
  });
}
