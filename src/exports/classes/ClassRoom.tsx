/** Class mode: the app over a library that holds no relation, with a page of its own for the open contact. */

import { type ReactNode, useContext, useLayoutEffect, useMemo } from 'react';
import { DraftedContext } from '../../comparison/drafted.ts';
import { LibraryContext, useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import { useView } from '../../navigation/ViewStoreContext.ts';
import { ClassContext, WholeLibraryContext } from './ClassContext.ts';
import { ClassPage } from './ClassPage.tsx';
import { classMessages, useClassMessages } from './class-messages.ts';
import { LeaveClass } from './LeaveClass.tsx';
import { veiled } from './veil.ts';
import './class.css';

const CLASS_MODE = { Page: ClassPage, Band: ClassBand };

export function ClassRoom({ children }: { readonly children: ReactNode }) {
  const library = useLibrary();
  const hidden = useMemo(() => veiled(library), [library]);
  const drafted = useContext(DraftedContext);
  const both = useMemo(
    () => ({
      ...drafted,
      both: (language: Parameters<typeof classMessages.of>[0]) => classMessages.of(language).both,
    }),
    [drafted],
  );
  const isListed = useView(
    ({ view, contact, text }) =>
      (view === 'method' || view === 'data') && contact === undefined && text === undefined,
  );
  useClassMark();
  return (
    <WholeLibraryContext value={library}>
      <LibraryContext value={hidden}>
        <DraftedContext value={both}>
          <ClassContext value={CLASS_MODE}>{isListed ? <NotHere /> : children}</ClassContext>
        </DraftedContext>
      </LibraryContext>
    </WholeLibraryContext>
  );
}

/** `public/boot.js` hides what the page was sent with until there is something in its place. */
function useClassMark(): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.class = 'open';
    return () => {
      delete document.documentElement.dataset.class;
    };
  }, []);
}

function ClassBand() {
  const own = useClassMessages();
  const reads = useView(({ contact, read }) => contact !== undefined && read !== undefined);
  return (
    <p className="class-band">
      {own.band}{' '}
      {reads && <ViewLink to={{ read: undefined, statement: undefined, focus: 'back' }}>{own.back}</ViewLink>}{' '}
      <LeaveClass />
    </p>
  );
}

/** In place of a page that is about how accounts relate. */
function NotHere() {
  const { messages } = useI18n();
  const own = useClassMessages();
  return (
    <main className="class-page is-empty">
      <h1>{messages.app.name}</h1>
      <p>{own.notHere}</p>
      <p>
        <LeaveClass />
      </p>
    </main>
  );
}
