/** Class mode in the browser: nothing of how the accounts relate before it is asked for; answers that stay, and leave by the clipboard alone. */

import { classes } from '../../../src/messages/en/exports/classes.ts';
import { en } from '../../../src/messages/en.ts';
import { classes as modeClasse } from '../../../src/messages/fr/exports/classes.ts';
import { expectNoBarrier } from '../barriers.ts';
import { contact } from '../contacts.ts';
import { button, readCorpus, ready } from '../page.ts';
import { paperOf, unspaced, wholeText } from '../paper/paper.ts';
import { expect, test } from '../test.ts';

test.use({
  viewport: { width: 1440, height: 900 },
  contextOptions: { reducedMotion: 'reduce', permissions: ['clipboard-read', 'clipboard-write'] },
});

const AUSTIN = contact('2024-06-25-austin-belousov-call');

test('a class answers first, and sees the editors’ assessment when it asks for it', { tag: '@full' }, async ({
  browser,
  page,
  appUrl,
  quiet,
}) => {
  quiet.allow(/ERR_FAILED/);
  const { contacts } = await readCorpus(appUrl);
  const reasons = contacts.find(({ id }) => id === AUSTIN.id)?.relations.map(({ reason }) => reason.en) ?? [];
  expect(reasons.length).toBeGreaterThan(1);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') requests.push(request.url());
  });

  await test.step('a teacher finds it at the contact, with what pupils will see', async () => {
    await page.goto(`${appUrl}contacts/${AUSTIN.id}`);
    await ready(page);
    await button(page, en.share.tools.moreLong).first().click();
    const dialog = page.getByRole('dialog');
    const choice = dialog.getByRole('button', { name: en.share.tools.classes });
    const before = await choice.boundingBox();
    await choice.click();
    await expect(dialog.getByText(classes.tool.explain(reasons.length, true))).toBeVisible();
    // A form of another height moves no choice from under the pointer, where a press would miss it.
    expect(await choice.boundingBox()).toEqual(before);
    await expect(dialog.getByRole('textbox', { name: classes.tool.link })).toHaveValue(/\?.*class=1/);
    await dialog.getByRole('link', { name: classes.tool.open }).click();
    await expect(page.getByRole('heading', { level: 2, name: AUSTIN.title })).toBeFocused();
    await expect(page).toHaveURL(/class=1/);
  });

  await test.step('nothing of it is on the page, in its title, on paper or for screen readers', async () => {
    const shown = `${await page.content()} ${await page.title()} ${await page.locator('body').ariaSnapshot()}`;
    for (const words of reasons) expect(shown).not.toContain(words);
    // The names of the relations are what a class chooses from, and nowhere else.
    await expect(page.locator('.relation, .point-map, .take-tools')).toHaveCount(0);
    const paper = wholeText(await paperOf(page));
    expect(paper).toContain(unspaced(classes.question('Stated subject')));
    for (const words of reasons) expect(paper).not.toContain(unspaced(words));
    await expectNoBarrier(page);
  });

  const subject = page.getByRole('group', { name: classes.question('Stated subject') });
  const why = page.getByRole('textbox', { name: classes.why });
  await test.step('answers by the keyboard stay over a reload', async () => {
    await subject.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.type('One speaks about Ukraine, j and k as well');
    await expect(page.getByText(classes.answered(1, 2))).toBeVisible();
    await page.reload();
    await ready(page);
    await expect(subject.getByRole('radio', { name: en.panel.relations.emphasis })).toBeChecked();
    await expect(why.last()).toHaveValue('One speaks about Ukraine, j and k as well');
  });

  await test.step('the editors’ assessment is shown beside them', async () => {
    await button(page, classes.reveal).click();
    await expect(page.getByText(classes.revealed)).toBeVisible();
    await expect(page.getByText(classes.same(`~ ${en.panel.relations.emphasis}`))).toBeVisible();
    await expect(page.getByText(classes.unanswered)).toBeVisible();
    for (const words of reasons) await expect(page.getByText(words)).toBeVisible();
    if (process.env.FULL) await expectNoBarrier(page);
  });

  await test.step('they are copied, and cleared, which can be taken back', async () => {
    await button(page, classes.copy).click();
    await expect(page.getByText(classes.copied)).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`${classes.answer}: ~ ${en.panel.relations.emphasis}`);
    expect(copied).toContain('One speaks about Ukraine');
    expect(copied).toContain(`/contacts/${AUSTIN.id}?`);
    await button(page, classes.clear).click();
    await expect(why.last()).toHaveValue('');
    await button(page, classes.undo).click();
    await expect(why.last()).toHaveValue(/Ukraine/);
    await button(page, classes.clear).click();
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  await test.step('left by a key, the comparison has the focus', async () => {
    await page.getByRole('link', { name: classes.leave }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(reasons[0] ?? '')).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: AUSTIN.title })).toBeFocused();
  });

  await test.step('what was sent hides it while the app is not there', async () => {
    const bare = await page.context().newPage();
    await bare.route(/\/assets\/.*\.js$/, (route) => route.abort());
    await bare.goto(`${appUrl}contacts/${AUSTIN.id}?class=1`);
    await expect(bare.getByRole('heading', { level: 2, name: AUSTIN.title })).toBeVisible();
    const seen = await bare.locator('body').ariaSnapshot();
    for (const words of [...reasons, ...Object.values(en.panel.relations)]) expect(seen).not.toContain(words);
    for (const words of [...reasons, en.panel.relations.agree])
      for (const one of await bare.getByText(words).all()) await expect(one).toBeHidden();
    await bare.close();
  });
  await test.step('on a phone, in French, in forced colours, nothing that is read is below 20 px', async () => {
    if (!process.env.FULL) return;
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      forcedColors: 'active',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await page.goto(`${appUrl}fr/contacts/${AUSTIN.id}?class=1`);
    await ready(page);
    await expect(page.getByText(modeClasse.intro(true))).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const small = await page
      .locator('.class-page')
      .evaluate(
        (root) =>
          [...root.querySelectorAll('legend, .words, .class-intro, textarea, .class-meaning')].filter(
            (element) => Number.parseFloat(getComputedStyle(element).fontSize) < 20,
          ).length,
      );
    expect(small).toBe(0);
    await context.close();
  });
  expect(requests).toEqual([]);
});
