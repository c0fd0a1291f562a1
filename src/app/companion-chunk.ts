/** Bundles what begins once the page works, and what only a press of a button needs, into one chunk. */

export { citationOf } from '../comparison/statement/statement-citation.ts';
export { Companion } from './Companion.tsx';
export { printPage } from './print/use-printing.ts';
export { keepFocus, listenToShortcuts } from './shell/shortcuts.ts';
