/** Somebody who knows the keys, at the workbench in a real browser: every key, click and decision is counted, and timed by the keystroke-level model. */

import type { Page } from '@playwright/test';
import { compile } from '../../../src/compile/compile.ts';
import { workbenchQueue } from '../../../src/messages/en/workbench/queue.ts';
import { workbench } from '../../../src/messages/en/workbench/workbench.ts';
import { en } from '../../../src/messages/en.ts';
import { SeedBytes } from '../../../src/workbench/files/files.ts';
import { keptIn } from '../../browser/workbench/own.ts';
import { KREMLIN, WHITE_HOUSE } from '../../browser/workbench/two-readouts.ts';

/** Seconds of the model. */
const KEY = 0.28;
const CLICK = 1.1;
const DECISION = 1.35;

export interface Worked {
  readonly what: string;
  /** Keys and clicks. */
  readonly acts: number;
  readonly decisions: number;
  readonly minutes: number;
}

const { relations, number } = workbenchQueue;

class Hands {
  keys = 0;
  clicks = 0;
  decisions = 0;

  constructor(readonly page: Page) {}

  async press(key: string): Promise<void> {
    this.keys += key.split('+').length;
    await this.page.keyboard.press(key);
  }

  async write(words: string): Promise<void> {
    this.keys += words.length;
    await this.page.keyboard.type(words);
  }

  async click(name: string | RegExp): Promise<void> {
    this.clicks += 1;
    await this.page.getByRole('button', { name, exact: true }).first().click();
  }

  decide(): void {
    this.decisions += 1;
  }

  worked(what: string): Worked {
    const { keys, clicks, decisions } = this;
    const seconds = keys * KEY + clicks * CLICK + decisions * DECISION;
    return { what, acts: keys + clicks, decisions, minutes: seconds / 60 };
  }
}

/** From another page, where it was copied. */
async function paste(hands: Hands, text: string): Promise<void> {
  const { page } = hands;
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await hands.press('Control+V');
  await page.getByRole('form', { name: workbench.head.title }).waitFor();
  // The head is looked at: kind, publisher, day.
  hands.decide();
  const open = page.getByRole('button', { name: /^(?:Decide the drafts of|Look through) / });
  const before = await open.count();
  await hands.press('Control+Enter');
  await open.nth(before).waitFor();
  await page
    .getByRole('button', { name: /^Decide the drafts of/ })
    .nth(before)
    .waitFor();
}

/** Two pasted readouts to a compiled comparison with its relations. */
export async function comparePair(page: Page, address: string): Promise<Worked> {
  const hands = new Hands(page);
  await page.goto(address);
  await page.getByRole('textbox', { name: workbench.add.paste }).waitFor();
  await paste(hands, WHITE_HOUSE);
  await paste(hands, KREMLIN);
  await hands.click(/^Decide the drafts of/);
  for (let texts = 0; texts < 2; texts += 1) {
    const heading = page.getByRole('heading', { name: /^Draft \d+ of \d+/ });
    const [, all] = /of (\d+)/.exec((await heading.textContent()) ?? '') ?? [];
    for (let draft = 1; draft <= Number(all); draft += 1) {
      await page.getByRole('heading', { name: new RegExp(`^${number(draft, Number(all))}`) }).waitFor();
      hands.decide();
      await hands.press('a');
    }
    // The same key leads on: to the other text, then to what is to be compared.
    await page
      .getByRole('button', { name: /^Next: / })
      .first()
      .waitFor();
    await hands.press('a');
  }
  await page.getByRole('heading', { name: relations.title }).waitFor();
  hands.clicks += 1;
  await page.getByRole('textbox', { name: relations.by }).click();
  await hands.write('A. Reader');
  const save = page.getByRole('button', { name: relations.save, exact: true });
  for (let left = await save.count(); left > 0; left -= 1) {
    hands.decide();
    const reason = page.getByRole('textbox', { name: relations.reason.en }).first();
    if ((await reason.inputValue()) === '') {
      hands.clicks += 1;
      await reason.click();
      await hands.write('Both say the same of it.');
    }
    await hands.click(en.panel.relations.agree);
    await save.nth(left - 1).waitFor({ state: 'detached' });
  }
  const { files } = await keptIn(page);
  const { problems } = compile(new SeedBytes().of(new Map(files)));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ what }) => what).join('\n'));
  return hands.worked('two readouts, pasted, decided one by one, and compared');
}
