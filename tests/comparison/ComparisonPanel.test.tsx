/** The panel as a reader sees it: columns, statements, missing accounts, by role and name. */

import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { open } from './open-panel.tsx';

const QUOTED = { selector: '.words *' };
const point = (name: RegExp) => within(screen.getByRole('region', { name }));

describe('the Belousov–Austin call', () => {
  const id = '2024-06-25-austin-belousov-call';

  it('sets both sides’ words on who sought it beside each other, agreeing', () => {
    open(id);
    const row = point(/Who initiated it/);
    expect(row.getByText(/l'initiative de la partie/, QUOTED).closest('.in-left')).not.toBeNull();
    expect(row.getByText('M. Austin a initié la conversation', QUOTED).closest('.in-right')).not.toBeNull();
    expect(row.getByText('Accounts agree')).toBeVisible();
  });

  it('marks the subjects as different emphasis, with the reason in sight', () => {
    open(id);
    const row = point(/Stated subject/);
    expect(row.getByText('Different emphasis')).toBeVisible();
    expect(row.getByText(/both can be true of one conversation/)).toBeVisible();
  });

  it('quotes in the language of the text and translates in ours', () => {
    open(id);
    expect(screen.getByText('M. Austin a initié la conversation', QUOTED).closest('[lang]')).toHaveAttribute(
      'lang',
      'fr',
    );
    expect(screen.getByText('Mr Austin initiated the conversation').closest('[lang]')).toHaveAttribute(
      'lang',
      'en',
    );
  });

  it('names the side of each statement before its words, for those who listen', () => {
    open(id);
    const names = screen.getAllByRole('article').map((one) => one.getAttribute('aria-label') ?? '');
    expect(names.length).toBeGreaterThan(5);
    for (const name of names)
      expect(name).toMatch(/^(?:Russia|United States|The text’s words|Mentioned in passing)/);
    const [first, second] = point(/Who initiated it/)
      .getAllByRole('article')
      .map((one) => one.getAttribute('aria-label'));
    expect(first).toMatch(/^Russia: Ministry of Defence/);
    expect(second).toMatch(/^United States: .*Patrick Ryder/);
  });

  it('says once what is true of all words: who speaks, from which text, by which routes', async () => {
    open(id);
    const [head] = screen.getAllByText('Maj. Gen. Patrick Ryder');
    expect(head).toBeVisible();
    expect(head?.closest('.column-head')).toHaveTextContent(
      'United States Maj. Gen. Patrick Ryder, Pentagon spokesman, to reporters',
    );
    const provenance = screen.getByText('How they travelled').closest('summary');
    expect(provenance).toHaveTextContent(
      'All statements below: vietnam.vn, about 26 June 2024 (machine translation from Vietnamese into French). How they travelled',
    );
    if (!provenance) throw new Error('no line to open');
    const route = screen.getAllByText('nguoiduatin.vn')[0];
    expect(route).not.toBeVisible();
    await userEvent.click(provenance);
    expect(route).toBeVisible();
  });

  it('names a teller in the row only where it is not the one of the column', () => {
    open(id);
    const line = (name: string) =>
      point(/Stated subject/)
        .getByRole('article', { name })
        .querySelector('summary');
    expect(line('United States: Pentagon')).toHaveTextContent('Paraphrased · Pentagon');
    expect(line('Russia: Ministry of Defence')?.querySelector('.as-head')).toHaveTextContent(
      'Ministry of Defence',
    );
    // One who relays somebody else is not taken for the one at the head.
    const relayed = point(/Warnings and accusations/).getByRole('article', {
      name: 'Russia: Ministry of Defence',
    });
    expect(relayed.querySelector('summary')).toHaveTextContent(
      'Ministry of Defence, relaying Andrei Belousov',
    );
  });

  it('opens teller, route and notes from the line below the words, and all of them at once', async () => {
    open(id);
    const row = point(/The contact itself/);
    const note = row.getByText(/it was March 2023/);
    expect(note).not.toBeVisible();
    const [line] = row
      .getAllByRole('article')
      .flatMap((own) =>
        [...own.querySelectorAll('summary')].filter(({ textContent }) =>
          textContent?.endsWith(' · note: mistranslation'),
        ),
      );
    if (!line) throw new Error('no line with a note');
    await userEvent.click(line);
    expect(note).toBeVisible();
  });

  it('names teller, office, channel and route', () => {
    open(id);
    const statement = point(/Who initiated it/).getByRole('article', {
      name: 'United States: Maj. Gen. Patrick Ryder',
    });
    expect(statement).toHaveTextContent('Maj. Gen. Patrick Ryder, Pentagon spokesman, to reporters');
    expect(statement).toHaveTextContent(
      'Pentagon, then → Reuters (inferred), then → nguoiduatin.vn, then → vietnam.vn, about 26 June 2024',
    );
  });

  it('says where the words stand, and leads there', async () => {
    const { navigateTo } = open(id);
    const statement = within(
      point(/Who initiated it/).getByRole('article', { name: 'United States: Maj. Gen. Patrick Ryder' }),
    );
    await userEvent.click(statement.getByRole('link', { name: /paragraph 3/ }));
    expect(navigateTo).toHaveBeenCalledWith({
      read: 'vietnam-vn-2024-06-26',
      statement: 'vn-austin-initiated',
      focus: 'highlight',
    });
  });

  it('dates the contact with its evidence', () => {
    open(id);
    expect(screen.getByText('2024').closest('.doubted')).toBeVisible();
    expect(screen.getByText('le 25 juin')).toHaveAttribute('lang', 'fr');
    expect(screen.getByText('year inferred', { selector: 'summary' })).toBeVisible();
  });

  it('maps its points', () => {
    open(id);
    const map = within(screen.getByRole('navigation', { name: 'Points of the comparison' }));
    expect(map.getAllByRole('link')).toHaveLength(5);
    const subject = map.getByRole('link', { name: /Point 3: Stated subject. Different emphasis/ });
    expect(subject).toBeVisible();
    // Both sides speak of both points: a sign shows which of them they agree on, and a key says what it means.
    const initiative = map.getByRole('link', { name: /Point 2: Who initiated it. Accounts agree/ });
    const drawn = (link: HTMLElement) =>
      [...link.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    expect(drawn(initiative)).not.toEqual(drawn(subject));
    const key = screen.getByRole('navigation').querySelector('.point-key');
    expect([...(key?.children ?? [])].map(({ textContent }) => textContent?.trim())).toEqual([
      en.panel.relations.agree,
      en.panel.relations.emphasis,
      en.panel.onlySidesShort(['ru']),
      en.panel.leftOpenShort,
    ]);
  });

  it('says in a short line each who speaks, on what both agree and what one alone says: all that a phone has room for', () => {
    open(id);
    const lines = [...document.querySelectorAll('.point-summary li')].map(({ textContent }) =>
      textContent?.trim(),
    );
    expect(lines).toEqual([
      'Russia: Ministry of Defence',
      'United States: Maj. Gen. Patrick Ryder',
      'Accounts agree: Initiator',
      'Different emphasis: Subject',
      'Russia only, in these texts: Warnings',
      'More, unspecified by Russia: Not disclosed',
    ]);
  });

  it('says one thing of a silent cell', () => {
    open(id);
    const row = point(/Warnings and accusations/);
    expect(row.getByText('Russia only, in these texts')).toBeVisible();
    expect(row.getByText('Nothing on this from the American side in these texts.')).toBeVisible();
  });

  it('scrolls to the statement of a link once, and does not take the reader back when its foot comes later', () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
    open(id, { targeted: 'vn-austin-initiated' });
    expect(scrolled).toHaveBeenCalledOnce();
    scrolled.mockRestore();
  });

  it('marks the statement that a link points at', () => {
    open(id, { targeted: 'vn-austin-initiated' });
    expect(document.getElementById('vn-austin-initiated')).toHaveClass('is-targeted');
  });

  it('hands on close and the switch of the translations', async () => {
    const { onClose, onTranslations } = open(id);
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Translation' }));
    expect(onTranslations).toHaveBeenCalledWith(false);
    expect(screen.getByRole('button', { name: 'Previous contact' })).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('the Gerasimov–Milley call of 31 March 2021', () => {
  it('tells the secrecy first, by the US for both, without putting Russia on record', () => {
    open('2021-03-31-milley-gerasimov-call');
    const band = point(/What is not disclosed/);
    expect(band.getByText(/Details kept private: the US says so for both/)).toBeVisible();
    expect(
      band.getByText(
        /Said by the American side, on behalf of both. Nothing on this from the Russian side in these texts./,
      ),
    ).toBeVisible();
    expect(band.getByRole('heading', { name: /^1/ })).toBeVisible();
  });

  it('gives the missing Russian account a block with what is known outside', () => {
    open('2021-03-31-milley-gerasimov-call');
    const block = screen
      .getByRole('heading', { name: 'No Russian account in these texts' })
      .closest('section');
    expect(block).toHaveTextContent('not evidence of silence');
    expect(block).toHaveTextContent(
      /From other sources: the Russian Ministry of Defence said .* not counted/,
    );
  });

  it('keeps Mr Kirby’s words apart, as context', () => {
    open('2021-03-31-milley-gerasimov-call');
    const context = point(/Related remarks \(in neither account\)/);
    expect(context.getByText(/Nous avons été très clairs/, QUOTED)).toBeVisible();
  });
});
