/** Brings the path of a link to its one spelling: no slash at its end, no file name, the contact's own id. */

import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { ViewState } from '../link/view-state.ts';
import { writeLink } from '../link/write-link.ts';

/** `contact` is the id of the open contact, where the link may have an older one; a path that is none of ours stays. */
export function useOneSpelling(view: ViewState, contact: string | undefined, ours: boolean): void {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    const older = contact !== undefined && view.contact !== contact;
    if (!ours || (!older && !/.\/$|\/index\.html$/.test(pathname))) return;
    void navigate(writeLink(contact === undefined ? view : { ...view, contact }), { replace: true });
  }, [view, contact, ours, pathname, navigate]);
}
