/** The messages between the page and its search worker. */

export interface SearchOrder {
  /** URL of the data folder. */
  readonly data: string;
  readonly query: string;
}

export type SearchAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  /** `ids` is undefined for a query without words. */
  | { readonly kind: 'found'; readonly query: string; readonly ids: readonly string[] | undefined }
  | { readonly kind: 'failed'; readonly query: string };
