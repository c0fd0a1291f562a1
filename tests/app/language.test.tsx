/** The language of the app follows its URL, and switches in place without losing the view. */

import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useUi } from '../../src/app/ui-store.ts';
import { panelFoot } from '../../src/messages/en/panel-foot.ts';
import { panelFoot as panelFootFr } from '../../src/messages/fr/panel-foot.ts';
import { address, start } from './start-app.tsx';

vi.mock('../../src/timeline/Timeline.tsx', () => {
  throw new Error('the chunk did not arrive');
});

const heading = () => screen.getByRole('heading', { level: 1 });

beforeEach(() => {
  localStorage.clear();
  useUi.setState({ translations: true });
});

describe('the language', () => {
  it('is that of the address', () => {
    start('/fr');
    expect(heading()).toHaveTextContent('Les deux parties sont citées pour 2 contacts sur 14');
    expect(document.documentElement.lang).toBe('fr');
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('is switched in place: the view, its title and the focus stay', async () => {
    start('/list?sort=-kind&side=ru');
    await userEvent.click(screen.getByRole('link', { name: 'FR, Français' }));
    await waitFor(() => expect(document.documentElement.lang).toBe('fr'));
    expect(address()).toBe('/fr/list?sort=-kind&side=ru');
    expect(document.title).toBe('Liste · Readouts');
    expect(screen.getByRole('link', { name: 'FR, Français' })).toHaveFocus();
    expect(screen.getByRole('link', { name: 'FR, Français' })).toHaveAttribute('aria-current', 'true');
    await userEvent.click(screen.getByRole('link', { name: 'EN, English' }));
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
    expect(address()).toBe('/list?sort=-kind&side=ru');
  });

  it('stays as links lead on', async () => {
    start('/fr/list?both=1');
    for (const link of screen.getAllByRole('link')) {
      const href = link.getAttribute('href') ?? '';
      if (href.startsWith('/') && link.getAttribute('hreflang') !== 'en')
        expect(href).toMatch(/^(?:\/own)?\/fr(?:[/?#]|$)/);
    }
    await userEvent.click(within(screen.getByRole('table')).getByRole('link', { name: /Belooussov-Austin/ }));
    expect(address()).toBe('/fr/contacts/2024-06-25-austin-belousov-call?view=list&both=1');
    expect(document.title).toBe('Appel Belooussov-Austin, 25 juin 2024 · Readouts');
    await userEvent.click(screen.getByRole('link', { name: 'Readouts' }));
    expect(address()).toBe('/fr');
  });

  it('is remembered once it was chosen, and only then', async () => {
    start('/fr');
    expect(localStorage.getItem('readouts-language')).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: 'EN, English' }));
    expect(localStorage.getItem('readouts-language')).toBe('en');
  });

  it('is only an address where nothing can be remembered', async () => {
    const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('refused');
    });
    start('/');
    await userEvent.click(screen.getByRole('link', { name: 'FR, Français' }));
    await waitFor(() => expect(document.documentElement.lang).toBe('fr'));
    refused.mockRestore();
  });

  it('shows no English under French words in French, nor a switch that would do nothing', async () => {
    const { container } = start('/fr/contacts/2024-06-25-austin-belousov-call');
    await screen.findByRole('checkbox', { name: panelFootFr.showAll });
    expect(container.querySelector('.translation')).toBeNull();
    expect(screen.queryByRole('checkbox', { name: /Traduction/ })).toBeNull();
    expect(screen.queryByText(panelFootFr.translationNote(['en']))).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: 'EN, English' }));
    expect(await screen.findByRole('checkbox', { name: panelFoot.translation })).toBeChecked();
    expect(container.querySelector('.translation')).not.toBeNull();
  });

  it('says in French what a link asks for in vain', async () => {
    start('/fr/contacts/2024-06-25-austin-belousov?foo=1');
    expect(await screen.findByText(/paramètre inconnu \(«.foo.»\)/)).toBeVisible();
    expect(
      screen.getByText(/Ce lien mène à un appel ou à une rencontre qui ne figure pas dans nos données/),
    ).toBeVisible();
  });

  it('says again in no other language what was said to those who listen', async () => {
    const { container } = start('/contacts/2024-06-25-austin-belousov-call');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    const said = container.querySelector('.sr-only[aria-live]');
    expect(said).toHaveTextContent('Comparison closed');
    await userEvent.click(screen.getByRole('link', { name: 'FR, Français' }));
    await waitFor(() => expect(said).toHaveTextContent(''));
  });
});
