/** The left pane in every view but the timeline's: list, who is on record, texts, method, or a text to read. */

import type { ReactNode } from 'react';
import type { WordsState } from '../corpus/use-words-of.ts';
import type { ListOrder, ViewState } from '../link/view-state.ts';
import { writeLink } from '../link/write-link.ts';
import { ListView } from '../list/ListView.tsx';
import type { Contact } from '../model/contact.ts';
import type { Text } from '../model/corpus.ts';
import type { ContactSet } from '../selection/contact-set.ts';
import { useWords } from '../words/WordsContext.ts';
import { Lazily } from './Lazily.tsx';
import { useUi } from './ui-store.ts';

interface Props {
  readonly view: ViewState;
  readonly shown: ContactSet;
  readonly selected: string | undefined;
  readonly contact: Contact | undefined;
  /** The text to read, by itself or beside the contact. */
  readonly text: Text | undefined;
  readonly wordsState: WordsState;
  readonly onOrder: (order: ListOrder) => void;
  /** Stands above the view when the filters leave nothing. */
  readonly empty: ReactNode;
}

export function MainPane({ view, shown, selected, contact, text, wordsState, onOrder, empty }: Props) {
  const { words } = useWords();
  const letterKeys = useUi((ui) => ui.letterKeys);
  const landing = useUi((ui) => ui.landing);
  const lands = landing?.at === 'highlight' && landing.link === writeLink({ ...view, window: undefined });
  const landed = () => useUi.getState().setLanding(undefined);
  const common = { shown, selected };
  const reads = view.text !== undefined || view.read !== undefined;
  return (
    <main className={`left view is-${text ? 'reader' : view.view}`} id="contacts" tabIndex={-1}>
      {reads && !text && wordsState !== 'there' ? (
        <output className="view-waiting">{wordsState === 'slow' && words.views.loading}</output>
      ) : text ? (
        <Lazily name="reader">
          {(Reader) => (
            <Reader
              text={text}
              contact={contact}
              shown={shown}
              statement={view.statement}
              under={view.view}
              letterKeys={letterKeys}
              landing={lands}
              onLanded={landed}
            />
          )}
        </Lazily>
      ) : (
        <>
          {view.view !== 'method' && empty}
          {view.view === 'list' && <ListView {...common} order={view.sort} onOrder={onOrder} />}
          {view.view === 'on-record' && (
            <Lazily name="on-record">{(OnRecordView) => <OnRecordView {...common} />}</Lazily>
          )}
          {view.view === 'texts' && (
            <Lazily name="texts">{(TextsView) => <TextsView shown={shown} />}</Lazily>
          )}
          {view.view === 'method' && <Lazily name="method">{(MethodView) => <MethodView />}</Lazily>}
        </>
      )}
    </main>
  );
}
