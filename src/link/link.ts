/** The view and its spelling in the address: one codec, both ways. The only room that knows how a link is written. */

/** Everything that a shared link restores. */
export interface ViewState {
  /** The open contact, by id as written; it may be one we do not have. */
  readonly contact?: string;
  /** The statement that the link points at, within the open contact. */
  readonly statement?: string;
}

/** The parts of an address, as the router gives them, below the folder the app is served under. */
export interface Address {
  readonly pathname: string;
  readonly hash: string;
}

export interface ReadLink {
  readonly state: ViewState;
  /** The path, when it is none of ours: the view is the timeline then, and one line says so. */
  readonly unknownPath?: string;
}

/** Never throws, whatever the address holds. Trailing slashes are accepted. */
export function readLink({ pathname, hash }: Address): ReadLink {
  const [room, id, ...rest] = pathname.split('/').filter((part) => part !== '');
  if (room === undefined) return { state: {} };
  if (room !== 'contacts' || id === undefined || rest.length > 0) return { state: {}, unknownPath: pathname };
  const statement = decode(hash.slice(1));
  return { state: { contact: decode(id), ...(statement !== '' && { statement }) } };
}

/** The one spelling of a state. */
export function writeLink({ contact, statement }: ViewState): string {
  if (contact === undefined) return '/';
  return `/contacts/${encodeURIComponent(contact)}${statement === undefined ? '' : `#${encodeURIComponent(statement)}`}`;
}

/** Broken percent-encoding is kept as it stands: it will be no id of ours. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
