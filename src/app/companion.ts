/** Fetches the code of what begins once the page works, which no page waits for. */

import { lazy } from '../lazy.ts';

export type CompanionCode = typeof import('./companion-chunk.ts');

export const companion = lazy((): Promise<CompanionCode> => import('./companion-chunk.ts'));
