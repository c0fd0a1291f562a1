/** Below the questions: how many are answered; show what the editors say; copy the answers; clear them, and take that back. */

import { useContext, useState } from 'react';
import { DraftedContext } from '../../comparison/drafted.ts';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { writeLink } from '../../link/write-link.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useViewStore } from '../../navigation/ViewStoreContext.ts';
import type { Comparison } from '../../selection/pair-accounts.ts';
import { writeClipboard } from '../clipboard.ts';
import { sourceNoteMessages } from '../source-note-messages.ts';
import { useSourceNote } from '../view/use-source-note.ts';
import { type Answers, answeredOf, isEmpty, NO_ANSWERS } from './answers.ts';
import { copiedAnswers } from './answers-blocks.ts';
import { useClassMessages } from './class-messages.ts';
import { isAssessed, type Task } from './tasks.ts';

interface Props {
  readonly tasks: readonly Task[];
  readonly comparison: Comparison;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}

export function AnswerTools({ tasks, comparison, answers, onAnswers }: Props) {
  const i18n = useI18n();
  const own = useClassMessages();
  const library = useLibrary();
  const noteOf = useSourceNote();
  const store = useViewStore();
  const { unconfirmed } = useContext(DraftedContext);
  const [said, setSaid] = useState('');
  const [cleared, setCleared] = useState<Answers>();
  const [refused, setRefused] = useState<string>();
  const { share } = i18n.messages;
  const points = tasks.map(({ row }) => row.point);
  const empty = isEmpty(answers);

  const copy = () => {
    const { view } = store.getState();
    const copied = copiedAnswers({
      tasks,
      answers,
      comparison,
      library,
      i18n,
      own,
      note: noteOf(writeLink(view, { shared: true })),
      noteWords: sourceNoteMessages.of(i18n.language),
      unconfirmed: unconfirmed && ((id) => unconfirmed(id, i18n.language)),
    });
    setRefused(undefined);
    writeClipboard(copied).then(
      () => setSaid(own.copied),
      () => setRefused(copied.text),
    );
  };
  const reveal = () => {
    onAnswers({ ...answers, revealed: !answers.revealed });
    setSaid(answers.revealed ? own.hidden : own.revealed);
  };
  const clear = () => {
    setCleared(answers);
    onAnswers(NO_ANSWERS);
    setSaid(own.cleared);
  };
  const undo = () => {
    if (cleared) onAnswers(cleared);
    setCleared(undefined);
    setSaid('');
  };
  return (
    <footer className="class-tools">
      <p>{own.answered(answeredOf(answers, points), points.length)}</p>
      <div className="class-buttons">
        {isAssessed(tasks) && (
          <button type="button" className="button is-solid" onClick={reveal}>
            {answers.revealed ? own.hide : own.reveal}
          </button>
        )}
        <button type="button" className="button is-line" onClick={copy}>
          {own.copy}
        </button>
        {empty && cleared ? (
          <button type="button" className="button is-line" onClick={undo}>
            {own.undo}
          </button>
        ) : (
          <button
            type="button"
            className="button is-line"
            aria-disabled={empty}
            onClick={empty ? undefined : clear}
          >
            {own.clear}
          </button>
        )}
      </div>
      <output>{said}</output>
      {refused !== undefined && (
        <label className="class-refused">
          {share.refused}
          <textarea readOnly rows={8} value={refused} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </footer>
  );
}
