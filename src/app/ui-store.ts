/** What no link should carry, for as long as the page lives. */

import { create } from 'zustand';
import { readSetting, saveSetting } from './shell/settings.ts';

/** How far the comparison is drawn up on a small screen. */
export type SnapPoint = 'peek' | 'half' | 'full';

export const SNAP_POINTS: readonly SnapPoint[] = ['peek', 'half', 'full'];

export type SheetOf = 'contact' | 'text';

interface UiState {
  /** Our English under the words of the texts; until it is chosen, only those who read in English see it. */
  readonly english: boolean | undefined;
  /** With a contact open, and with a text: there the text comes first. */
  readonly sheets: Readonly<Record<SheetOf, SnapPoint>>;
  /** For those who listen. */
  readonly announcement: string;
  /** Whether keys of one letter or sign do anything. */
  readonly letterKeys: boolean;
  /** The statement under the pointer, in the text or in the panel: the other of the pair shows it, too. */
  readonly hovered: string | undefined;
  readonly setEnglish: (english: boolean) => void;
  readonly setSheet: (of: SheetOf, rest: SnapPoint) => void;
  readonly announce: (announcement: string) => void;
  readonly setLetterKeys: (on: boolean) => void;
  /** What was chosen on an earlier visit; after hydration, since prerendering knows no visit. */
  readonly recallLetterKeys: () => void;
  readonly setHovered: (hovered: string | undefined) => void;
}

export const useUi = create<UiState>((set) => ({
  english: undefined,
  sheets: { contact: 'half', text: 'peek' },
  announcement: '',
  letterKeys: true,
  hovered: undefined,
  setEnglish: (english) => set({ english }),
  setSheet: (of, rest) => set(({ sheets }) => ({ sheets: { ...sheets, [of]: rest } })),
  announce: (announcement) => set({ announcement }),
  setLetterKeys: (letterKeys) => {
    saveSetting('letter-keys', letterKeys ? 'on' : 'off');
    set({ letterKeys });
  },
  recallLetterKeys: () => set({ letterKeys: readSetting('letter-keys') !== 'off' }),
  setHovered: (hovered) => set({ hovered }),
}));
