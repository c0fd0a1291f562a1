/** What a link is read from, and what is wrong with one. */

/** The parts of an address, as the router gives them, below the folder the app is served under. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** Something the link asked for that means nothing here. The rest of the link still holds. */
export interface LinkIssue {
  readonly what: 'path' | 'key' | 'value' | 'encoding' | 'newer';
  /** The key, or the path, as written. */
  readonly key: string;
  readonly value?: string;
}
