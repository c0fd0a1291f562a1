/** What no link should carry, for as long as the page lives. */

import { create } from 'zustand';

/** How far the comparison is drawn up on a small screen. */
export type SheetRest = 'peek' | 'half' | 'full';

interface UiState {
  /** Our English under the words of the texts. */
  readonly english: boolean;
  readonly sheet: SheetRest;
  readonly setEnglish: (english: boolean) => void;
  readonly setSheet: (sheet: SheetRest) => void;
}

export const useUi = create<UiState>((set) => ({
  english: true,
  sheet: 'half',
  setEnglish: (english) => set({ english }),
  setSheet: (sheet) => set({ sheet }),
}));
