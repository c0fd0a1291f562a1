/** Bundles what begins once the page works, and what only a press of a button needs, into one chunk. */

export { contactsOfPerson } from '../selection/person-contacts.ts';
export { Companion } from './Companion.tsx';
export { copyTo } from './panes/copying.ts';
export { printPage } from './print/use-printing.ts';
export { SearchFailed } from './search/SearchFailed.tsx';
export { FieldToCopy } from './shell/FieldToCopy.tsx';
export { sendLink } from './shell/send-link.ts';
export { keepFocus, listenToShortcuts } from './shell/shortcuts.ts';
export { TakeView } from './TakeView.tsx';
