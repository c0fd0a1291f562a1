/** Whose corpus it is, and whether it is saved on this device. */

/** Where the files came from: what a reader opens or adds is the device's, what a link carries is its sender's. None is the site's. */
export interface Origin {
  readonly kind: 'device' | 'link';
}

/** Why nothing is saved. */
export type UnsavedReason =
  /** The reader has not asked to: it came from a link. */
  | 'not-asked'
  /** The browser gives no storage, as some do in private windows. */
  | 'unavailable'
  /** The browser gives no more. */
  | 'full'
  | 'failed';

export type SaveState =
  | { readonly status: 'saved' }
  /** The last act is being written. */
  | { readonly status: 'saving' }
  | { readonly status: 'unsaved'; readonly reason: UnsavedReason };

/** What happened without an act of the reader's, to be said once. */
export type Happened =
  /** Another tab had done more: its state is shown, over the `acts` that were done here meanwhile. */
  | { readonly what: 'overtaken'; readonly acts: number }
  | {
      readonly what: /** What came from a link is saved now, in place of what was there. */
        | 'saved'
        /** There was no room for all that can be undone: the older half of it is gone. */
        | 'shortened'
        /** The compiler stopped and was started again. */
        | 'compiler-restarted'
        /** It stops each time. */
        | 'compiler-failed';
    };
