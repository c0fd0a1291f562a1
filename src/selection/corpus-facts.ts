/** What the corpus is made of, in numbers: for the page that says how we work. Pure. */

import type { Corpus } from '../model/corpus.ts';

export interface CorpusFacts {
  readonly texts: number;
  readonly contacts: number;
  /** BCP 47 tag of each text. */
  readonly languages: readonly string[];
  /** Texts that a machine translated on their way, at least in part. */
  readonly byMachine: number;
  /** Texts that do not state who published them. */
  readonly publisherUnstated: number;
  /** Parties without an account in these texts, and those of them of which something is known outside. */
  readonly missingAccounts: number;
  readonly missingKnownOutside: number;
}

export function corpusFacts({ texts, contacts, statements }: Corpus): CorpusFacts {
  const missing = contacts.flatMap((contact) =>
    contact.parties
      .filter((side) => !contact.onRecord.includes(side))
      .map((side) => contact.outside.some((fact) => fact.side === side)),
  );
  const byMachine = texts.filter((text) =>
    [
      ...Object.values(text.chains),
      ...statements.filter((statement) => statement.text === text.id).map(({ chain }) => chain ?? []),
    ].some((chain) => chain.some(({ by }) => by === 'machine')),
  );
  return {
    texts: texts.length,
    contacts: contacts.length,
    languages: texts.map(({ language }) => language),
    byMachine: byMachine.length,
    publisherUnstated: texts.filter(({ publisher }) => publisher.basis !== 'stated').length,
    missingAccounts: missing.length,
    missingKnownOutside: missing.filter(Boolean).length,
  };
}
