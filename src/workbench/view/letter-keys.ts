/** Whether the reader has shortcuts of single letters switched on. */

import { useOwn } from '../OwnContext.ts';

export function useLetterKeys(): boolean {
  return useOwn().useLetterKeys();
}
