/** What the page and its search worker say to each other. */

export interface SearchOrder {
  /** Address of the folder with the data. */
  readonly data: string;
  readonly query: string;
}

export type SearchAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  /** `ids` undefined for a query without words. */
  | { readonly kind: 'found'; readonly query: string; readonly ids: readonly string[] | undefined }
  | { readonly kind: 'failed'; readonly query: string };
