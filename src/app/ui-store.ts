/** UI state that belongs in no link and lasts as long as the page. */

import { create } from 'zustand';
import type { Taken } from '../navigation/TakeAwayContext.ts';
import { readSetting, saveSetting } from '../ui/device/settings.ts';

/** How far the sheet is raised on a small screen. */
export type SnapPoint = 'peek' | 'half' | 'full';

export const SNAP_POINTS: readonly SnapPoint[] = ['peek', 'half', 'full'];

export type SheetOf = 'contact' | 'text';

interface UiState {
  /** Whether to show our translations under the passages. */
  readonly translations: boolean;
  /** One snap point with a contact open, another with a text, where the text takes precedence. */
  readonly sheets: Readonly<Record<SheetOf, SnapPoint>>;
  /** Announcement for screen readers. */
  readonly announcement: string;
  /** Whether single-key shortcuts are active. */
  readonly letterKeys: boolean;
  /** The statement under the pointer, in the text or in the panel, which its counterpart highlights too. */
  readonly hovered: string | undefined;
  /** Whether the panel opens all that is closed at first. */
  readonly everything: boolean;
  readonly setEverything: (everything: boolean) => void;
  readonly setTranslations: (translations: boolean) => void;
  readonly setSheet: (of: SheetOf, rest: SnapPoint) => void;
  readonly announce: (announcement: string) => void;
  readonly setLetterKeys: (on: boolean) => void;
  /** Restores the saved settings; after hydration, because the prerendered page cannot know them. */
  readonly recallSettings: () => void;
  /** What the dialog takes away that is open. */
  readonly taken: Taken | undefined;
  readonly take: (taken?: Taken) => void;
  readonly setHovered: (hovered: string | undefined) => void;
}

export const useUi = create<UiState>((set) => ({
  translations: true,
  sheets: { contact: 'half', text: 'peek' },
  announcement: '',
  letterKeys: true,
  hovered: undefined,
  everything: false,
  setEverything: (everything) => {
    saveSetting('everything', everything ? 'on' : 'off');
    set({ everything });
  },
  setTranslations: (translations) => set({ translations }),
  setSheet: (of, rest) => set(({ sheets }) => ({ sheets: { ...sheets, [of]: rest } })),
  announce: (announcement) => set({ announcement }),
  setLetterKeys: (letterKeys) => {
    saveSetting('letter-keys', letterKeys ? 'on' : 'off');
    set({ letterKeys });
  },
  recallSettings: () =>
    set({
      letterKeys: readSetting('letter-keys') !== 'off',
      everything: readSetting('everything') === 'on',
    }),
  taken: undefined,
  take: (taken) => set({ taken }),
  setHovered: (hovered) => set({ hovered }),
}));
