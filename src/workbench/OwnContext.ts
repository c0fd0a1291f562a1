/** A reader's own corpus, for what of the app is other there; undefined on the published pages. */

import { type ComponentType, createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { I18n } from '../messages/I18nContext.ts';
import type { OwnState, OwnStore } from './store/own-store.ts';

export interface OwnCorpus {
  readonly store: OwnStore;
  /** The folder of the site, without its last slash. */
  readonly site: string;
  /** The address of a link within the app that brings the texts with it; undefined where they are too many for one. */
  readonly addressOf: (link: string) => string | undefined;
  /** Goes back from a corpus that came by a link to the one of this device. */
  readonly leave: () => void;
  /** Says in every view whose corpus it is. */
  readonly Band: ComponentType;
  /** Whether the reader has shortcuts of single letters switched on. */
  readonly useLetterKeys: () => boolean;
  /** What the corpus is called, after the name of a page. */
  readonly nameIn: (i18n: I18n) => string;
}

export const OwnContext = createContext<OwnCorpus | undefined>(undefined);

/** For what is rendered in a reader's own corpus alone. */
export function useOwn(): OwnCorpus {
  const own = useContext(OwnContext);
  if (!own) throw new Error('useOwn needs a corpus of the reader’s own');
  return own;
}

export function useOwnState<T>(select: (state: OwnState) => T): T {
  return useStore(useOwn().store, select);
}
