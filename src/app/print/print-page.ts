/** The button that prints: it waits for the code of what paper adds, which no page loads in advance. */

import type { Language } from '../../model/language.ts';
import { companion } from '../companion.ts';

/** Prints what is on screen where what paper adds does not arrive. */
export function printPage(language: Language): void {
  companion.load().then(
    (code) => void code.printPage(language),
    () => print(),
  );
}
