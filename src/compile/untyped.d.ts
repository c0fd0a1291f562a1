/** Types for the two libraries used here that ship none; only what we call. */

declare module 'edtf' {
  interface EdtfValue {
    readonly type: 'Date' | 'Season' | 'Interval' | 'Year' | 'Decade' | 'Century' | 'List' | 'Set';
    /** Milliseconds UTC; null when unknown, ±Infinity when open. */
    readonly min: number | null;
    readonly max: number | null;
    /** For a Season: the year, and 21 to 24. */
    readonly values: readonly number[];
    /** Of an Interval; null or an Infinity-like object at an open end. */
    readonly lower?: EdtfValue | null;
    readonly upper?: EdtfValue | null;
  }
  export default function edtf(input: string, options: { level: 0 | 1 }): EdtfValue;
}

declare module 'approx-string-match' {
  interface Match {
    readonly start: number;
    readonly end: number;
    readonly errors: number;
  }
  export default function search(text: string, pattern: string, maxErrors: number): Match[];
}
