/** The one door by which compiled data enters the app. */

import corpus from 'virtual:corpus';
import { type Library, openLibrary } from './library.ts';

export const library: Library = openLibrary(corpus);
