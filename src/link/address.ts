/** The URL parts that a link is read from, and the issues that reading can find. */

/** The parts of a URL as the router gives them, relative to the folder that the app is served from. */
export interface Address {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** A part of the link that is invalid. The rest of the link still applies. */
export interface LinkIssue {
  readonly what: 'path' | 'key' | 'value' | 'encoding' | 'newer' | 'version';
  /** The key, or the path, as written. */
  readonly key: string;
  readonly value?: string;
}
