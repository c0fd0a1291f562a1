/** The whole app: list and panel, URL and notices. The timeline itself is tested in a real browser. */

import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/messages/en.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { address, start } from './start-app.tsx';

// jsdom has no layout, so the timeline cannot render: its code never arrives here, and the list is shown instead.
vi.mock('../../src/timeline/Timeline.tsx', () => {
  throw new Error('the chunk did not arrive');
});

const list = () => within(screen.getByRole('table', { name: 'Contacts by date' }));
const contacts = () => list().getAllByRole('rowheader');

describe('the app', () => {
  beforeAll(() => {
    vi.spyOn(console, 'error').mockImplementation((message) => {
      throw new Error(String(message));
    });
  });

  it('counts its headline from the data', () => {
    start();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Both sides are on record for 2 of 14 contacts between Russia and the US or NATO',
    );
    expect(
      screen.getByText(
        /five French-language news texts .* One side is on record for seven, neither for five\./,
      ),
    ).toBeVisible();
  });

  it('lists all contacts in place of a timeline that did not arrive, and offers to load again', async () => {
    start();
    expect(contacts()).toHaveLength(14);
    expect(await screen.findByRole('button', { name: en.views.retry })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Zoom in' })).toBeNull();
  });

  it('opens a contact, names it in address, title and canonical URL, and moves the focus to it', async () => {
    // As where the site knows its host.
    const canonical = Object.assign(document.createElement('link'), {
      rel: 'canonical',
      href: 'https://example.org/',
    });
    document.head.append(canonical);
    start();
    await userEvent.click(list().getByRole('link', { name: /Belousov–Austin/ }));
    expect(address()).toBe('/contacts/2024-06-25-austin-belousov-call');
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent('Belousov–Austin call');
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    expect(document.title).toBe('Belousov–Austin call, 25 June 2024 · Readouts');
    expect(list().getByRole('link', { name: /Belousov–Austin/ })).toHaveAttribute('aria-current', 'true');
    expect(canonical.href).toBe('https://example.org/contacts/2024-06-25-austin-belousov-call/');
    canonical.remove();
  });

  it.each([
    ['/list/9', en.views.names.list],
    ['/on-record/2?side=ru', en.views.names['on-record']],
    ['/fr/texts/4', 'Textes'],
  ])('names the page that is shown where the address names one that does not exist: %s', (at, name) => {
    start(at);
    expect(document.title).toBe(`${name} · Readouts`);
  });

  it('closes by Escape and gives the focus back', async () => {
    start('/contacts/2024-06-25-austin-belousov-call');
    await userEvent.keyboard('{Escape}');
    expect(address()).toBe('/');
    await waitFor(() => expect(list().getByRole('link', { name: /Belousov–Austin/ })).toHaveFocus());
  });

  it('gives the focus back to the very cell by which a contact was opened, once it is closed', async () => {
    // The browser tests cover the top layer.
    Object.assign(HTMLElement.prototype, { showPopover: () => {}, hidePopover: () => {} });
    start('/on-record');
    const initiative = () => screen.getByLabelText(/^Belousov–Austin, Who initiated/);
    await userEvent.click(await screen.findByLabelText(/^Belousov–Austin, Who initiated/));
    await waitFor(() => expect(document.activeElement).toHaveAttribute('id', 'point-initiative'));
    await userEvent.keyboard('{Escape}');
    expect(address()).toBe('/on-record');
    await waitFor(() => expect(initiative()).toHaveFocus());
    expect(initiative()).toHaveAttribute('tabindex', '0');
  });

  it('goes to the next and previous contact', async () => {
    start('/contacts/2021-11-23-milley-gerasimov-call');
    await userEvent.click(screen.getByRole('button', { name: 'Next contact' }));
    expect(address()).toBe('/contacts/2021-12-02-blinken-lavrov-stockholm');
    expect(screen.getByRole('button', { name: 'Next contact' })).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Previous contact' }));
    expect(address()).toBe('/contacts/2021-11-23-milley-gerasimov-call');
  });

  it('offers three contacts to start from', async () => {
    start();
    const pane = within(screen.getByRole('region', { name: 'Choose a contact' }));
    expect(pane.getAllByRole('link')).toHaveLength(3);
    await userEvent.click(pane.getByRole('link', { name: /Belousov–Austin/ }));
    expect(address()).toBe('/contacts/2024-06-25-austin-belousov-call');
  });

  it('offers only what the filters leave to start from', async () => {
    start('/?level=chiefs-of-staff&side=us');
    const pane = within(await screen.findByRole('region', { name: 'Choose a contact' }));
    await waitFor(() => expect(pane.queryByRole('link', { name: /Belousov–Austin/ })).toBeNull());
    expect(pane.getByRole('link', { name: /31 March 2021/ })).toBeVisible();
  });

  it('counts in the headline also where both sides are on record for none', async () => {
    start('/?status=planned');
    const headline = () => screen.getByRole('heading', { level: 1 });
    await waitFor(() => expect(headline()).toHaveTextContent(/^No contact of 1 has both sides on record/));
    cleanup();
    start('/?kind=summons&status=planned');
    await waitFor(() => expect(headline()).toHaveTextContent(/^No contact matches\./));
  });

  it('says so when a link points at no contact of ours, names the nearest, and can be dismissed', async () => {
    start('/contacts/2024-06-25-austin-belousov');
    const notice = within(await screen.findByRole('complementary', { name: 'About this link' }));
    expect(notice.getByText(/points to a call or meeting that is not in our data/)).toBeVisible();
    await userEvent.click(notice.getByRole('link', { name: /Belousov–Austin/ }));
    expect(address()).toBe('/contacts/2024-06-25-austin-belousov-call');
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('says so when an address is none of ours', async () => {
    start('/nowhere');
    await userEvent.click(await screen.findByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(contacts()).toHaveLength(14);
  });

  it('opens a statement that a link names', () => {
    start('/contacts/2024-06-25-austin-belousov-call#vn-austin-initiated');
    expect(document.getElementById('vn-austin-initiated')).toHaveClass('is-targeted');
  });

  it('names what a link asks for in vain, whatever its path ends with', async () => {
    start('/list/?foo=1&kind=call');
    await waitFor(() => expect(address()).toMatch(/^\/list\?/));
    expect(await screen.findByText(/unknown setting \(“foo”\)/)).toBeVisible();
    // The list is fetched on demand.
    await screen.findByRole('table', { name: 'Contacts by date' });
    expect(contacts().length).toBeLessThan(14);
  });

  it('offers to report a mistake, with statement and version of the data, where somebody receives it', async () => {
    const library = await libraryOf('seeds');
    const at = '/contacts/2024-06-25-austin-belousov-call';
    const { unmount } = start(at, { ...library, reportsTo: 'desk@example.org' });
    const statement = within(document.getElementById('vn-austin-initiated') ?? document.body);
    const mail = new URL(statement.getByRole('link', { name: en.share.report }).getAttribute('href') ?? '');
    expect(mail.href).toMatch(/^mailto:desk@example\.org\?/);
    expect(mail.searchParams.get('subject')).toContain('vn-austin-initiated');
    expect(mail.searchParams.get('body')).toContain(library.hash);
    expect(mail.searchParams.get('body')).toContain(`${location.origin}${at}#vn-austin-initiated`);

    unmount();
    start(at);
    expect(document.getElementById('vn-austin-initiated')).toBeVisible();
    expect(screen.queryByRole('link', { name: en.share.report })).toBeNull();
  });
});
