/** Which part of the workbench is in sight; it stays while other views are looked at. */

import { create } from 'zustand';

export type Screen =
  | { readonly shows: 'all' }
  | { readonly shows: 'text'; readonly text: string }
  | { readonly shows: 'relations'; readonly contact: string };

interface ScreenState {
  readonly screen: Screen;
  readonly show: (screen: Screen) => void;
}

export const useScreen = create<ScreenState>((set) => ({
  screen: { shows: 'all' },
  show: (screen) => set({ screen }),
}));
