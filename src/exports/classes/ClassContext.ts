/** What of the app is other while a class answers; undefined outside class mode. */

import { type ComponentType, createContext } from 'react';
import type { Library } from '../../corpus/library.ts';
import type { Contact } from '../../model/contact.ts';

export interface ClassMode {
  /** Takes the place of the timeline and the comparison while a contact is open. */
  readonly Page: ComponentType<{ readonly contact: Contact }>;
  /** In every other view: what is hidden, and the way back. */
  readonly Band: ComponentType;
}

export const ClassContext = createContext<ClassMode | undefined>(undefined);

/** The library with the relations in it, for what is shown at the end. */
export const WholeLibraryContext = createContext<Library | undefined>(undefined);
