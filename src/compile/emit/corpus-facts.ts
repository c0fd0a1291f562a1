/** Statistics of the corpus, for the method page. Pure. */

import type { Corpus } from '../../model/corpus.ts';
import type { CorpusFacts } from '../../model/corpus-index.ts';
import type { Chain } from '../../model/statement.ts';
import { TEXT_KINDS } from '../../model/summary.ts';

/** The log only ever grows, and every page waits for the index: the newest changes are in it, all in the corpus. */
export const MAX_CHANGES = 12;

export function corpusFacts({ texts, contacts, statements, changes }: Corpus): CorpusFacts {
  const missing = contacts.flatMap((contact) =>
    contact.parties
      .filter((side) => !contact.onRecord.includes(side))
      .map((side) => contact.outside.some((fact) => fact.side === side)),
  );
  const isByMachine = (chain: Chain) => chain.some(({ by }) => by === 'machine');
  const withStatementByMachine = new Set<string>();
  for (const { text, chain } of statements) if (chain && isByMachine(chain)) withStatementByMachine.add(text);
  const byMachine = texts.filter(
    ({ id, chains }) => withStatementByMachine.has(id) || Object.values(chains).some(isByMachine),
  );
  const unlisted = texts.filter((text) => text.unlisted).length;
  return {
    texts: texts.length,
    kinds: Object.fromEntries(
      TEXT_KINDS.flatMap((kind) => {
        const count = texts.filter((text) => text.kind === kind).length;
        return count === 0 ? [] : [[kind, count]];
      }),
    ),
    contacts: contacts.length,
    languages: [...new Set(texts.map(({ language }) => language))],
    byMachine: byMachine.length,
    publisherUnstated: texts.filter(({ publisher }) => publisher.basis !== 'stated').length,
    ...(unlisted > 0 && { unlisted }),
    missingAccounts: missing.length,
    missingKnownOutside: missing.filter(Boolean).length,
    ...(changes.length > MAX_CHANGES && { earlierChanges: changes.length - MAX_CHANGES }),
  };
}
