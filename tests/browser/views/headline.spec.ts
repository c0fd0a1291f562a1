/** The headline, and the names on the timeline, count the contacts on record as the data has them. */

import { openHome, readCorpus, timeline } from '../page.ts';
import { expect, test } from '../test.ts';

test.use({ viewport: { width: 1440, height: 900 } });

test('the headline counts contacts on record, as the data has them', async ({ page, appUrl }) => {
  const { contacts, statements } = await readCorpus(appUrl);
  // Counted again from the statements: a side is on record where it says something about the contact itself.
  const halves = contacts.map(({ id }) => {
    const tellers = statements
      .filter(({ mode }) => mode !== 'mention')
      .filter(({ bearings }) =>
        bearings.some((bearing) => bearing.contact === id && bearing.as === 'account'),
      )
      .flatMap(({ sides }) => sides);
    return Number(tellers.includes('ru')) + Number(tellers.includes('us') || tellers.includes('nato'));
  });
  const having = (count: number) => halves.filter((half) => half === count).length;
  expect([contacts.length, having(2), having(1), having(0)]).toEqual([14, 2, 7, 5]);

  await openHome(page, appUrl);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `Both sides are on record for ${having(2)} of ${contacts.length} contacts between Russia and the US or NATO`,
  );
  await expect(
    page.getByText(/five French-language news texts .* One side is on record for seven, neither for five\./),
  ).toBeVisible();

  // And so do the names of the contacts on the timeline.
  const said = async (words: RegExp) => timeline(page).getByRole('link', { name: words }).count();
  expect(await said(/\. Russia and (the US|NATO) on record\. \d+ of 14$/)).toBe(having(2));
  expect(await said(/ on record alone\. \d+ of 14$/)).toBe(having(1));
  expect(await said(/\. Neither side on record\. \d+ of 14$/)).toBe(having(0));
});
