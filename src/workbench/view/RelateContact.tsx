/** The points of a contact on which both sides speak, to be compared one by one. */

import { useState } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { readSetting, saveSetting } from '../../ui/device/settings.ts';
import { isRefusal } from '../files/refusal.ts';
import { Relations } from '../queue/relations/Relations.tsx';
import { useBench } from './bench.ts';
import { usePairs } from './drafting/use-pairs.ts';
import { useLetterKeys } from './letter-keys.ts';
import type { NextStep } from './next-step.ts';
import { today } from './saving/save-files.ts';
import { useNext } from './use-left.ts';

/** The setting that holds who compares, as the reader last signed. */
const JUDGE = 'judge';

interface Props {
  readonly contact: string;
  readonly onNext: (next: NextStep) => void;
}

export function RelateContact({ contact, onNext }: Props) {
  const bench = useBench();
  const library = useLibrary();
  const letterKeys = useLetterKeys();
  const next = useNext({ shows: 'relations', contact }, onNext);
  const pairs = usePairs(contact, bench);
  const [judge, setJudge] = useState(() => readSetting(JUDGE) ?? '');
  return (
    <div className="bench-one">
      <Relations
        files={bench.files}
        library={library}
        contacts={[contact]}
        letterKeys={letterKeys}
        judge={judge}
        onJudge={(name) => {
          saveSetting(JUDGE, name);
          setJudge(name);
        }}
        today={today()}
        next={next}
        pairs={pairs}
        onAct={(act) => {
          const outcome = bench.act(act);
          return isRefusal(outcome) ? outcome : undefined;
        }}
      />
    </div>
  );
}
