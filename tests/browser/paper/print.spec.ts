/** On paper: a contact with all that is told of it, or the list and who is on record; nothing split, nothing dark. */

import type { Page } from '@playwright/test';
import { isSide } from '../../../src/model/voices.ts';
import { CONTACTS, contact, type ExpectedContact } from '../contacts.ts';
import { openContact, openHome, readCorpus, ready, title, visit } from '../page.ts';
import { expect, test } from '../test.ts';
import { settled } from '../timeline/timeline-boxes.ts';
import { paperOf, type Sheet, unspaced, wholeText } from './paper.ts';

test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const NOVEMBER = contact('2021-11-23-milley-gerasimov-call');
/** Most statements; one for both; context alone on one side; nobody on record; a side without an account. */
const SAMPLE = [
  AUSTIN,
  NOVEMBER,
  contact('2021-03-31-milley-gerasimov-call'),
  contact('2021-12-02-blinken-lavrov-stockholm'),
  contact('2021-06-16-biden-putin-geneva-summit'),
  contact('2017-03-03-pavel-gerasimov-call'),
];
const PRINTED = process.env.FULL ? CONTACTS : SAMPLE;

/** What is pressed or chosen on screen; on paper it would do nothing. */
const CONTROLS = [
  'Share',
  'Print',
  'Close',
  'Filter',
  'Clear filters',
  'Both on record',
  'Method',
  'Previous contact',
  'Zoom in',
  'Skip to',
  'Switch',
  'Show our English translation',
  'Show more of the comparison',
  'Copy',
  'Report a mistake',
  'Search words',
  'Next highlight',
  'Compare both accounts',
].map(unspaced);

function expectA4(sheets: readonly Sheet[]): void {
  for (const { width, height } of sheets) {
    expect(width).toBeCloseTo(595.3, -0.5);
    expect(height).toBeCloseTo(841.9, -0.5);
  }
}

/** What is fetched ahead for paper has run, and with it whatever it needs. */
async function waitForOnRecord(page: Page): Promise<void> {
  const code = await page.waitForResponse(/\/assets\/OnRecordView-[^/]+\.js$/);
  await page.evaluate((url) => import(url), code.url());
}

for (const one of PRINTED)
  test(`a contact, whole: ${one.id}`, async ({ page, appUrl }) => {
    const { contacts, statements, points, texts } = await readCorpus(appUrl);
    const own = contacts.find(({ id }) => id === one.id);
    const bearingStatements = statements.flatMap((statement) =>
      statement.bearings.filter((b) => b.contact === one.id).map((bearing) => ({ statement, bearing })),
    );
    await openContact(page, appUrl, one);
    const sheets = await paperOf(page);
    const paper = wholeText(sheets);

    expectA4(sheets);
    expect(paper).toContain(unspaced(one.title));
    for (const { words } of own?.dating.evidence ?? []) expect(paper).toContain(unspaced(words));
    for (const { statement } of bearingStatements) {
      for (const { words } of statement.passages) expect(paper, statement.id).toContain(unspaced(words));
      if (statement.translation) expect(paper, statement.id).toContain(unspaced(statement.translation));
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
      expect(paper).toContain(unspaced(text.publisher.name));
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
    expect(sheets.at(-1)?.text).toContain(`${appUrl}contacts/${one.id}?view=timeline&v=1`);
    expect(CONTROLS.filter((control) => paper.includes(control))).toEqual([]);

    // Nor does its head stand alone: the first sheet is used.
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
        const on = most < 5 ? [sheets[at]] : sheets;
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
  });

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const firstWords = ({ passages }: { readonly passages: readonly { readonly words: string }[] }) =>
  unspaced(passages[0]?.words ?? '');

test('a contact from every view, alone, with the link that Share would give', async ({ page, appUrl }) => {
  for (const [address, link] of [
    [`contacts/${AUSTIN.id}?view=list&side=us`, `contacts/${AUSTIN.id}?view=list&side=us&v=1`],
    [`contacts/${AUSTIN.id}?view=on-record`, `contacts/${AUSTIN.id}?view=on-record&v=1`],
    [
      `contacts/${AUSTIN.id}?read=vietnam-vn-2024-06-26`,
      `contacts/${AUSTIN.id}?view=timeline&read=vietnam-vn-2024-06-26&v=1`,
    ],
  ] as const) {
    await page.goto(appUrl + address);
    await ready(page);
    await expect(title(page, AUSTIN.title)).toBeVisible();
    const sheets = await paperOf(page);
    const paper = wholeText(sheets);
    expect(sheets.at(-1)?.text).toContain(appUrl + link);
    expect(paper.split(unspaced(AUSTIN.title)), 'the title, once').toHaveLength(2);
    // Neither another contact nor the text that stood beside it.
    expect(paper).not.toContain(unspaced('NATO–Russia Council'));
    expect(paper).not.toContain(unspaced('Numbers match the points'));
  }
});

test('our English is on paper where it is on screen', async ({ page, appUrl }) => {
  await page.goto(`${appUrl}fr/contacts/${NOVEMBER.id}`);
  await expect(page.getByRole('heading', { level: 2, name: 'Appel Guerassimov-Milley' })).toBeVisible();
  const english = unspaced('The Russian and American military chiefs of staff spoke by telephone');
  const paper = wholeText(await paperOf(page));
  expect(paper).not.toContain(english);
  expect(paper).toContain(unspaced('Les chefs des états-majors militaires russe et américain'));
  expect(paper).toContain(unspaced('Chaîne de transmission'));
  expect(paper).toContain(`${appUrl}fr/contacts/${NOVEMBER.id}?view=timeline&v=1`);
  for (const control of ['Partager', 'Imprimer', 'Fermer', 'Filtrer', 'Méthode'])
    expect(paper).not.toContain(control);

  await page.getByRole('checkbox', { name: /anglais/i }).check();
  expect(wholeText(await paperOf(page))).toContain(english);
});

test.describe('with nothing open', () => {
  const namesOn = (paper: string, contacts: readonly ExpectedContact[]) =>
    contacts.filter(({ name }) =>
      paper.replaceAll(unspaced('(outside the texts)'), '').includes(unspaced(name)),
    );

  for (const view of ['', 'list'])
    test(`the list and who is on record, from /${view}`, async ({ page, appUrl }) => {
      const arrived = waitForOnRecord(page);
      await page.goto(appUrl + view);
      await arrived;
      const sheets = await paperOf(page);
      expectA4(sheets);
      expect(sheets).toHaveLength(2);
      const [list = '', matrix = ''] = sheets.map(({ text }) => text);
      expect(namesOn(list, CONTACTS)).toEqual(CONTACTS);
      expect(namesOn(matrix, CONTACTS)).toEqual(CONTACTS);
      // Every fact in words, also what a dotted line means.
      for (const fact of [
        'On record, 7 points',
        'Declines to give details',
        'Context only',
        '3 March 2017 (inferred)',
      ])
        expect(list).toContain(unspaced(fact));
      expect(matrix).toContain(unspaced('Filled halves, contact × point'));
      expect(matrix).toContain(`${appUrl}${view}?v=1`);
      expect(CONTROLS.filter((control) => wholeText(sheets).includes(control))).toEqual([]);
    });

  test('only what the filters leave, and the filters in words', async ({ page, appUrl }) => {
    const arrived = waitForOnRecord(page);
    await page.goto(`${appUrl}?side=us&status=held~planned&q=conversation`);
    await arrived;
    await expect(page.getByText('2 of 14 contacts')).toBeVisible();
    const sheets = await paperOf(page);
    const paper = wholeText(sheets);
    expect(paper).toContain(
      unspaced('2 of 14 contacts; Side: United States; Status: Held, Planned; “conversation”'),
    );
    const left = [contact('2021-03-31-milley-gerasimov-call'), AUSTIN];
    for (const { text } of sheets)
      expect(
        namesOn(text, CONTACTS)
          .map(({ name }) => name)
          .toSorted(),
      ).toEqual(expect.arrayContaining(left.map(({ name }) => name)));
    for (const name of ['NATO–Russia Council', 'American outreach', 'Lavrov–Blinken', 'Moscow security'])
      expect(paper).not.toContain(unspaced(name));
    expect(paper).toContain(`${appUrl}?side=us&status=held~planned&q=conversation&v=1`);
  });

  test('nothing that matches is said', async ({ page, appUrl }) => {
    await page.goto(`${appUrl}?side=nato`);
    await expect(page.getByText('0 of 14 contacts')).toBeVisible();
    expect(wholeText(await paperOf(page))).toContain(unspaced('No contact matches these filters.'));
  });

  test('the list alone where the rest does not arrive', async ({ page, appUrl, quiet }) => {
    quiet.allow(/ERR_FAILED.*OnRecordView/);
    await page.route(/\/assets\/OnRecordView-[^/]+\.js$/, (route) => route.abort());
    await openHome(page, appUrl);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-asked', '');
    });
    await page.getByRole('button', { name: 'Print' }).click();
    await expect(page.locator('[data-asked]')).toBeAttached();
    const sheets = await paperOf(page);
    expect(namesOn(sheets[0]?.text ?? '', CONTACTS)).toEqual(CONTACTS);
    expect(wholeText(sheets)).not.toContain(unspaced('Filled halves'));
  });

  test('in French', async ({ page, appUrl }) => {
    const arrived = waitForOnRecord(page);
    await page.goto(`${appUrl}fr/?side=us`);
    await arrived;
    const paper = wholeText(await paperOf(page));
    for (const words of [
      '4 contacts sur 14 ; Partie : États-Unis',
      'Citée, 3 points',
      '23 novembre 2021 (déduit)',
    ])
      expect(paper).toContain(unspaced(words));
    expect(paper).toContain(`${appUrl}fr?side=us&v=1`);
  });
});

test('other views as they are on screen', async ({ page, appUrl }) => {
  const { texts } = await readCorpus(appUrl);
  const [first] = texts;
  for (const [address, ...words] of [
    ['on-record', 'Filled halves', 'told by the text or mentioned'],
    ['method', 'What the texts are, and are not', 'Log of changes'],
    ['texts', ...texts.map(({ publisher }) => publisher.name), 'notes on its words'],
    [`texts/${first?.id}`, first?.publisher.url ?? '', 'United States or NATO'],
  ] as const) {
    await (address === 'on-record' ? page.goto(appUrl + address) : visit(page, `/${address}`));
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const sheets = await paperOf(page);
    expectA4(sheets);
    const paper = wholeText(sheets);
    for (const one of words) expect(paper, address).toContain(unspaced(one ?? ''));
    expect(sheets.at(-1)?.text).toContain(`${appUrl}${address}?`);
    // The method names some of them in its prose.
    if (address !== 'method')
      expect(
        CONTROLS.filter((control) => paper.includes(control)),
        address,
      ).toEqual([]);
  }
  // The whole of the text, in its numbered paragraphs.
  const paper = wholeText(await paperOf(page));
  const { content = '', paragraphs = [] } = first ?? {};
  for (const { start, end } of paragraphs)
    for (const word of content.slice(start, end).split(/\s+/)) expect(paper).toContain(word);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a contact all the same', async ({ page, appUrl }) => {
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

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  /** Words that are not black, and grounds that are not white, on paper. */
  const oddColours = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('html, body, #root *')].flatMap((element) => {
        if (!element.checkVisibility() || element instanceof SVGElement) return [];
        const { color, backgroundColor } = getComputedStyle(element);
        const white = ['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)'].includes(backgroundColor);
        return color === 'rgb(0, 0, 0)' && white
          ? []
          : [`${element.className}: ${color} on ${backgroundColor}`];
      }),
    );
  const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const DARK = 'rgb(19, 20, 23)';

  test('every view is black on white', async ({ page, appUrl }) => {
    await page.goto(appUrl);
    await ready(page);
    for (const path of [
      `contacts/${AUSTIN.id}`,
      'contacts/2021-03-31-milley-gerasimov-call',
      'list',
      'on-record',
      'texts',
      'texts/la-presse-2021-11-23',
      'method',
    ]) {
      await visit(page, `/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect.soft(await ground(page), path).toBe(DARK);
      await page.emulateMedia({ media: 'print' });
      expect.soft(await oddColours(page), path).toEqual([]);
      await page.emulateMedia({ media: 'screen' });
      expect.soft(await ground(page), path).toBe(DARK);
    }
  });

  test('black on white where the reader chose the dark, and fills and hatches stay', async ({
    page,
    appUrl,
  }) => {
    await page.addInitScript(() => localStorage.setItem('readouts-theme', 'dark'));
    await openContact(page, appUrl, contact('2021-03-31-milley-gerasimov-call'));
    await page.emulateMedia({ media: 'print' });
    expect(await oddColours(page)).toEqual([]);
    const map = page.getByRole('navigation', { name: 'Points of the comparison' });
    await expect(map.locator('.mark-fill-right').first()).toHaveCSS('fill', 'rgb(174, 118, 13)');
    await expect(page.locator('path.mark-hatch-right')).toHaveCSS('stroke', 'rgb(124, 77, 0)');
    for (const mark of await map.locator('.mark').all())
      await expect(mark).toHaveCSS('print-color-adjust', 'exact');
  });
});

test.describe('back on screen', () => {
  for (const { width, height } of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])
    test(`everything is where it was: ${width} px`, async ({ page, appUrl }) => {
      await page.setViewportSize({ width, height });
      await openContact(page, `${appUrl}`, AUSTIN);
      await page.evaluate(() => {
        const reason = document.querySelectorAll('details')[1];
        if (reason) reason.open = true;
        const pane = document.querySelector('.panel-scroll');
        if (pane) pane.scrollTop = 400;
        document.querySelector<HTMLElement>('.brand')?.focus({ preventScroll: true });
      });
      const state = () =>
        page.evaluate(() => ({
          folds: [...document.querySelectorAll('details')].map(({ open }) => open),
          scrolled: document.querySelector('.panel-scroll')?.scrollTop,
          page: scrollY,
          focus: document.activeElement?.className,
          markers: [...document.querySelectorAll('.tl [data-contact] svg')].map(
            (marker) => marker.getBoundingClientRect().x,
          ),
          address: location.href,
          paper: document.querySelectorAll('.printed').length,
        }));
      // The folded head of the panel moves what stands below it.
      if (width === 1440) await expect(page.locator('.is-folded')).toHaveCount(1);
      await settled(page);
      const before = await state();
      expect(before.scrolled).toBeGreaterThan(200);
      expect(before.folds).toContain(true);
      expect(before.paper).toBe(0);
      await paperOf(page);
      // Long enough for whatever watches its size to have answered.
      await settled(page);
      expect(await state()).toEqual(before);
    });
});

test('the button prints once all is there that goes on paper', async ({ page, appUrl }) => {
  await openHome(page, appUrl);
  await page.evaluate(() => {
    window.print = () => {
      const there = performance
        .getEntriesByType('resource')
        .some(({ name }) => /OnRecordView-.*\.js$/.test(name));
      document.body.dataset.asked = String(there);
    };
  });
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('[data-asked="true"]')).toBeAttached();
});
