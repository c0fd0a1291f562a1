/** `BASE`: the folder that the site is served under, or its full address. Read here, and nowhere else. */

/** Allows only what needs no escaping anywhere: in HTML, in XML, in a host's `_headers`, in the router. */
const FOLDER = /^\/(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/)*$/;

/**
 * @typedef {object} SiteBase
 * @property {string} path The folder, with slashes at both ends.
 * @property {string | undefined} origin `https://example.org`; undefined where only the folder is known.
 */

/**
 * A path such as `/readouts/`, or a full address such as `https://example.org/readouts/`; the last slash may be missing.
 * @param {string} [raw]
 * @returns {SiteBase}
 */
export function readBase(raw = process.env.BASE) {
  if (raw === undefined || raw === '') return { path: '/', origin: undefined };
  const [, origin, folder = ''] = /^(https?:\/\/[^/?#\\@\s]+)?(.*)$/is.exec(raw) ?? [];
  const path = folder.endsWith('/') ? folder : `${folder}/`;
  const site = origin === undefined ? undefined : hostOf(origin);
  if (FOLDER.test(path) && (folder !== '' || site) && (origin === undefined || site))
    return { path, origin: site };
  throw new Error(
    `BASE is “${raw}”. It has to be a folder such as /readouts/, or a full address such as https://example.org/readouts/; ` +
      'names of folders may hold letters without accents, digits and . _ ~ -',
  );
}

/**
 * @param {string} origin
 * @returns {string | undefined} normalised as browsers do, so that two spellings of a host give one address
 */
function hostOf(origin) {
  return URL.canParse(origin) ? new URL(origin).origin : undefined;
}
