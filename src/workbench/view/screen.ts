/** Which part of the workbench is in sight; it stays while other views are looked at. */

import { create } from 'zustand';
import type { Refusal } from '../files/refusal.ts';

/** From here on the panel has a place of its own beside what is shown. */
export const WIDE = '(min-width: 37.5em)';

export type Screen =
  | { readonly shows: 'all' }
  | { readonly shows: 'text'; readonly text: string }
  | { readonly shows: 'relations'; readonly contact: string };

interface ScreenState {
  readonly screen: Screen;
  readonly show: (screen: Screen) => void;
  /** Why a link that was opened shows nothing. */
  readonly refused: Refusal | undefined;
  readonly refuse: (refused: Refusal | undefined) => void;
}

export const useScreen = create<ScreenState>((set) => ({
  screen: { shows: 'all' },
  show: (screen) => set({ screen }),
  refused: undefined,
  refuse: (refused) => set({ refused }),
}));
