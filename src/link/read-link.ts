/** A URL → its view and its issues; an invalid value is distinguished from a missing one. */

import type { Address, LinkIssue } from './address.ts';
import { FIELDS, isDay, type KnownIds, readOrder } from './fields.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { decode, type Place, placeOf, type ReadLink, readPage, statementIn } from './read-path.ts';
import { type DayWindow, type Filters, isPaged, NO_FILTERS, VIEWS, type ViewState } from './view-state.ts';

const LINK_FORMAT = 1;
/** The hash of a corpus, in a link that is cited. */
const VERSION = /^[0-9a-f]{16}$/;
/** What others append to links, dropped without a notice: our own keys are plain lowercase words. */
const NOT_OURS =
  /[^a-z]|clid$|braid$|^(?:igsh|igshid|ref|si|xtor|at|cid|cmp|cmpid|ncid|ocid|smid|epik|trk|spm|mibextid|srsltid|source|campaign|via|share)$/;
/** What a sentence puts after a link, and a mail program into it. */
const PUNCTUATION = /[.,;:!?)\]}>'"»”’]+$/;
/** The app never writes a longer link, and parsing one would only fill the screen with notices. */
const LONGEST_SEARCH = 6000;
const MAX_ISSUES = 12;

/** Never throws, for any URL. Trailing slashes are accepted. */
export function readLink(
  address: Address,
  known: KnownIds,
  migrations: readonly Migration[] = MIGRATIONS,
): ReadLink {
  const { pathname, search, hash } = migrations.reduce((old, { apply }) => apply(old), address);
  const issues: LinkIssue[] = [];
  const place = placeOf(pathname, issues);
  const query = readQuery(search, issues);

  // `FIELDS` has a field for each filter, which parses its type: `Object.entries` forgets which is whose.
  const filters = Object.fromEntries(
    Object.entries(FIELDS).map(([key, field]) => {
      const raw = query.get(key);
      if (raw === undefined) return [key, NO_FILTERS[key as keyof Filters]];
      const { value, dropped } = field.parse(raw, known);
      for (const part of dropped) issues.push({ what: 'value', key, value: part });
      return [key, value];
    }),
  ) as unknown as Filters;

  const { view, person } = readView(query, place, known, issues);
  const window = readWindow(query.get('from'), query.get('to'), issues);
  const read = query.get('read');
  if (read !== undefined && (place.contact === undefined || !known.has('text', read))) {
    issues.push({ what: 'value', key: 'read', value: read });
  }
  const sort = query.get('sort');
  const order = sort === undefined || view !== 'list' ? undefined : readOrder(sort);
  if (sort !== undefined && !order) issues.push({ what: 'value', key: 'sort', value: sort });
  const written = query.get('page');
  const behind = place.contact !== undefined && isPaged(view) ? readPage(written) : undefined;
  if (written !== undefined && behind === undefined)
    issues.push({ what: 'value', key: 'page', value: written });
  const page = behind ?? place.page;
  const compare = query.get('compare');
  const compares =
    compare !== undefined &&
    place.contact !== undefined &&
    compare !== place.contact &&
    known.has('contact', compare);
  if (compare !== undefined && !compares) issues.push({ what: 'value', key: 'compare', value: compare });
  const embed = readFlag('embed', query, issues);
  const classMode = readFlag('class', query, issues);
  const version = query.get('v');
  if (version !== undefined && version !== String(LINK_FORMAT))
    issues.push({ what: 'newer', key: 'v', value: version });
  const cited = query.get('version');
  if (cited !== undefined && !VERSION.test(cited))
    issues.push({ what: 'value', key: 'version', value: cited });
  else if (cited !== undefined && known.version !== undefined && cited !== known.version)
    issues.push({ what: 'version', key: 'version', value: cited });
  const statement = statementIn(hash, place);

  return {
    state: {
      language: place.language,
      view,
      ...(place.contact !== undefined && { contact: place.contact }),
      ...(place.text !== undefined && { text: place.text }),
      ...(read !== undefined && place.contact !== undefined && known.has('text', read) && { read }),
      ...(person !== undefined && { person }),
      ...(compares && { compare }),
      ...(statement && { statement }),
      ...(window && { window }),
      ...(order && { sort: order }),
      ...(page !== undefined && page > 1 && { page }),
      ...(embed && { embed }),
      ...(classMode && { classMode }),
      filters,
    },
    issues: issues.slice(0, MAX_ISSUES),
  };
}

/** Our keys, each once and decoded; all others are reported as issues. */
function readQuery(search: string, issues: LinkIssue[]): ReadonlyMap<string, string> {
  const query = new Map<string, string>();
  const raw = search.replace(/^\?/, '');
  if (raw.length > LONGEST_SEARCH) {
    issues.push({ what: 'value', key: '?', value: raw.slice(0, 40) });
    return query;
  }
  const unknown: string[] = [];
  // Some programs append a query to a link that has one, or write & as HTML does.
  for (const pair of raw.split(/&(?:amp;)?|\?(?=[a-z]+=)/)) {
    if (pair === '') continue;
    const cut = pair.indexOf('=');
    const key = decode(cut === -1 ? pair : pair.slice(0, cut));
    const value = decode((cut === -1 ? '' : pair.slice(cut + 1)).replaceAll('+', ' '));
    if (key === undefined || value === undefined) issues.push({ what: 'encoding', key: pair });
    else if (!isKey(key)) {
      if (!NOT_OURS.test(key)) unknown.push(key);
    } else if (query.has(key)) issues.push({ what: 'value', key, value });
    else query.set(key, key === 'q' ? value : value.replace(PUNCTUATION, ''));
  }
  if (unknown.length > 0) issues.push({ what: 'key', key: unknown.join(', ') });
  return query;
}

/** Beside the filters. */
const KEYS = [
  'view',
  'who',
  'from',
  'to',
  'sort',
  'page',
  'read',
  'compare',
  'embed',
  'class',
  'v',
  'version',
];

function isKey(key: string): boolean {
  return Object.hasOwn(FIELDS, key) || KEYS.includes(key);
}

function readFlag(key: string, query: ReadonlyMap<string, string>, issues: LinkIssue[]): boolean {
  const raw = query.get(key);
  if (raw !== undefined && raw !== '1') issues.push({ what: 'value', key, value: raw });
  return raw === '1';
}

/** `view=` names the view behind an open contact or text, `who=` whose page it is; otherwise the path names both. */
function readView(
  query: ReadonlyMap<string, string>,
  place: Place,
  known: KnownIds,
  issues: LinkIssue[],
): Pick<ViewState, 'view' | 'person'> {
  const raw = query.get('view');
  const who = query.get('who');
  const opened = place.contact !== undefined || place.text !== undefined;
  const view = opened ? VIEWS.find((other) => other === raw) : undefined;
  const person = view === 'person' && who !== undefined && known.has('person', who) ? who : undefined;
  if (who !== undefined && person === undefined) issues.push({ what: 'value', key: 'who', value: who });
  // The page of a person needs a person.
  if (view !== undefined && (view !== 'person' || person !== undefined)) return { view, person };
  // Named once, by the key that is wrong.
  if (raw !== undefined && (view === undefined || who === undefined))
    issues.push({ what: 'value', key: 'view', value: raw });
  return place;
}

/** Requires both ends: the missing one would be a guess. */
function readWindow(
  from: string | undefined,
  to: string | undefined,
  issues: LinkIssue[],
): DayWindow | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (from !== undefined && to !== undefined && isDay(from) && isDay(to) && from <= to) return { from, to };
  if (from !== undefined) issues.push({ what: 'value', key: 'from', value: from });
  if (to !== undefined) issues.push({ what: 'value', key: 'to', value: to });
  return undefined;
}
