/** Renders what a page is sent with before the timeline's code has loaded: provided at build time, absent in the browser. */

import { createContext } from 'react';
import type { Messages } from '../../../messages/en.ts';
import type { TimelineSource } from './content-of.ts';

export interface StaticParts {
  /** HTML of the drawing. */
  readonly timeline: (source: TimelineSource, messages: Messages, selected: string | undefined) => string;
  /** HTML that replaces the list: its first rows, or the contacts before and after the open one. */
  readonly list: string;
}

export const StaticPartsContext = createContext<StaticParts | undefined>(undefined);
