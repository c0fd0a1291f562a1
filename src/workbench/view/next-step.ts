/** What to do once something is decided: the next text with drafts, then the next contact to compare, then the files. Pure. */

import type { ContactLeft, TextLeft } from './left.ts';
import type { Screen } from './screen.ts';

export type NextStep =
  | Extract<Screen, { shows: 'text' | 'relations' }>
  /** With the sentences of all texts that nobody has accounted for: their files are no finished site. */
  | { readonly shows: 'taking'; readonly unaccounted: number };

/** `here`: what is shown, which is none of what comes next. */
export function nextStep(
  texts: readonly TextLeft[],
  contacts: readonly ContactLeft[],
  here: Screen,
): NextStep {
  const isOpen = ({ queue }: TextLeft) => (queue?.left.length ?? 0) > 0;
  const isDue = ({ due }: ContactLeft) => due > 0;
  const at = texts.findIndex(({ text }) => here.shows === 'text' && text.id === here.text);
  const text = after(texts, at).find(isOpen);
  if (text) return { shows: 'text', text: text.text.id };
  const index = contacts.findIndex(
    ({ contact }) => here.shows === 'relations' && contact.id === here.contact,
  );
  const contact = after(contacts, index).find(isDue);
  if (contact) return { shows: 'relations', contact: contact.contact.id };
  return { shows: 'taking', unaccounted: texts.reduce((sum, one) => sum + one.unaccounted, 0) };
}

/** On from a index, then from the start; without what is there. */
function after<T>(all: readonly T[], index: number): readonly T[] {
  return index < 0 ? all : [...all.slice(index + 1), ...all.slice(0, index)];
}
