/** What is taken of a statement, where a page has those of several contacts: words, links, references and reports are of its own. */

import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeAll, expect, it, vi } from 'vitest';
import { copying } from '../../src/app/panes/copying.ts';
import { useStatementActions } from '../../src/app/panes/use-statement-actions.ts';
import type { CopiedWords, ShareHandle } from '../../src/app/shell/ShareLink.tsx';
import { panelFootMessages } from '../../src/comparison/panel-foot-messages.ts';
import { StatementActionsContext } from '../../src/comparison/statement/StatementActions.tsx';
import { TwoContacts } from '../../src/comparison/two/TwoContacts.tsx';
import { LibraryContext } from '../../src/corpus/LibraryContext.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { textPanel } from '../../src/messages/en/text-panel.ts';
import { en } from '../../src/messages/en.ts';
import { I18nContext } from '../../src/messages/I18nContext.ts';
import type { Contact } from '../../src/model/contact.ts';
import { NavigationContext } from '../../src/navigation/NavigationContext.ts';
import { TakeAwayContext, type Taken } from '../../src/navigation/TakeAwayContext.ts';
import { ViewStoreContext } from '../../src/navigation/ViewStoreContext.ts';
import { PersonView } from '../../src/people/PersonView.tsx';
import { peopleMessages } from '../../src/people/people-messages.ts';
import { libraryOf, setOf } from '../corpus-for-tests.ts';
import { ENGLISH } from '../i18n-for-tests.ts';
import { start } from '../navigation/view-store-for-tests.ts';

const real = { ...(await libraryOf('seeds')), reportsTo: 'errors@example.org' };
const MARCH = '2021-03-31-milley-gerasimov-call';
const NOVEMBER = '2021-11-23-milley-gerasimov-call';

beforeAll(() => Promise.all([panelFootMessages.load('en'), peopleMessages.load('en'), copying.en.load()]));

function contactOf(id: string): Contact {
  const contact = real.contact(id);
  if (!contact) throw new Error(`no contact ${id}`);
  return contact;
}

/** The actions as the app provides them, with what they hand over to the header caught. */
function Provided({ handle, children }: { readonly handle: ShareHandle; readonly children: ReactNode }) {
  return (
    <StatementActionsContext value={useStatementActions({ current: handle })}>
      {children}
    </StatementActionsContext>
  );
}

function open(link: string, children: ReactNode) {
  const share = vi.fn<(path: string) => void>();
  const copy = vi.fn<(words: CopiedWords) => void>();
  const take = vi.fn<(taken: Taken) => void>();
  render(
    <LibraryContext value={real}>
      <I18nContext value={ENGLISH}>
        <ViewStoreContext value={start(link).store}>
          <NavigationContext value={{ base: '', hrefOf: (to) => writeLink(to), navigateTo: vi.fn() }}>
            <TakeAwayContext value={take}>
              <Provided handle={{ share, copy }}>{children}</Provided>
            </TakeAwayContext>
          </NavigationContext>
        </ViewStoreContext>
      </I18nContext>
    </LibraryContext>,
  );
  return { share, copy, take };
}

const openTwo = () =>
  open(
    `/contacts/${MARCH}?both=1&compare=${NOVEMBER}`,
    <TwoContacts
      contacts={[contactOf(MARCH), contactOf(NOVEMBER)]}
      targeted={undefined}
      translations
      onTranslations={() => {}}
    />,
  );

/** The first statement in one of the two columns of contacts, and its point. */
function firstIn(column: number): { readonly id: string; readonly within: ReturnType<typeof within> } {
  const found = document.querySelector<HTMLElement>(
    `.two-row > .two-cell:nth-child(${column + 1}) [data-statement]`,
  );
  if (!found) throw new Error('no statement');
  return { id: found.dataset.statement ?? '', within: within(found) };
}

it.each([
  [0, MARCH, NOVEMBER],
  [1, NOVEMBER, MARCH],
])('of two contacts, column %i gives what is said of its own', async (column, own, other) => {
  const user = userEvent.setup();
  const { share, copy, take } = openTwo();
  const statement = firstIn(column);
  await user.click(statement.within.getByRole('button', { name: en.share.statement }));
  expect(share).toHaveBeenLastCalledWith(`/contacts/${own}?view=timeline&both=1&v=1#${statement.id}`);

  await user.click(statement.within.getByRole('button', { name: en.share.words }));
  await waitFor(() => expect(copy).toHaveBeenCalledOnce());
  const [words] = copy.mock.lastCall ?? [];
  expect(words?.text).toContain(`/contacts/${own}?`);
  expect(words?.text).not.toContain(other);

  await user.click(statement.within.getByRole('button', { name: en.share.cite, hidden: true }));
  expect(take).toHaveBeenLastCalledWith({ contact: own, tool: 'cite', statement: statement.id });
  const mail = statement.within.getByRole('link', { name: en.share.report, hidden: true });
  expect(decodeURIComponent(mail.getAttribute('href') ?? '')).toContain(`/contacts/${own}#${statement.id}`);
  expect(decodeURIComponent(mail.getAttribute('href') ?? '')).not.toContain(other);
});

it.each([
  [0, MARCH, NOVEMBER],
  [1, NOVEMBER, MARCH],
])(
  'of two contacts, a point in column %i is copied with the accounts of its own',
  async (column, own, other) => {
    const { copy } = openTwo();
    const cells = document.querySelectorAll<HTMLElement>(`.two-row > .two-cell:nth-child(${column + 1})`);
    const button = [...cells].flatMap((cell) =>
      within(cell).queryAllByRole('button', { name: en.share.point }),
    )[0];
    if (!button) throw new Error('no point to copy');
    await userEvent.click(button);
    await waitFor(() => expect(copy).toHaveBeenCalledOnce());
    const text = copy.mock.lastCall?.[0].text ?? '';
    expect(text).toContain(contactOf(own).title.en);
    expect(text).toContain(`/contacts/${own}?`);
    expect(text).not.toContain(other);
  },
);

it('on a person’s page, each statement is of the contact that it stands under, whatever is open beside it', async () => {
  const user = userEvent.setup();
  const { share, copy, take } = open(
    '/people/kirby',
    <PersonView id="kirby" shown={setOf(real)} selected={MARCH} translations onTranslations={() => {}} />,
  );
  const sections = [...document.querySelectorAll<HTMLElement>('section.person-contact')];
  expect(sections.length).toBeGreaterThan(1);
  for (const section of sections) {
    const id = section.querySelector<HTMLElement>('[data-contact]')?.dataset.contact ?? '';
    const article = section.querySelector<HTMLElement>('[data-statement]');
    if (!article) continue;
    const statement = within(article);
    await user.click(statement.getByRole('button', { name: en.share.statement }));
    expect(share).toHaveBeenLastCalledWith(
      `/contacts/${id}?view=person&who=kirby&v=1#${article.dataset.statement}`,
    );
    const count = copy.mock.calls.length;
    await user.click(statement.getByRole('button', { name: en.share.words }));
    await waitFor(() => expect(copy).toHaveBeenCalledTimes(count + 1));
    expect(copy.mock.lastCall?.[0].text).toContain(`/contacts/${id}?`);
    await user.click(statement.getByRole('button', { name: en.share.cite, hidden: true }));
    expect(take.mock.lastCall?.[0].contact).toBe(id);
  }
});

it('on a person’s page, words about no contact are of their text', async () => {
  const { share, take } = open(
    '/people/price',
    <PersonView id="price" shown={setOf(real)} selected={MARCH} translations onTranslations={() => {}} />,
  );
  const besides = within(screen.getByRole('region', { name: textPanel.noContact }));
  const article = besides.getAllByRole('article')[0];
  if (!article) throw new Error('no words about no contact');
  const id = article.dataset.statement ?? '';
  await userEvent.click(within(article).getByRole('button', { name: en.share.statement }));
  expect(share).toHaveBeenLastCalledWith(
    `/texts/${real.statement(id)?.text}?view=person&who=price&v=1#${id}`,
  );
  await userEvent.click(within(article).getByRole('button', { name: en.share.cite, hidden: true }));
  expect(take).toHaveBeenLastCalledWith({ contact: undefined, tool: 'cite', statement: id });
});
