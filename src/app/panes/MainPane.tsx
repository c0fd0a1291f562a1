/** The left pane in every view but the timeline's: list, who is on record, texts, a person, method, two contacts, or a text to read. */

import type { ReactNode } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import { useView, useViewStore } from '../../navigation/ViewStoreContext.ts';
import type { ContactSet } from '../../selection/contact-set.ts';
import { useUi } from '../ui-store.ts';
import { LazyView } from './LazyView.tsx';
import { TextsWaiting } from './TextsWaiting.tsx';
import type { Opened } from './use-opened.ts';

interface Props {
  readonly opened: Opened;
  readonly shown: ContactSet;
  /** Shown above the view when no contact passes the filters. */
  readonly empty: ReactNode;
}

export function MainPane({ opened, shown, empty }: Props) {
  const { summary, contact, isCompared, compared, text, loadState } = opened;
  const { messages } = useI18n();
  const translations = useUi((ui) => ui.translations);
  const setTranslations = useUi((ui) => ui.setTranslations);
  const letterKeys = useUi((ui) => ui.letterKeys);
  const view = useView((state) => state.view);
  const statement = useView((state) => state.statement);
  const person = useView((state) => state.person);
  const sort = useView((state) => state.sort);
  const page = useView((state) => state.page);
  const reads = useView((state) => state.text !== undefined || state.read !== undefined);
  const { patch } = useViewStore().getState();
  const common = { shown, selected: summary?.id, page };
  return (
    <main
      className={`left view is-${text ? 'reader' : isCompared ? 'two' : view}`}
      id="contacts"
      tabIndex={-1}
      data-scroll-pane="main"
    >
      {isCompared ? (
        contact && compared ? (
          <LazyView name="two">
            {(TwoContacts) => (
              <TwoContacts
                contacts={[contact, compared]}
                targeted={statement}
                translations={translations}
                onTranslations={setTranslations}
              />
            )}
          </LazyView>
        ) : (
          <TextsWaiting state={loadState} />
        )
      ) : reads && !text && loadState !== 'ready' ? (
        <output className="view-waiting">{loadState === 'slow' && messages.views.loading}</output>
      ) : text ? (
        <LazyView name="reader">
          {(Reader) => (
            <Reader
              text={text}
              contact={contact}
              shown={shown}
              statement={statement}
              under={view}
              letterKeys={letterKeys}
            />
          )}
        </LazyView>
      ) : (
        <>
          {(view === 'list' || view === 'on-record' || view === 'texts') && empty}
          {view === 'list' && (
            <LazyView name="list">
              {(ListView) => (
                <ListView {...common} order={sort} onOrder={(order) => patch({ sort: order })} />
              )}
            </LazyView>
          )}
          {view === 'on-record' && (
            <LazyView name="on-record">
              {(OnRecordView) => <OnRecordView {...common} translations={translations} />}
            </LazyView>
          )}
          {view === 'texts' && (
            <LazyView name="texts">{(TextsView) => <TextsView shown={shown} page={page} />}</LazyView>
          )}
          {(view === 'people' || view === 'person') && (
            <LazyView name="person">
              {(PersonView) => (
                <PersonView
                  {...common}
                  id={person}
                  translations={translations}
                  onTranslations={setTranslations}
                />
              )}
            </LazyView>
          )}
          {view === 'data' && <LazyView name="data">{(DataPage) => <DataPage shown={shown} />}</LazyView>}
          {view === 'method' && <LazyView name="method">{(MethodView) => <MethodView />}</LazyView>}
          {view === 'add' && <LazyView name="add">{(Workbench) => <Workbench />}</LazyView>}
        </>
      )}
    </main>
  );
}
