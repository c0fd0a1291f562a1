/** Of which kinds the texts of the corpus are: that none is a readout, or how many of each there are. */

import { useLibrary } from '../corpus/LibraryContext.ts';
import { isNews } from '../model/corpus-index.ts';
import { useTextsMessages } from './texts-messages.ts';

export function useTextsAre(): string {
  const own = useTextsMessages();
  const { facts } = useLibrary();
  return isNews(facts) ? own.noReadout(facts.byMachine > 0) : own.kinds(facts);
}
