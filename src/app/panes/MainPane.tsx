/** The left pane in every view but the timeline's: list, who is on record, texts, method, or a text to read. */

import type { ReactNode } from 'react';
import type { LoadState } from '../../corpus/use-texts-of.ts';
import type { ListOrder, ViewState } from '../../link/view-state.ts';
import { writeLink } from '../../link/write-link.ts';
import { ListView } from '../../list/ListView.tsx';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Contact } from '../../model/contact.ts';
import type { Text } from '../../model/corpus.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import { useUi } from '../ui-store.ts';
import { LazyView } from './LazyView.tsx';

interface Props {
  readonly view: ViewState;
  readonly shown: ContactSet;
  readonly selected: string | undefined;
  readonly contact: Contact | undefined;
  /** The text to read, by itself or beside the contact. */
  readonly text: Text | undefined;
  readonly loadState: LoadState;
  readonly onOrder: (order: ListOrder) => void;
  /** Stands above the view when the filters leave nothing. */
  readonly empty: ReactNode;
}

export function MainPane({ view, shown, selected, contact, text, loadState, onOrder, empty }: Props) {
  const { messages } = useI18n();
  const letterKeys = useUi((ui) => ui.letterKeys);
  const landing = useUi((ui) => ui.focusTarget);
  const lands = landing?.at === 'highlight' && landing.link === writeLink({ ...view, window: undefined });
  const landed = () => useUi.getState().setFocusTarget(undefined);
  const common = { shown, selected };
  const reads = view.text !== undefined || view.read !== undefined;
  return (
    <main className={`left view is-${text ? 'reader' : view.view}`} id="contacts" tabIndex={-1}>
      {reads && !text && loadState !== 'there' ? (
        <output className="view-waiting">{loadState === 'slow' && messages.views.loading}</output>
      ) : text ? (
        <LazyView name="reader">
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
        </LazyView>
      ) : (
        <>
          {view.view !== 'method' && empty}
          {view.view === 'list' && <ListView {...common} order={view.sort} onOrder={onOrder} />}
          {view.view === 'on-record' && (
            <LazyView name="on-record">{(OnRecordView) => <OnRecordView {...common} />}</LazyView>
          )}
          {view.view === 'texts' && (
            <LazyView name="texts">{(TextsView) => <TextsView shown={shown} />}</LazyView>
          )}
          {view.view === 'method' && <LazyView name="method">{(MethodView) => <MethodView />}</LazyView>}
        </>
      )}
    </main>
  );
}
