/** The router's history, and the folder that its links begin with. */

import { useContext } from 'react';
import { UNSAFE_NavigationContext as RouterContext } from 'react-router';

/**
 * The folder without its last slash, and the router's history. Links are written whole by `writeLink`: what the router's own
 * hooks add, resolving relative ones and checking foreign ones, would be a kilobyte of the first scripts.
 */
export function useHistory() {
  const { basename, navigator: history } = useContext(RouterContext);
  return { base: basename.replace(/\/$/, ''), history };
}
