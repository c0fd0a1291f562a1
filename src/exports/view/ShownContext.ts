/** The contacts that pass the filters, for tools that take all of them. Provided by the app. */

import { createContext } from 'react';
import type { ContactSet } from '../../selection/contact-set.ts';

export const ShownContext = createContext<ContactSet | undefined>(undefined);
