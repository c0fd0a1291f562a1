/** A contact on paper, with all that is said about it, and nothing split. */

import type { Corpus } from '../../../src/model/corpus.ts';
import { isSide } from '../../../src/model/voices.ts';
import { CONTACTS, contact, type ExpectedContact } from '../contacts.ts';
import { openContact, readCorpus, ready, title, visit, visitContact } from '../page.ts';
import { expect, test } from '../test.ts';
import { CONTROLS, expectA4, paperOf, type Sheet, unspaced, wholeText } from './paper.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const NOVEMBER = contact('2021-11-23-milley-gerasimov-call');
/** Most statements; one for both; context alone on one side; nobody on record; a side without an account; and neither with one. */
const SAMPLE = [
  AUSTIN,
  NOVEMBER,
  contact('2021-03-31-milley-gerasimov-call'),
  contact('2021-12-02-blinken-lavrov-stockholm'),
  contact('2021-06-16-biden-putin-geneva-summit'),
  contact('2017-03-03-pavel-gerasimov-call'),
  contact('2024-06-24-us-ambassador-summoned-moscow'),
];
/** All with FULL; each time the first and the third of these. */
const PRINTED = process.env.FULL ? CONTACTS : SAMPLE.slice(0, 3);

// In two halves, for two workers.
for (const half of [0, 1])
  test(`contacts, whole: ${half === 0 ? 'the first' : 'the others'}`, {
    tag: half === 0 ? [] : '@full',
  }, async ({ page, appUrl }) => {
    const corpus = await readCorpus(appUrl);
    const own = PRINTED.filter((_, index) => index % 2 === half);
    for (const [index, one] of own.entries())
      await test.step(one.id, async () => {
        if (index === 0) await openContact(page, appUrl, one);
        else await visitContact(page, one);
        expectWhole(await paperOf(page), corpus, one, appUrl);
      });
  });

function expectWhole(
  sheets: readonly Sheet[],
  { contacts, statements, points, texts }: Corpus,
  one: ExpectedContact,
  appUrl: string,
): void {
  const own = contacts.find(({ id }) => id === one.id);
  const bearingStatements = statements.flatMap((statement) =>
    statement.bearings.filter((b) => b.contact === one.id).map((bearing) => ({ statement, bearing })),
  );
  const paper = wholeText(sheets);

  expectA4(sheets);
  expect(paper).toContain(unspaced(one.title));
  for (const { words } of own?.dating.evidence ?? []) expect(paper).toContain(unspaced(words));
  for (const { statement } of bearingStatements) {
    for (const { words } of statement.passages) expect(paper, statement.id).toContain(unspaced(words));
    if (statement.translation)
      expect(paper, statement.id).toContain(unspaced(statement.translation.en ?? ''));
    // By what route, to which paragraph.
    const text = texts.find(({ id }) => id === statement.text);
    const [side = 'newsroom'] = statement.sides;
    const chain = statement.chain ?? text?.chains[side] ?? text?.chains.newsroom ?? [];
    for (const { who, basis } of chain.slice(0, -1))
      expect(paper, statement.id).toContain(unspaced(who.en + (basis === 'inferred' ? ' (inferred)' : '')));
    expect(paper, statement.id).toContain(`¶${statement.passages[0]?.paragraph}`);
  }
  for (const text of texts.filter(({ id }) =>
    bearingStatements.some(({ statement }) => statement.text === id),
  ))
    expect(paper).toContain(unspaced(text.publisher.name.en));
  // What is folded on screen.
  for (const { reason } of own?.relations ?? []) expect(paper).toContain(unspaced(reason.en));
  // A line opens with a capital.
  for (const { what, where } of own?.outside ?? [])
    for (const fact of [what.en, where.en]) expect(paper).toContain(unspaced(fact).slice(1));
  if (own?.dating.note) expect(paper).toContain(unspaced(own.dating.note.en));

  const silent = own?.parties.some(
    (side) =>
      !bearingStatements.some(
        ({ statement, bearing }) => bearing.as === 'account' && statement.sides.some((s) => s === side),
      ),
  );
  expect(paper.includes(unspaced('account in these texts'))).toBe(silent);

  // A link to find it again, at the foot of the last sheet.
  expect(sheets.at(-1)?.text).toContain(`${appUrl}contacts/${one.id}`);
  // Without what the link says anyway.
  expect(sheets.at(-1)?.text).not.toContain('v=1');
  expect(CONTROLS.filter((control) => paper.includes(control))).toEqual([]);

  // Nor is its head alone on it: the first sheet is used.
  if (bearingStatements.length > 0)
    expect(bearingStatements.some(({ statement }) => sheets[0]?.text.includes(firstWords(statement)))).toBe(
      true,
    );

  // A point has its title and all of its words on one sheet.
  for (const point of points) {
    const here = bearingStatements.filter(
      ({ bearing }) => bearing.as === 'account' && bearing.points[0] === point.id,
    );
    if (here.length === 0) continue;
    const at = sheets.findIndex(({ text }) =>
      new RegExp(`\\d${literally(unspaced(point.name.en))}`).test(text),
    );
    expect(at, point.id).toBeGreaterThanOrEqual(0);
    // Five statements of one side need more than a sheet; then each of them is whole.
    const most = Math.max(
      ...(own?.parties ?? []).map(
        (side) => here.filter(({ statement }) => statement.sides.some((s) => s === side)).length,
      ),
    );
    for (const { statement } of here) {
      const words = statement.passages.map((passage) => unspaced(passage.words));
      // What the newsroom says is at the foot.
      const on =
        most < 5 && statement.sides.some(isSide) && statement.mode !== 'mention' ? [sheets[at]] : sheets;
      expect(
        on.some((sheet) => words.every((part) => sheet?.text.includes(part))),
        `${point.id}: ${statement.id}`,
      ).toBe(true);
    }
  }
  // Each sheet with words of a side says whose column is whose.
  const columns = ['Russia', own?.parties.includes('nato') ? 'NATO' : 'United States'].map(unspaced);
  for (const { text } of sheets)
    if (
      bearingStatements.some(
        ({ statement }) => statement.sides.some(isSide) && text.includes(firstWords(statement)),
      )
    )
      for (const name of columns) expect(text).toContain(name);
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const firstWords = ({ passages }: { readonly passages: readonly { readonly words: string }[] }) =>
  unspaced(passages[0]?.words ?? '');

test('a contact from every view, alone, with the link that Share would give', { tag: '@full' }, async ({
  page,
  appUrl,
}) => {
  await page.goto(appUrl);
  for (const [address, link] of [
    [`contacts/${AUSTIN.id}?view=list&side=us`, `contacts/${AUSTIN.id}?view=list&side=us`],
    [`contacts/${AUSTIN.id}?view=on-record`, `contacts/${AUSTIN.id}?view=on-record`],
    [`contacts/${AUSTIN.id}?read=vietnam-vn-2024-06-26`, `contacts/${AUSTIN.id}?read=vietnam-vn-2024-06-26`],
  ] as const) {
    await visit(page, `/${address}`);
    await expect(title(page, AUSTIN.title)).toBeVisible();
    const sheets = await paperOf(page);
    const paper = wholeText(sheets);
    expect(sheets.at(-1)?.text).toContain(appUrl + link);
    expect(paper.split(unspaced(AUSTIN.title)), 'the title, once').toHaveLength(2);
    // Neither another contact nor the text that was beside it.
    expect(paper).not.toContain(unspaced('NATO–Russia Council'));
    expect(paper).not.toContain(unspaced('Numbers match the points'));
  }
});

test('our English is on paper where it is on screen, and on no French page', { tag: '@full' }, async ({
  page,
  appUrl,
}) => {
  await page.goto(`${appUrl}fr/contacts/${NOVEMBER.id}`);
  await expect(page.getByRole('heading', { level: 2, name: 'Appel Guerassimov-Milley' })).toBeVisible();
  // The link that it prints is known once the app is there.
  await ready(page);
  const english = unspaced('The Russian and American military chiefs of staff spoke by telephone');
  const paper = wholeText(await paperOf(page));
  expect(paper).not.toContain(english);
  expect(paper).toContain(unspaced('Les chefs des états-majors militaires russe et américain'));
  expect(paper).toContain(unspaced('Parcours de l’information'));
  expect(paper).toContain(`${appUrl}fr/contacts/${NOVEMBER.id}`);
  for (const control of ['Partager', 'Imprimer', 'Fermer', 'Filtrer', 'Méthode'])
    expect(paper).not.toContain(control);

  await visit(page, `/contacts/${NOVEMBER.id}`);
  expect(wholeText(await paperOf(page))).toContain(english);
  await page.getByRole('checkbox', { name: 'Translation' }).uncheck();
  expect(wholeText(await paperOf(page))).not.toContain(english);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a contact all the same', { tag: '@full' }, async ({ page, appUrl }) => {
    const { statements } = await readCorpus(appUrl);
    await page.goto(`${appUrl}contacts/${AUSTIN.id}`);
    const sheets = await paperOf(page);
    const paper = wholeText(sheets);
    for (const { bearings, passages } of statements)
      if (bearings.some((bearing) => bearing.contact === AUSTIN.id))
        for (const { words } of passages) expect(paper).toContain(unspaced(words));
    expect(CONTROLS.filter((control) => paper.includes(control))).toEqual([]);
  });
});
