/** The page for addresses without one, as browsers without scripts read it: what it says, and where it leads. */

import { expect, test } from 'vitest';
import { all, appSite, folded, underSite } from './built-site.ts';

test.each([
  ['at the root of a host', appSite, '/'],
  ['in a folder', underSite, '/readouts/'],
])('it says so in both languages, and leads on, %s', (_, site, base) => {
  const page = site().parsed('404.html');
  expect(page.title).toBe('404 · Readouts');
  expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  expect(all(page, 'link[rel=canonical], link[rel=alternate]')).toEqual([]);
  const said = all(page, 'main section').map((section) => ({
    language: section.getAttribute('lang'),
    title: folded(section.querySelector('h1')?.textContent),
    leads: all(section, 'a').map((link) => [folded(link.textContent), link.getAttribute('href')]),
  }));
  expect(said).toEqual([
    {
      language: 'en',
      title: 'Page not found',
      leads: [
        ['Go to the timeline', base],
        ['Go to the list of contacts', `${base}list`],
      ],
    },
    {
      language: 'fr',
      title: 'Page introuvable',
      leads: [
        ['Aller à la chronologie', `${base}fr`],
        ['Aller à la liste des contacts', `${base}fr/list`],
      ],
    },
  ]);
  // Where scripts run, nothing of it is parsed, and nothing else is drawn before they do.
  const drawn = all(page, 'body > :not(noscript, [hidden])').map((element) => folded(element.textContent));
  expect(drawn.join('')).toBe('');
  expect(all(page, 'noscript main.nowhere')).toHaveLength(1);
});
