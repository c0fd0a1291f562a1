/** Whatever a person presses, types and pastes, in two tabs and over reloads, in any order: the page stays quiet, the files compile or their problems are named, and what is opened again is what was there. */

import type { BrowserContext, Page } from '@playwright/test';
import { compile } from '../../../src/compile/compile.ts';
import { own } from '../../../src/messages/en/own.ts';
import { workbench } from '../../../src/messages/en/workbench/workbench.ts';
import { SeedBytes } from '../../../src/workbench/files/files.ts';
import { type Chance, chanceOf } from '../../bench/invent/random.ts';
import { expect, test } from '../test.ts';
import { band, KEPT, keptIn } from './own.ts';
import { KREMLIN, WHITE_HOUSE } from './two-readouts.ts';

/** With FULL alone: each time `tests/workbench/any-work.test.ts` does the same without a screen. */
const CAMPAIGNS = process.env.FULL ? [1000] : [];
/** So often, what is kept is looked at. */
const EVERY = 25;
const SEED = Number(process.env.SEED ?? 16);
const { add, head, keep, texts } = workbench;

test.use({ ownContext: true, viewport: { width: 1280, height: 900 } });
// A busy machine is no failure.
const LONGEST_MS = 3000;

const NEWS = `Washington (Agence) - Joe Biden et Vladimir Poutine se sont parlé jeudi 30 décembre 2021 au téléphone, a annoncé la Maison Blanche.

"Le président a été clair", a déclaré sa porte-parole, Jen Psaki. Selon le Kremlin, M. Poutine a mis en garde contre "une erreur colossale". Le département d'État n'a pas souhaité commenter.
`;
/** What leads out of the page, or out of the browser. */
const OUT = [add.open, add.folder, keep.download, keep.folder, keep.link];
/** Those of the queue, of the relations, and of every page. */
const KEYS = [
  ...'aaaaxxejjkkcsrun123456789z[]=~'.split(''),
  'Space',
  'ArrowLeft',
  'ArrowRight',
  'Shift+ArrowRight',
  'Escape',
  'Enter',
  'Tab',
  'Control+z',
  'Control+Shift+z',
  'Control+Enter',
];
const TYPED = ['2021-12-30', 'A. Reader', '“Both”: # say so', '<b>x</b>', '__proto__', ''];

class Person {
  private at = 0;
  missed = 0;

  constructor(
    private readonly pages: readonly Page[],
    private readonly chance: Chance,
  ) {}

  get page(): Page {
    return this.pages[this.at] as Page;
  }

  /** One act; what it was. */
  async act(): Promise<string> {
    const { chance } = this;
    const act = chance.weighed([
      [() => this.press(), 40],
      [() => this.type(), 25],
      [() => this.fill(), 10],
      [() => this.choose(), 8],
      [() => this.paste(), 5],
      [() => this.back(), 4],
      [() => this.turn(), 4],
      [() => this.reload(), 4],
    ]);
    return act();
  }

  private async press(): Promise<string> {
    const buttons = await this.page.getByRole('main').getByRole('button').all();
    const one = this.chance.pick(buttons);
    const name = (await one?.textContent({ timeout: 1000 }).catch(() => undefined)) ?? '';
    if (!one || OUT.includes(name) || (name === keep.startOver && !this.chance.happens(0.1)))
      return 'nothing';
    await one.click({ timeout: 1000 }).catch(() => {
      // Covered, or gone since it was seen.
      this.missed += 1;
    });
    return `press ${name}`;
  }

  private async type(): Promise<string> {
    const key = this.chance.pick(KEYS);
    await this.page.keyboard.press(key);
    return `key ${key}`;
  }

  private async fill(): Promise<string> {
    const field = this.chance.pick(await this.page.getByRole('main').getByRole('textbox').all());
    const words = this.chance.pick(TYPED);
    await field?.fill(words, { timeout: 1000 }).catch(() => {
      this.missed += 1;
    });
    return `fill ${words}`;
  }

  private async choose(): Promise<string> {
    const list = this.chance.pick(await this.page.getByRole('main').locator('select').all());
    const options =
      (await list
        ?.locator('option')
        .count()
        .catch(() => 0)) ?? 0;
    if (!list || options === 0) return 'nothing';
    const index = this.chance.whole(0, options - 1);
    await list.selectOption({ index }, { timeout: 1000 }).catch(() => {
      this.missed += 1;
    });
    return `choose ${index}`;
  }

  private async paste(): Promise<string> {
    const text = this.chance.pick([KREMLIN, WHITE_HOUSE, NEWS]);
    const data = await this.page.evaluateHandle((words) => {
      const transfer = new DataTransfer();
      transfer.setData('text/plain', words);
      return transfer;
    }, text);
    await this.page.evaluate((clipboardData) => {
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    }, data);
    // Most of what is pasted is added.
    const confirm = this.page.getByRole('button', { name: head.confirm });
    if (this.chance.happens(0.8)) await confirm.click({ timeout: 2000 }).catch(() => undefined);
    return `paste ${text.slice(0, 20)}`;
  }

  /** To all of the corpus, from which every part is reached. */
  private async back(): Promise<string> {
    await this.page
      .getByRole('button', { name: texts.back })
      .click({ timeout: 1000 })
      .catch(() => undefined);
    return 'back';
  }

  private async turn(): Promise<string> {
    this.at = (this.at + 1) % this.pages.length;
    return 'other tab';
  }

  /** Once it says that all is kept, or right away: then the browser asks, and the test lets it go on. */
  private async reload(): Promise<string> {
    await this.page.reload();
    await expect(band(this.page)).toContainText(KEPT);
    return 'reload';
  }
}

async function tabs(context: BrowserContext, first: Page, address: string): Promise<readonly Page[]> {
  const pages = [first, await context.newPage()];
  for (const page of pages) {
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(address);
    await expect(band(page)).toContainText(KEPT);
  }
  return pages;
}

/** What the rules had not read when the page was looked at, they have read in the one that is opened. */
function withoutDrafts({ aside, ...kept }: Awaited<ReturnType<typeof keptIn>>): unknown {
  return { ...kept, work: aside.map(({ queue }) => queue) };
}

for (const acts of CAMPAIGNS)
  test(`${acts} acts end in files that compile or in named problems, and are there again`, async ({
    page,
    context,
    appUrl,
    quiet,
  }) => {
    // No host has a page of it: 404.html starts the app there. And anything is filled into fields of dates.
    quiet.allow(/404|preload|does not conform to the required format/);
    test.setTimeout(acts * LONGEST_MS);
    const address = `${appUrl}own/add`;
    const person = new Person(await tabs(context, page, address), chanceOf(SEED));
    const done: string[] = [];
    for (let act = 1; act <= acts; act += 1) {
      done.push(await person.act());
      if (act % EVERY !== 0 && act !== acts) continue;
      const lately = `seed ${SEED}, after act ${act}:\n${done.slice(-EVERY).join('\n')}`;
      await expect(band(person.page), lately).toContainText(KEPT);
      const before = await keptIn(person.page);
      const { corpus, problems } = compile(new SeedBytes().of(new Map(before.files)), { unfinished: true });
      const named = problems.filter(({ severity, what, fix }) => severity === 'error' && what && fix);
      expect(corpus !== undefined || named.length > 0, lately).toBe(true);
      const again = await context.newPage();
      again.on('dialog', (dialog) => void dialog.accept());
      await again.goto(address);
      await expect(band(again), lately).toContainText(KEPT);
      expect(await again.getByRole('region', { name: own.band.label }).count()).toBe(1);
      expect(withoutDrafts(await keptIn(again)), lately).toEqual(withoutDrafts(before));
      const shown = again.getByRole('main').getByRole('listitem').filter({ hasText: texts.remove });
      await expect(shown, lately).toHaveCount(before.files.filter(([path]) => path.endsWith('.txt')).length);
      await again.close();
      if (!page.url().includes('/own/add')) await page.goto(address);
    }
    expect(person.missed).toBeLessThan(acts / 5);
  });
