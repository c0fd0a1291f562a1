/** What no link should carry, for as long as the page lives. */

import { create } from 'zustand';
import type { PointId } from '../model/points.ts';

/** How far the comparison is drawn up on a small screen. */
export type SheetRest = 'peek' | 'half' | 'full';

/** Where the focus goes once what the reader just opened is drawn. */
export type Landing = 'title' | 'statement' | 'highlight' | { readonly point: PointId };

interface UiState {
  /** Our English under the words of the texts. */
  readonly english: boolean;
  readonly sheet: SheetRest;
  readonly landing: Landing | undefined;
  /** The statement under the pointer, in the text or in the panel: the other of the pair shows it, too. */
  readonly hovered: string | undefined;
  readonly setEnglish: (english: boolean) => void;
  readonly setSheet: (sheet: SheetRest) => void;
  readonly setLanding: (landing: Landing | undefined) => void;
  readonly setHovered: (hovered: string | undefined) => void;
}

export const useUi = create<UiState>((set) => ({
  english: true,
  sheet: 'half',
  landing: undefined,
  hovered: undefined,
  setEnglish: (english) => set({ english }),
  setSheet: (sheet) => set({ sheet }),
  setLanding: (landing) => set({ landing }),
  setHovered: (hovered) => set({ hovered }),
}));
