/** The page of a person, and two contacts side by side: how a reader comes there and back, by mouse and by keys, and on paper. */

import { panelFoot } from '../../../src/messages/en/panel-foot.ts';
import { results } from '../../../src/messages/en/results.ts';
import { en } from '../../../src/messages/en.ts';
import { contact } from '../contacts.ts';
import { openContact, openHome, panel, title, visitContact, visitHome } from '../page.ts';
import { paperOf, unspaced, wholeText } from '../paper/paper.ts';
import { expect, test } from '../test.ts';

const AUSTIN = contact('2024-06-25-austin-belousov-call');
const MARCH = contact('2021-03-31-milley-gerasimov-call');
const NOVEMBER = contact('2021-11-23-milley-gerasimov-call');
const { twoContacts } = panelFoot;

test.use({ viewport: { width: 1440, height: 900 } });

test('a name leads to all that the person says, which stays behind what is opened from it', async ({
  page,
  appUrl,
}) => {
  const name = page.getByRole('heading', { level: 1 });
  await test.step('from the head of a column, and back to the contact', async () => {
    await openContact(page, appUrl, AUSTIN);
    await panel(page).locator('.columns').getByRole('link', { name: /Ryder/ }).click();
    await expect(page).toHaveURL(`${appUrl}people/ryder`);
    await expect(name).toBeFocused();
    await expect(page).toHaveTitle(/^Patrick Ryder, .* · Readouts$/);
    await page.goBack();
    await expect(title(page, AUSTIN.title)).toBeVisible();
    await page.goForward();
  });
  await test.step('a contact opens beside it, and closes again', async () => {
    const link = page.getByRole('main').getByRole('link', { name: /^Belousov–Austin/ });
    await link.click();
    await expect(title(page, AUSTIN.title)).toBeFocused();
    await expect(name).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(link).toBeFocused();
    await expect(page).toHaveURL(`${appUrl}people/ryder`);
  });
  await test.step('so does a text, at the words', async () => {
    await page.getByRole('main').locator('.paragraph-link').first().click();
    await expect(page.locator('.reader mark.is-selected, .reader [aria-current]').first()).toBeVisible();
    await page.getByRole('link', { name: en.views.names.person, exact: true }).click();
    await expect(page).toHaveURL(`${appUrl}people/ryder`);
  });
  await test.step('and a search by any spelling finds the person', async () => {
    await visitHome(page);
    await page.getByRole('searchbox').first().fill('Герасимов');
    const found = page.getByRole('region', { name: results.title('Герасимов') });
    await found.getByRole('link', { name: 'Valery Gerasimov', exact: true }).click();
    await expect(name).toHaveText('Valery Gerasimov');
    await expect(page).toHaveURL(`${appUrl}people/gerasimov`);
  });
});

test('two contacts are set side by side, by keys, and are left again', { tag: '@full' }, async ({
  page,
  appUrl,
}) => {
  const heading = page.getByRole('heading', { level: 1, name: twoContacts.title });
  const both = `contacts/${MARCH.id}?compare=${NOVEMBER.id}`;
  await openHome(page, appUrl);
  await visitContact(page, MARCH);
  await test.step('from the foot of the first', async () => {
    await panel(page).locator('summary', { hasText: twoContacts.short }).press('Enter');
    await panel(page).locator('.compare-choice').getByRole('link').first().press('Enter');
    await expect(heading).toBeFocused();
    await expect(page).toHaveURL(appUrl + both);
    await expect(panel(page)).toHaveCount(0);
    const [one, other] = [page.locator('.two-cell').nth(0), page.locator('.two-cell').nth(1)];
    await expect(one.getByRole('link', { name: MARCH.title })).toBeVisible();
    await expect(other.getByRole('link', { name: NOVEMBER.title })).toBeVisible();
    const missing = page.getByRole('heading', { name: 'No Russian account in these texts' });
    await expect(missing).toBeVisible();
    const [left, right] = await Promise.all([missing.boundingBox(), other.boundingBox()]);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
  });
  await test.step('paper has both, and the missing side', async () => {
    if (!process.env.FULL) return;
    const paper = wholeText(await paperOf(page));
    for (const words of [
      'No Russian account in these texts',
      'Accounts agree',
      '31 March 2021',
      '23 November 2021',
    ])
      expect(paper).toContain(unspaced(words));
    expect(paper).not.toContain(unspaced(twoContacts.close));
  });
  await test.step('Escape leaves the first alone, Back brings both', async () => {
    await page.keyboard.press('Escape');
    await expect(title(page, MARCH.title)).toBeFocused();
    await page.goBack();
    await expect(heading).toBeVisible();
    await page.getByRole('link', { name: twoContacts.swap }).press('Enter');
    await expect(page).toHaveURL(`${appUrl}contacts/${NOVEMBER.id}?compare=${MARCH.id}`);
    await page.getByRole('link', { name: twoContacts.close }).click();
    await expect(title(page, NOVEMBER.title)).toBeFocused();
  });
});
