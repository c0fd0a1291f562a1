/** Whose corpus it is, and whether what was done is kept on this device. */

/** Where the files came from. Whatever it is, it is none of the site's. */
export type Origin =
  | { readonly kind: 'device' }
  | { readonly kind: 'link' }
  | { readonly kind: 'file'; readonly name: string };

/** Why nothing is kept. */
export type NotKept =
  /** Nobody has asked to: it came from a link or a file. */
  | 'not-asked'
  /** The browser gives no storage, as some do in private windows. */
  | 'unavailable'
  /** The browser gives no more. */
  | 'full'
  | 'failed';

export type Kept =
  | { readonly kept: 'yes' }
  /** The last act is about to be. */
  | { readonly kept: 'soon' }
  | { readonly kept: 'no'; readonly reason: NotKept };

/** What happened without an act of the reader's, to be said once. */
export type Happened =
  /** Another tab had done more: its state is shown, over so many acts that were done here meanwhile. */
  | { readonly what: 'overtaken'; readonly acts: number }
  | {
      readonly what: /** What came from a link or a file is kept now, in place of what was. */
        | 'kept'
        /** The compiler stopped and was started again. */
        | 'compiler-restarted'
        /** It stops each time. */
        | 'compiler-failed';
    };
