/** One page of a long list: which rows it holds, where it leads, and what a plain click does instead. */

import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { viewAt } from '../../src/link/view-at.ts';
import { HOME } from '../../src/link/view-state.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { I18nContext } from '../../src/messages/I18nContext.ts';
import { type Navigation, NavigationContext } from '../../src/navigation/NavigationContext.ts';
import { usePages } from '../../src/navigation/use-pages.tsx';
import { ENGLISH } from '../i18n-for-tests.ts';

const { views } = ENGLISH.messages;

interface Props {
  readonly all: number;
  readonly page?: number;
  readonly of?: string;
}

function Rows({ all, page, of = 'all' }: Props) {
  const { start, end, list, before, more } = usePages(all, of, { page, rows: 10, link: 'li > a' });
  return (
    <>
      {before}
      <output>{`${start}–${end}`}</output>
      <ul ref={list}>
        {Array.from({ length: end - start }, (_, index) => start + index).map((row) => (
          <li key={row}>
            <a href={`#${row}`}>{`row ${row}`}</a>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}

function list(props: Props, navigateTo: Navigation['navigateTo'] = () => undefined) {
  const navigation = {
    base: '',
    navigateTo,
    hrefOf: (to: Parameters<typeof viewAt>[1]) =>
      writeLink(viewAt({ ...HOME, view: 'list', ...(props.page && { page: props.page }) }, to)),
  };
  return (
    <I18nContext value={ENGLISH}>
      <NavigationContext value={navigation}>
        <Rows {...props} />
      </NavigationContext>
    </I18nContext>
  );
}

const rows = () => screen.getByRole('status').textContent;
const linkTo = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

it('holds so many rows, and leads to the pages beside it', () => {
  const { rerender } = render(list({ all: 34 }));
  expect(rows()).toBe('0–10');
  expect(linkTo(views.more(10))).toBe('/list/2');
  expect(screen.queryByRole('link', { name: views.before(10) })).toBeNull();
  rerender(list({ all: 34, page: 2 }));
  expect(rows()).toBe('10–20');
  expect(linkTo(views.before(10))).toBe('/list');
  expect(linkTo(views.more(10))).toBe('/list/3');
  rerender(list({ all: 34, page: 4 }));
  expect(rows()).toBe('30–34');
  expect(linkTo(views.before(10))).toBe('/list/3');
  expect(screen.queryByRole('link', { name: /more/ })).toBeNull();
});

it('is the last page where an address names one beyond it, and whole where there is one', () => {
  const { rerender } = render(list({ all: 34, page: 9 }));
  expect(rows()).toBe('30–34');
  rerender(list({ all: 8, page: 2 }));
  expect(rows()).toBe('0–8');
  rerender(list({ all: 0 }));
  expect(rows()).toBe('0–0');
  expect(screen.queryByRole('link', { name: /before|more/ })).toBeNull();
});

it('lists the next page below on a plain click, until the list is another', async () => {
  const { rerender } = render(list({ all: 34, page: 2 }));
  await userEvent.click(screen.getByRole('link', { name: views.more(10) }));
  expect(rows()).toBe('10–30');
  await userEvent.click(screen.getByRole('link', { name: views.more(4) }));
  expect(rows()).toBe('10–34');
  expect(screen.queryByRole('link', { name: /more/ })).toBeNull();
  rerender(list({ all: 34, page: 2, of: 'others' }));
  expect(rows()).toBe('10–20');
});

/** As the app does: what is shown follows from where it leads. */
function Leading(props: Props) {
  const [page, setPage] = useState(props.page);
  return list({ ...props, ...(page && { page }) }, (to) => setPage(to.page));
}

it('puts the focus on the first new row, also where the link that was pressed is gone', async () => {
  render(<Leading all={34} page={2} />);
  await userEvent.click(screen.getByRole('link', { name: views.more(10) }));
  expect(screen.getByRole('link', { name: 'row 20' })).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: views.more(4) }));
  expect(screen.getByRole('link', { name: 'row 30' })).toHaveFocus();
  await userEvent.click(screen.getByRole('link', { name: views.before(10) }));
  expect(screen.getByRole('link', { name: 'row 0' })).toHaveFocus();
});
