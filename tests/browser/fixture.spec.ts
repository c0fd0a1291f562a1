/** The invented corpus: every state of the panel, markup shown as text, words in their languages. */

import type { Page } from '@playwright/test';
import { panelFoot } from '../../src/messages/en/panel-foot.ts';
import { en } from '../../src/messages/en.ts';
import type { Contact } from '../../src/model/contact.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import type { PointId } from '../../src/model/points.ts';
import type { Statement } from '../../src/model/statement.ts';
import { type Half, halfOf, isSide, type Side } from '../../src/model/voices.ts';
import { hiddenByAnother } from './hidden-by-another.ts';
import { folded, panel, readCorpus, timeline, visit } from './page.ts';
import { expect, test } from './test.ts';

const HALVES = ['left', 'right'] as const satisfies Half[];
/** What the panel must be able to show, and this corpus must hold. */
const STATES = [
  'agree',
  'emphasis',
  'conflict',
  'only',
  'declined',
  'for both',
  'left open',
  'told',
  'context',
  'missing',
  'no context',
] as const;
type State = (typeof STATES)[number];

interface Expectation {
  readonly state: State;
  /** The row that says so; absent where the whole panel does. */
  readonly point?: PointId;
  readonly words: string;
}

const sidesOf = ({ parties }: Contact, half: Half): Side[] => parties.filter((side) => halfOf(side) === half);
const speaksIn = ({ sides }: Statement, half: Half) =>
  sides.some((side) => isSide(side) && halfOf(side) === half);

/** What the data says that the panel of this contact must say, worked out from cells and bearings alone. */
function expectationsOf(corpus: Corpus, contact: Contact): Expectation[] {
  const bearingStatements = corpus.statements.flatMap((statement) =>
    statement.bearings.flatMap((bearing) => (bearing.contact === contact.id ? [{ statement, bearing }] : [])),
  );
  const accounts = bearingStatements.filter(({ bearing }) => bearing.as === 'account');
  const around = bearingStatements
    .filter(({ bearing }) => bearing.as === 'around')
    .map(({ statement }) => statement);
  const points = new Set(accounts.flatMap(({ bearing }) => bearing.points[0] ?? []));

  const rows = [...points].flatMap((point): Expectation[] => {
    const states = (half: Half) =>
      contact.cells.flatMap((cell) =>
        cell.point === point && isSide(cell.side) && halfOf(cell.side) === half ? [cell.state] : [],
      );
    const having = (...wanted: string[]) =>
      HALVES.filter((half) => states(half).some((state) => wanted.includes(state)));
    const relation = contact.relations.find((own) => own.point === point);
    if (relation) return [{ state: relation.relation, point, words: en.panel.relations[relation.relation] }];
    const [refusal] = accounts.filter(
      ({ statement, bearing }) =>
        bearing.points[0] === point && statement.declines && statement.onBehalfOf.length > 0,
    );
    const refusing = refusal?.statement.sides.find(isSide);
    if (refusing) return [{ state: 'for both', point, words: en.panel.declinesForBoth(refusing) }];
    const [declining, bothDecline] = having('declined');
    if (declining) {
      const words = bothDecline ? en.panel.declines : en.panel.declinesOf(sidesOf(contact, declining));
      return [{ state: 'declined', point, words }];
    }
    const [half] = having('account');
    // Where the other half has no account at all, one block says so for all rows.
    if (half && HALVES.some((other) => !contact.onRecord.some((side) => halfOf(side) === other)))
      return [{ state: 'only', point, words: '' }];
    if (half) return [{ state: 'only', point, words: en.panel.onlySides(sidesOf(contact, half)) }];
    if (having('open').length > 0) return [{ state: 'left open', point, words: en.panel.leftOpenShort }];
    return [{ state: 'told', point, words: en.panel.told }];
  });

  const whole = HALVES.flatMap((half): Expectation[] => {
    const sides = sidesOf(contact, half);
    const onRecord = contact.onRecord.some((side) => halfOf(side) === half);
    const context = around.some((statement) => speaksIn(statement, half));
    const other = around.some((statement) => statement.sides.some(isSide));
    return [
      ...(onRecord ? [] : [{ state: 'missing' as const, words: en.panel.missing(sides) }]),
      ...(context ? [{ state: 'context' as const, words: en.panel.context }] : []),
      ...(other && !context ? [{ state: 'no context' as const, words: en.panel.contextNone(sides) }] : []),
    ];
  });
  return [...rows, ...whole];
}

interface Row {
  readonly point: PointId | undefined;
  /** Its heading. */
  readonly name: string | undefined;
  readonly words: string;
}

/** The words that cannot be seen where they belong: each first met in its row, or in the panel where it has none. */
function unseen(page: Page, rows: readonly Row[]): Promise<string[]> {
  return panel(page).evaluate((whole, wanted) => {
    const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const isSeen = ({ point, name, words }: Row) => {
      const row = point === undefined ? whole : whole.querySelector(`[aria-labelledby="point-${point}"]`);
      const heading = textOf(row?.querySelector('h3') ?? whole);
      if (!row || (name !== undefined && heading.replace(/^\d+ /, '') !== name)) return false;
      const holds = (element: Element) => textOf(element).includes(words);
      const first = [...row.querySelectorAll('*')].find(
        (element) => holds(element) && ![...element.children].some(holds),
      );
      const box = first?.getBoundingClientRect();
      if (!first || !box || box.width === 0 || box.height === 0) return false;
      return first.checkVisibility({ visibilityProperty: true });
    };
    return wanted
      .filter((row) => !isSeen(row))
      .map(({ point, words }) => `${point ?? 'the panel'}: ${words}`);
  }, rows);
}

test('every contact of the fixture shows what its data says, wide and narrow', { tag: '@full' }, async ({
  page,
  fixtureUrl,
}) => {
  const dialogs: string[] = [];
  page.on('dialog', async (dialog) => {
    dialogs.push(dialog.message());
    await dialog.dismiss();
  });
  const corpus = await readCorpus(fixtureUrl);
  const points = new Map(corpus.points.map(({ id, name }) => [id, name.en]));
  const seen = new Set<State>();

  await page.goto(fixtureUrl);
  const viewports = [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ];
  // Each at one of the widths each time, at both with FULL.
  for (const [screen, viewport] of viewports.entries())
    for (const contact of corpus.contacts.filter((_, row) => process.env.FULL || row % 2 === screen))
      await test.step(`${contact.id}, ${viewport.width} px`, async () => {
        await page.setViewportSize(viewport);
        await visit(page, `/contacts/${contact.id}`);
        const rows = expectationsOf(corpus, contact).map(({ state, point, words }) => {
          seen.add(state);
          return { point, name: point && points.get(point), words };
        });
        const heading = panel(page).getByRole('heading', { level: 2, name: contact.title.en, exact: true });
        await expect(timeline(page).getByRole('link').first()).toBeVisible();
        await page.getByRole('checkbox', { name: panelFoot.showAll }).check();
        await expect(heading).toBeVisible();
        expect.soft(await unseen(page, rows), contact.id).toEqual([]);
        expect.soft(await page.evaluate(hiddenByAnother), contact.id).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(wide, `${contact.id}: sideways`).toBeLessThanOrEqual(0);
        expect(await page.title()).toContain(folded(contact.title.en));
        // Markup in the data is text on the timeline as well, which is drawn only here.
        await expect
          .soft(page.locator('#root :is(img, script, i, iframe, object)'), contact.id)
          .toHaveCount(0);
        const bold = await page.locator('#root b').allTextContents();
        expect
          .soft(
            bold.filter((text) =>
              /^(brouillard|lights|feux|fog|call|Testwell|Invented\.|So do we\.)$/.test(text),
            ),
          )
          .toEqual([]);
      });
  expect(dialogs).toEqual([]);
  expect([...seen].toSorted(), 'the fixture holds every state').toEqual(STATES.toSorted());
});

test.describe('markup in the data', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('is shown as text, on the timeline and in the panel', { tag: '@full' }, async ({
    page,
    fixtureUrl,
  }) => {
    const corpus = await readCorpus(fixtureUrl);
    await page.goto(fixtureUrl);
    const link = timeline(page).getByRole('link', { name: /^Primerov–Sample <b>call<\/b>, / });
    await expect(link.getByText('Primerov–Sample <b>call</b>')).toBeVisible();
    await link.click();
    const heading = 'Primerov–Sample call <img src=x onerror=alert(7)>';
    await expect(panel(page).getByRole('heading', { level: 2, name: heading, exact: true })).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(`^${heading.replace(/[()]/g, '\\$&')}, `));
    for (const text of [
      '<img src=x onerror=alert(1)> </script><script>alert(2)</script>',
      '<b>brouillard</b>',
    ]) {
      await expect(panel(page).getByText(text).filter({ visible: true }).first()).toBeVisible();
    }
    const reason = corpus.contacts
      .flatMap(({ relations }) => relations)
      .map((relation) => relation.reason.en)
      .find((words) => words.includes('<b>'));
    if (!reason) throw new Error('the fixture has lost its markup in a reason');
    await expect(panel(page).getByText(reason)).toBeVisible();
  });
});

// Without a browser each time: tests/navigation/canonical-path.test.ts.
test('an alias leads to the contact, under its own id', { tag: '@full' }, async ({
  page,
  fixtureUrl,
  quiet,
}) => {
  // No page of its own: 404.html starts the app, which knows the alias.
  quiet.allow(/status of 404/);
  const corpus = await readCorpus(fixtureUrl);
  const contact = corpus.contacts.find(({ aliases }) => aliases.length > 0);
  if (!contact) throw new Error('the fixture has lost its aliases');
  for (const alias of contact.aliases) {
    await page.goto(`${fixtureUrl}contacts/${alias}`);
    await expect(
      panel(page).getByRole('heading', { level: 2, name: contact.title.en, exact: true }),
    ).toBeVisible();
    await expect(page.getByRole('complementary', { name: 'About this link' })).toHaveCount(0);
    await expect(page, 'one spelling per state').toHaveURL(`${fixtureUrl}contacts/${contact.id}`);
  }
});

test('every contact of the fixture can be reached from the timeline by keys', { tag: '@full' }, async ({
  page,
  fixtureUrl,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const corpus = await readCorpus(fixtureUrl);
  await page.goto(fixtureUrl);
  const links = timeline(page).getByRole('link');
  await expect(links).toHaveCount(corpus.contacts.length);
  await links.first().focus();
  await page.keyboard.press('Home');
  const visited = new Set<string>();
  for (let step = 0; step < corpus.contacts.length; step += 1) {
    const focused = timeline(page).locator(':focus');
    await expect(focused).toHaveCount(1);
    visited.add((await focused.getAttribute('href')) ?? '');
    await page.keyboard.press('ArrowRight');
  }
  expect([...visited].toSorted()).toEqual(corpus.contacts.map(({ id }) => `/contacts/${id}`).toSorted());
});
