/** Who is on record: contacts by points, and what each side has on each. */

import type { ContactSet } from '../selection/contact-set.ts';
import { countOnRecord } from '../selection/count-on-record.ts';
import { useWords } from '../words/WordsContext.ts';

interface Props {
  /** What the filters leave, by date. */
  readonly shown: ContactSet;
  readonly selected: string | undefined;
}

export function OnRecordView({ shown }: Props) {
  const { words } = useWords();
  return (
    <div className="view-head">
      <h1>{words.onRecord.headline(countOnRecord(shown))}</h1>
    </div>
  );
}
