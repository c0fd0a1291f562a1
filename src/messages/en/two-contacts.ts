/** Two contacts side by side, and how the second is chosen, in English. */

export const twoContacts = {
  /** Closed at first, at the foot of a contact; the short one shares its line. */
  short: 'Compare…',
  with: 'Compare with another contact',
  find: 'Find a contact',
  none: 'No contact has these words in its name or date.',
  kindred: 'The nearest first: the same people, then the same parties and level.',
  title: 'Two contacts side by side',
  explain:
    'What each side says about the one and about the other, point by point. How the accounts of two different contacts relate is not assessed.',
  swap: 'Swap the two',
  close: 'Close this comparison',
  /** On a point of which only the other contact has any words. */
  nothing: 'No account of this contact has this as a main point.',
  /** Before links to points. */
  toldUnder: 'The text itself mentions this under another point:',
  /** Before links to remarks, each by the name of who makes it. */
  remarks: 'In related remarks, in neither account:',
  told: 'The text’s own words, in neither account',
};

export type TwoContactsMessages = typeof twoContacts;
