/** The current view and a link's target → the resulting view. Pure. */

import type { PointId } from '../model/points.ts';
import { isPaged, type ViewState } from './view-state.ts';
import { viewOf } from './write-link.ts';

/** What changes in the view; a key that is undefined is removed. */
export type Destination = Partial<ViewState> & {
  /** A point of the contact to scroll to; never part of the URL. */
  readonly point?: PointId;
  /**
   * Where the focus moves: to the passage in the text, to the statement in the panel, back into the panel, to what had
   * opened the contact that closes, or nowhere.
   */
  readonly focus?: 'highlight' | 'statement' | 'back' | 'opener' | 'none';
};

const LEFT_BEHIND = {
  contact: undefined,
  text: undefined,
  read: undefined,
  compare: undefined,
  statement: undefined,
};

/**
 * Another contact, text or person opens alone: drop what was beside the previous one, and its statement. A frame and a class
 * keep what they are.
 */
export function viewAt(before: ViewState, to: Destination): ViewState {
  const opens = (key: 'contact' | 'text' | 'person') => to[key] !== undefined && to[key] !== before[key];
  const left = opens('contact') || opens('text') || opens('person') ? LEFT_BEHIND : {};
  const { point: _point, focus: _focus, ...whole } = { ...before, ...left, ...to };
  const { language, contact, person, read, compare, statement, window, sort, page, filters } = whole;
  // Beside no contact, a text opens on its own.
  const text = (contact === undefined ? to.read : undefined) ?? whole.text;
  const view = viewOf(whole);
  // The second page of one list is not that of another.
  const same =
    to.page !== undefined ||
    (view === before.view && person === before.person && filters === before.filters && sort === before.sort);
  return {
    language,
    view,
    ...(contact !== undefined && { contact }),
    ...(text !== undefined && { text }),
    // Drop what the new view ignores, or the link would name something that the page does not show.
    ...(view === 'person' && { person }),
    ...(contact !== undefined && read !== undefined && { read }),
    ...(contact !== undefined && compare !== undefined && compare !== contact && { compare }),
    ...((contact ?? text) !== undefined && statement !== undefined && { statement }),
    ...(window && { window }),
    ...(view === 'list' && sort && { sort }),
    ...(same && page !== undefined && page > 1 && isPaged(view) && text === undefined && { page }),
    ...(whole.embed && { embed: true }),
    ...(whole.classMode && { classMode: true }),
    filters,
  };
}
