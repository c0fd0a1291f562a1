/** Replaces a path that is spelled otherwise, or names a contact by an older id, by the one spelling of it. */

import { useEffect } from 'react';
import { useLocation } from 'react-router';
import type { Library } from '../corpus/library.ts';
import { canonicalPathOf } from './canonical-path.ts';
import { useHistory } from './use-history.ts';

export function useCanonicalPath({ contactIndex }: Library): void {
  const { pathname, search, hash } = useLocation();
  const { base, history } = useHistory();
  useEffect(() => {
    const path = canonicalPathOf({ pathname }, (contact) => {
      const row = contactIndex.rowOf(contact);
      return row === undefined ? undefined : contactIndex.at(row).id;
    });
    // What follows the path stays as it was written: whatever means nothing in it has still to be named.
    if (path === undefined) return;
    try {
      history.replace(base + path + search + hash);
    } catch {
      // The browser refuses any more changes of the URL: an older name of the contact shows the same.
    }
  }, [contactIndex, pathname, search, hash, base, history]);
}
