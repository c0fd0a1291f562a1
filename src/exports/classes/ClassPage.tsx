/** A contact for a class: both accounts in large type, a question below each point that both speak about, and the answers. */

import { useContext, useId, useMemo } from 'react';
import { ColumnHeads, Rows } from '../../comparison/ComparisonPanel.tsx';
import { ContextBlock } from '../../comparison/ContextBlock.tsx';
import { DateLine } from '../../comparison/head/DateLine.tsx';
import { PanelHeader } from '../../comparison/head/PanelHeader.tsx';
import { Provenance } from '../../comparison/head/Provenance.tsx';
import { focusPoint, focusStatement, focusTitle, TITLE_ID } from '../../comparison/panel-focus.ts';
import { usePointName } from '../../comparison/points/use-point-name.ts';
import { SaidOnceContext, saidOnceOf } from '../../comparison/said-once.ts';
import { StatementActionsContext } from '../../comparison/statement/StatementActions.tsx';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { useFocusOnArrival } from '../../navigation/use-focus-on-arrival.ts';
import { useView } from '../../navigation/ViewStoreContext.ts';
import { pairAccounts } from '../../selection/pair-accounts.ts';
import { AnswerTools } from './AnswerTools.tsx';
import { answerOf, withAnswer } from './answers.ts';
import { WholeLibraryContext } from './ClassContext.ts';
import { ClassTask } from './ClassTask.tsx';
import { useClassMessages } from './class-messages.ts';
import { LeaveClass } from './LeaveClass.tsx';
import { isAssessed, tasksOf, whyNothing } from './tasks.ts';
import { useAnswers } from './use-answers.ts';

export function ClassPage({ contact }: { readonly contact: Contact }) {
  const i18n = useI18n();
  const own = useClassMessages();
  const library = useLibrary();
  const whole = useContext(WholeLibraryContext) ?? library;
  const { base } = useNavigation();
  const statement = useView((view) => view.statement);
  const isLeaving = useView((view) => view.classMode !== true);
  const nameOf = usePointName();
  const note = useId();
  const comparison = useMemo(() => pairAccounts(library, contact), [library, contact]);
  const tasks = useMemo(
    () => tasksOf(pairAccounts(whole, whole.contact(contact.id) ?? contact)),
    [whole, contact],
  );
  const saidOnce = useMemo(() => saidOnceOf(comparison, library, i18n), [comparison, library, i18n]);
  const { answers, change, kept } = useAnswers(`${base}/${contact.id}`);
  useFocusOnArrival((target) => {
    // It is for the comparison, which has not been drawn yet.
    if (isLeaving) return false;
    if (typeof target === 'object' && 'point' in target) return focusPoint(target.point) || focusTitle();
    return target === 'statement' && statement !== undefined ? focusStatement(statement) : focusTitle();
  });
  return (
    <StatementActionsContext value={undefined}>
      <SaidOnceContext value={saidOnce}>
        <main
          className="class-page"
          id="comparison"
          data-scroll-pane="main"
          tabIndex={-1}
          aria-labelledby={TITLE_ID}
        >
          <div className="class-sheet panel-body">
            <div className="class-mode">
              <h1>{own.title}</h1> <LeaveClass />
            </div>
            <header className="panel-head">
              <PanelHeader contact={contact} />
              <h2 id={TITLE_ID} tabIndex={-1}>
                {i18n.localize(contact.title)}
              </h2>
              <DateLine contact={contact} />
              <Provenance contact={contact} />
            </header>
            <p className="class-intro">
              {tasks.length > 0 ? own.intro(isAssessed(tasks)) : whyNothing(comparison, own)}
            </p>
            {tasks.length > 0 && (
              <p className="class-intro" id={note}>
                {kept ? own.privacy : own.notKept}
              </p>
            )}
            <ColumnHeads comparison={comparison} tellers={saidOnce.tellers} />
            <Rows
              comparison={comparison}
              targeted={statement}
              below={(row) => {
                const task = tasks.find((one) => one.row.point === row.point);
                return (
                  task && (
                    <ClassTask
                      task={task}
                      name={nameOf(row.point)}
                      answer={answerOf(answers, row.point)}
                      revealed={answers.revealed}
                      onAnswer={(to) => change(withAnswer(answers, row.point, to))}
                      describedBy={note}
                    />
                  )
                );
              }}
            />
            <ContextBlock comparison={comparison} targeted={statement} />
            {tasks.length > 0 && (
              <AnswerTools tasks={tasks} comparison={comparison} answers={answers} onAnswers={change} />
            )}
          </div>
        </main>
      </SaidOnceContext>
    </StatementActionsContext>
  );
}
