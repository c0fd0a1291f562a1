/** The line under the header of a reader's own corpus: whose texts these are, whether they are kept, and the way back. */

import { writeLink } from '../link/write-link.ts';
import type { OwnMessages } from '../messages/en/own.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useOwn, useOwnState } from './OwnContext.ts';
import { useOwnMessages } from './own-messages.ts';
import type { Origin, SaveState } from './store/save-state.ts';
import { download, today } from './view/saving/save-files.ts';
import './band.css';

export function Band() {
  const messages = useOwnMessages();
  const { band, happened, dismiss } = messages;
  const { language } = useI18n();
  const { store, site, leave } = useOwn();
  const origin = useOwnState((state) => state.origin);
  const saveState = useOwnState((state) => state.saveState);
  const persisted = useOwnState((state) => state.persisted);
  const event = useOwnState((state) => state.happened);
  const errors = useOwnState(errorsIn);
  const blocked = useOwnState((state) => state.blocked);
  const take = (
    <button
      type="button"
      className="button is-line"
      onClick={() => download(store.getState().files, `readouts-${today()}.zip`)}
    >
      {band.take}
    </button>
  );
  return (
    <>
      <section className={`own-band is-from-${origin.kind}`} aria-label={band.label}>
        <p>
          <b>{nameOf(origin, messages)}</b> {origin.kind !== 'device' && <span>{band.notOurs}</span>}{' '}
          <span className={saveState.status === 'unsaved' ? 'own-unsaved' : undefined}>
            {saveStateIn(messages, saveState, persisted)}
          </span>{' '}
          {origin.kind !== 'device' && (
            <>
              {saveState.status === 'unsaved' && saveState.reason !== 'unavailable' && (
                <button type="button" className="button is-line" onClick={() => void store.keep()}>
                  {band.keep}
                </button>
              )}{' '}
              <button type="button" className="button" onClick={leave}>
                {band.leave}
              </button>
            </>
          )}
          {saveState.status === 'unsaved' && saveState.reason !== 'not-asked' && take}{' '}
          {blocked && (
            <span>
              <ViewLink to={{ view: 'add', contact: undefined, text: undefined, read: undefined }}>
                {band.errors(errors)}
              </ViewLink>{' '}
              {band.older}
            </span>
          )}
        </p>
        <a href={site + writeLink({ language })}>{band.back}</a>
      </section>
      <output className={event === undefined ? 'own-happened' : 'own-happened notice'}>
        {event !== undefined && (
          <>
            <span>{event.what === 'overtaken' ? happened.overtaken(event.acts) : happened[event.what]}</span>{' '}
            {event.what === 'shortened' && take}
            <IconButton icon="close" label={dismiss} onClick={() => store.dismiss()} />
          </>
        )}
      </output>
    </>
  );
}

/** What a browser has not promised to keep, it may clear by itself: a private window does when it closes. */
function saveStateIn({ band }: OwnMessages, saveState: SaveState, persisted: boolean): string {
  if (saveState.status === 'unsaved') return band.unsaved[saveState.reason];
  if (saveState.status === 'saving') return band.saving;
  return persisted ? band.saved : band.savedForNow;
}

/** Whose texts they are, in a few words. */
export function nameOf(origin: Origin, { band }: OwnMessages): string {
  return band[origin.kind];
}

function errorsIn({ problems }: { readonly problems: readonly { readonly severity: string }[] }): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}
