/** A view and where a link in it leads → the view there. Pure. */

import type { Destination } from './NavigationContext.ts';
import type { ViewState } from './view-state.ts';

/** Another contact or text opens by itself: what stood beside the one before, and the statement in it, stay behind. */
export function viewAt(view: ViewState, { point: _, land: __, ...change }: Destination): ViewState {
  const opens = (key: 'contact' | 'text') => change[key] !== undefined && change[key] !== view[key];
  const left = opens('contact') || opens('text') ? LEFT_BEHIND : {};
  const { contact, text, read, statement, sort, ...rest } = { ...view, ...left, ...change };
  const state = {
    ...rest,
    contact,
    text,
    // What means nothing in the new place would be a link that says what it does not show.
    read: contact === undefined ? undefined : read,
    statement: contact === undefined && text === undefined ? undefined : statement,
    sort: rest.view === 'list' ? sort : undefined,
  };
  return Object.fromEntries(
    Object.entries(state).filter(([, value]) => value !== undefined),
  ) as unknown as ViewState;
}

const LEFT_BEHIND = { contact: undefined, text: undefined, read: undefined, statement: undefined };
