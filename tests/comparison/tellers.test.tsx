/** Who is named for the words of a comparison, and what of the words is shown. */

import { cleanup, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/corpus/library.ts';
import { panelFoot } from '../../src/messages/fr/panel-foot.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { open, real } from './open-panel.tsx';

const fixture = await libraryOf('tests/fixture/seeds');

describe('other contacts', () => {
  it('names NATO as the other side of the Gerasimov–Pavel call', () => {
    open('2017-03-03-pavel-gerasimov-call');
    expect(screen.getByRole('heading', { name: 'No NATO account in these texts' })).toBeVisible();
  });

  it('heads no row with “Russia only” where Russia alone has an account of the whole contact', () => {
    const headsOf = (id: string) => {
      open(id);
      const heads = [...document.querySelectorAll('.point-head')].map(({ textContent }) => textContent ?? '');
      cleanup();
      return heads;
    };
    const alone = headsOf('2017-03-03-pavel-gerasimov-call');
    expect(alone.length).toBeGreaterThan(4);
    expect(alone.filter((head) => /\bonly\b/.test(head))).toEqual([]);
    expect(headsOf('2024-06-25-austin-belousov-call').join('\n')).toContain('Russia only, in these texts');
  });

  it('tells a sentence for both capitals as one', () => {
    open('2021-11-23-milley-gerasimov-call');
    expect(screen.getAllByText(/One sentence of the text for both sides/)).toHaveLength(2);
    expect(document.querySelectorAll('#lp-call-announced-by-both')).toHaveLength(1);
  });

  it('attributes the text’s own words to its publisher', () => {
    open('2021-06-16-biden-putin-geneva-summit');
    expect(screen.getAllByText('The text’s words (La Presse)')).toHaveLength(2);
  });

  it('says which side mentions something in passing, and who there', () => {
    open('2020s-tide-call', { library: fixture });
    expect(screen.getByText(/^Mentioned in passing by the US \(.+\)$/)).toBeInTheDocument();
    expect(panelFoot.mentionedBy(['ru'], 'Kremlin')).toBe('Mentionné en passant par la Russie (Kremlin)');
  });

  it.each(real.corpus.contacts.map(({ id }) => [id]))(
    'shows every statement on %s in its exact words',
    (id) => {
      open(id);
      const shown = document.body.textContent ?? '';
      for (const { statement } of real.statementsOn(id)) {
        for (const { words } of statement.passages) expect(shown).toContain(words);
      }
      expect(shown).not.toMatch(/undefined|\[object|NaN/);
    },
  );
});

describe('one who relays somebody else', () => {
  const id = '2021-12-02-blinken-lavrov-stockholm';

  it('is named with whom it relays, at the head and in a row of another channel', () => {
    const library: Library = {
      ...real,
      statementsOn: (contact) =>
        real
          .statementsOn(contact)
          // One of the spokesman's two, so that the ministry speaks most.
          .filter(({ statement }) => statement.id !== 'ea-peskov-positions-diverge')
          .map(({ statement, bearing }) => ({
            bearing,
            statement:
              statement.id === 'ea-lavrov-measures' ? { ...statement, channel: 'unstated' } : statement,
          })),
    };
    open(id, { library });
    expect(
      screen.getByText('Ministry of Foreign Affairs', { selector: '.column-head span span' }),
    ).toBeVisible();
    const lines = ['ea-lavrov-guarantees', 'ea-lavrov-measures'].map((own) =>
      document.getElementById(own)?.querySelector('summary'),
    );
    for (const line of lines)
      expect(line).toHaveTextContent('Ministry of Foreign Affairs, relaying Sergei Lavrov');
  });
});

describe('words cut from the middle of a quotation', () => {
  it('are shown with what was left out, and have a translation with whole quotations', () => {
    open('2017-03-03-pavel-gerasimov-call');
    const words = (id: string) => document.getElementById(id)?.querySelector('.words');
    expect(words('le-security-problems')).toHaveTextContent(/«problèmes de sécurité actuels \[…\]$/);
    expect(words('le-taking-part-in-events')).toHaveTextContent(
      /^\[…\] la participation .* organisés» par Moscou$/,
    );
    expect(words('le-preventing-incidents')).toHaveTextContent(/^la prévention des incidents$/);
    expect(screen.getByText('The two men discussed the “current security problems”')).toBeVisible();
  });

  it('do not claim an omission where the text forgot a mark', () => {
    open('2021-12-02-blinken-lavrov-stockholm');
    expect(document.getElementById('ea-peskov-positions-diverge')?.querySelector('.words')).toHaveTextContent(
      /^«sur plusieurs sujets, les positions divergent$/,
    );
  });
});
