/** A view and where a link in it leads → the view there. Pure. */

import type { PointId } from '../model/points.ts';
import type { ViewState } from './view-state.ts';

/** What changes of the view; a key given as undefined is taken away. */
export type Destination = Partial<ViewState> & {
  /** A point of the contact to scroll to; it goes into no URL. */
  readonly point?: PointId;
  /** Where the focus goes: to the words in the text, to the statement in the panel, or nowhere. */
  readonly focus?: 'highlight' | 'statement' | 'none';
};

const LEFT_BEHIND = { contact: undefined, text: undefined, read: undefined, statement: undefined };

/** Another contact or text opens by itself: what stood beside the one before, and the statement in it, stay behind. */
export function viewAt(before: ViewState, to: Destination): ViewState {
  const opens = (key: 'contact' | 'text') => to[key] !== undefined && to[key] !== before[key];
  const left = opens('contact') || opens('text') ? LEFT_BEHIND : {};
  const { language, view, contact, text, read, statement, window, sort, filters } = {
    ...before,
    ...left,
    ...to,
  };
  return {
    language,
    view,
    ...(contact !== undefined && { contact }),
    ...(text !== undefined && { text }),
    // What means nothing in the new place would make a link that says what it does not show.
    ...(contact !== undefined && read !== undefined && { read }),
    ...((contact ?? text) !== undefined && statement !== undefined && { statement }),
    ...(window && { window }),
    ...(view === 'list' && sort && { sort }),
    filters,
  };
}
