/** Brings the path of a link to its one spelling: no slash at its end, no file name, the contact's own id. */

import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import type { ViewState } from '../link/view-state.ts';
import { writeLink } from '../link/write-link.ts';

/** `contact` is the id of the open contact, where the link may have an older one; a path that is none of ours stays. */
export function useCanonicalPath(view: ViewState, contact: string | undefined, ours: boolean): void {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  useEffect(() => {
    const older = contact !== undefined && view.contact !== contact;
    if (!ours || (!older && !/.\/$|\/index\.html$/.test(pathname))) return;
    const [path = '/'] = writeLink(contact === undefined ? view : { ...view, contact }).split(/[?#]/);
    // What follows the path stays as it was written: whatever means nothing in it has still to be named.
    void navigate({ pathname: path, search, hash }, { replace: true });
  }, [view, contact, ours, pathname, search, hash, navigate]);
}
