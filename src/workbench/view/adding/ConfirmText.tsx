/** One text before it is added: its words with what was taken off, and its head to confirm. */

import { useEffect, useMemo, useState } from 'react';
import { useLibrary } from '../../../corpus/LibraryContext.ts';
import type { HeadDraft } from '../../../drafts/draft.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import { cleanPaste, withoutLines } from '../../files/clean-paste.ts';
import { isRefusal } from '../../files/refusal.ts';
import { useBench } from '../bench.ts';
import { askForHead } from '../drafting/draft-client.ts';
import type { HeadAnswer } from '../drafting/draft-messages.ts';
import { knownOf } from '../drafting/known.ts';
import { useReader } from '../use-reader.ts';
import { refusalWords, useWorkbenchMessages } from '../view-messages.ts';
import { type Added, addText } from './add-text.ts';
import { alreadyHere } from './already-here.ts';
import { CleanedText, NOTHING_RESTORED } from './CleanedText.tsx';
import { HeadForm } from './HeadForm.tsx';
import { type Confirmed, NO_OFFERS } from './head-fields.ts';

/** Where the rules do not load, the form is filled in by hand. */
const EMPTY_HEAD: HeadDraft = {
  kind: 'readout',
  language: 'en',
  title: undefined,
  publisher: undefined,
  url: undefined,
  office: undefined,
  speaker: undefined,
  date: undefined,
  outside: [],
  grounds: [],
};

export interface AddedText extends Added {
  readonly title: string;
}

interface Props {
  readonly pasted: string;
  /** How many more were opened with it. */
  readonly waiting: number;
  readonly onAdded: (added: AddedText) => void;
  readonly onCancel: () => void;
  readonly onRefused: (words: string) => void;
}

export function ConfirmText({ pasted, waiting, onAdded, onCancel, onRefused }: Props) {
  const own = useWorkbenchMessages();
  const bench = useBench();
  const reader = useReader();
  const cleaned = useMemo(() => cleanPaste(pasted), [pasted]);
  const [restored, setRestored] = useState(NOTHING_RESTORED);
  const content = useMemo(() => {
    if (restored.whole) return pasted;
    const gone = cleaned.furniture.map(({ line }) => line).filter((line) => !restored.lines.has(line));
    return withoutLines(cleaned.text, gone);
  }, [pasted, cleaned, restored]);
  const library = useLibrary();
  const { localize } = useI18n();
  const here = useMemo(() => alreadyHere(content, bench.files), [content, bench.files]);
  const [known] = useState(() => knownOf(bench.files, bench.work, reader));
  const [answer, setAnswer] = useState<{ readonly to: string; readonly head: HeadAnswer }>();
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    let current = true;
    askForHead({ content, pasted, known }).then(
      (head) => current && setAnswer({ to: content, head }),
      () => current && setFailed(true),
    );
    return () => {
      current = false;
    };
  }, [content, pasted, known]);

  const add = (confirmed: Confirmed) => {
    const draft = answer?.head.head ?? EMPTY_HEAD;
    const outcome = addText(content, draft, confirmed, bench, reader);
    if (isRefusal(outcome)) onRefused(refusalWords(outcome, own));
    else onAdded({ ...outcome, title: confirmed.head.title ?? '' });
  };
  const twin = here && library.text(here.path.replace(/\.txt$/, ''));
  const called = here && (twin ? localize(twin.title) : here.path);
  const head = answer?.head.head ?? (failed ? EMPTY_HEAD : undefined);
  return (
    <div className="confirm-text">
      {waiting > 0 && <p className="add-hint">{own.add.another(waiting)}</p>}
      {failed && <p className="add-hint">{own.add.failed}</p>}
      {here && called && (
        <p className="add-twice" role="alert">
          {here.isSame ? own.add.same(called) : own.add.nearlySame(called)}
        </p>
      )}
      {head ? (
        <HeadForm
          draft={head}
          content={answer?.to ?? content}
          offers={answer?.head.offers ?? NO_OFFERS}
          dayWords={answer?.head.dayWords}
          purpose={here ? 'add-again' : 'add'}
          onConfirm={add}
          onCancel={onCancel}
        />
      ) : (
        <output className="add-hint">{own.add.reading}</output>
      )}
      <CleanedText
        pasted={pasted}
        cleaned={cleaned}
        restored={restored}
        language={head?.language}
        onRestored={setRestored}
      />
    </div>
  );
}
