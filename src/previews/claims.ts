/** Statements as schema.org claims: the exact quotation, its text, and its author if a side speaks for itself. Pure. */

import type { Claim, Organization, Person } from 'schema-dts';
import type { BearingStatement } from '../corpus/library.ts';
import { HOME } from '../link/view-state.ts';
import { sentence } from '../messages/sentence.ts';
import { inOneLine } from '../model/passage.ts';
import type { Statement } from '../model/statement.ts';
import { isSide } from '../model/voices.ts';
import { pageAddress, type Site } from './addresses.ts';
import type { PreviewContext } from './subject.ts';

interface Ids {
  readonly article: (text: string, site: Site) => string;
  readonly event: (contact: string, site: Site) => string;
}

/** One claim per statement, in the given order, about all the contacts that it is listed for. */
export function claimsOf(
  bearingStatements: readonly BearingStatement[],
  ids: Ids,
  site: Site,
  context: PreviewContext,
): Exclude<Claim, string>[] {
  const statements = [...new Set(bearingStatements.map(({ statement }) => statement))];
  return statements.map((statement) => {
    const bearings = bearingStatements
      .filter((one) => one.statement === statement)
      .map(({ bearing }) => bearing);
    const authors = bearings.some(({ as }) => as === 'account') ? authorsOf(statement, context) : [];
    return {
      '@type': 'Claim',
      '@id': `${pageAddress(site, { ...HOME, view: 'texts', text: statement.text })}#${claimName(statement, context)}`,
      text: quotationOf(statement),
      inLanguage: context.library.text(statement.text)?.language ?? '',
      // Their types are where they are described, once per page.
      appearance: { '@id': ids.article(statement.text, site) },
      about: [...new Set(bearings.map(({ contact }) => contact))].map((contact) => ({
        '@id': ids.event(contact, site),
      })),
      ...(authors.length > 0 && { author: authors }),
    };
  });
}

/** Of a sentence of two sides that bears on a contact as the words of one, that is another claim: its author would be both. */
function claimName({ id, sides }: Statement, { library }: PreviewContext): string {
  const isNarrowed = (library.statement(id)?.sides.length ?? 0) > sides.length;
  return [id, ...(isNarrowed ? sides : [])].map(encodeURIComponent).join('.');
}

/** The id of the statement that a claim is of. */
export function statementOfClaim(claim: string): string {
  const [id = ''] = claim.slice(claim.indexOf('#') + 1).split('.');
  return decodeURIComponent(id);
}

/** The statement's own quotation, without the passages that repeat it. */
function quotationOf({ passages }: Statement): string {
  return passages
    .filter(({ telling }) => telling === 0)
    .map(({ words }) => inOneLine(words))
    .join(' […] ');
}

/** The person whom the text names, or else the institutions; none if the newsroom reports it or only mentions it. */
function authorsOf(
  { sides, mode, speaker, office, unnamed, tellerBasis }: Statement,
  { library, i18n }: PreviewContext,
): (Person | Organization)[] {
  // An official who is not named puts no one on record.
  if (mode === 'mention' || unnamed === 'elsewhere' || !sides.some(isSide)) return [];
  const { localize } = i18n;
  const person = speaker === undefined || tellerBasis ? undefined : library.person(speaker);
  if (person) return [{ '@type': 'Person', name: localize(person.name), jobTitle: localize(person.office) }];
  return office
    .flatMap((id) => library.body(id) ?? [])
    .map((body) => ({ '@type': 'Organization', name: sentence(localize(body.name)) }));
}
