/** One text with its queue of drafts. */

import { useCallback, useMemo } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { isRefusal } from '../files/refusal.ts';
import { Queue } from '../queue/Queue.tsx';
import { NO_WORK } from '../queue/work.ts';
import { useBench } from './bench.ts';
import { draftsWithOthers } from './drafting/preview.ts';
import { useLetterKeys } from './letter-keys.ts';
import type { NextStep } from './next-step.ts';
import { NO_DRAFTS } from './saved-work.ts';
import { showPoint } from './show-point.ts';
import { useNext } from './use-left.ts';
import { useReader } from './use-reader.ts';

interface Props {
  readonly text: string;
  readonly onRelations: (contact: string) => void;
  readonly onNext: (next: NextStep) => void;
}

export function DecideText({ text: id, onRelations, onNext }: Props) {
  const bench = useBench();
  const reader = useReader();
  const library = useLibrary();
  const letterKeys = useLetterKeys();
  const { files } = bench;
  const next = useNext({ shows: 'text', text: id }, onNext);
  // Again for each library: the row may have just come.
  const onAt = useCallback(
    (contact: string, point: string) => {
      if (library.contactIndex.rowOf(contact) !== undefined) showPoint(contact, point);
    },
    [library],
  );
  const stated = reader.text(files, id);
  const content = stated?.content ?? '';
  const text = useMemo(() => ({ id, content }), [id, content]);
  const kept = bench.work.get(id);
  // Other words are drafted again; until then there are no drafts.
  const work = kept?.of === stated?.checksum ? kept : undefined;
  const drafts = useMemo(() => {
    const all = draftsWithOthers(id, bench.work);
    return work ? all : { ...all, statements: [], background: [] };
  }, [id, bench.work, work]);
  if (!stated) return null;
  const { checksum } = stated;
  const { kind, language, teller, contact } = stated;
  const day = library.text(id)?.date.edtf;
  return (
    <div className="bench-one">
      <Queue
        // What is open over the card, or selected, is of these very words.
        key={checksum}
        files={files}
        library={library}
        text={text}
        head={{
          kind,
          language,
          office: teller?.office,
          speaker: teller?.speaker,
          date: day === undefined ? undefined : { day, basis: 'stated', words: undefined },
          ...(contact !== undefined && { contact }),
        }}
        drafts={drafts}
        problems={bench.problems}
        letterKeys={letterKeys}
        onAct={(act) => {
          const outcome = bench.act(act);
          return isRefusal(outcome) ? outcome : undefined;
        }}
        position={bench.position}
        onUndo={bench.undoable && (() => void bench.undo())}
        work={work?.queue ?? NO_WORK}
        onWork={(queue) => bench.setWork(id, { of: checksum, drafts: work?.drafts ?? NO_DRAFTS, queue })}
        onRelations={onRelations}
        onAt={onAt}
        next={next}
      />
    </div>
  );
}
