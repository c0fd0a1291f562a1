/** How the timeline is drawn before its code has come: given while building, and absent in the browser. */

import { createContext } from 'react';
import type { TimelineContent } from '../timeline/timeline-content.ts';
import type { Words } from '../words/en.ts';

/** HTML of the drawing. */
export type DrawSketch = (content: TimelineContent, words: Words, selected: string | undefined) => string;

export const SketchContext = createContext<DrawSketch | undefined>(undefined);
