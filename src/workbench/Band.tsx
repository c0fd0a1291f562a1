/** The line under the header of a reader's own corpus: whose texts these are, whether they are kept, and the way back. */

import { writeLink } from '../link/write-link.ts';
import type { OwnMessages } from '../messages/en/own.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { useOwn, useOwnState } from './OwnContext.ts';
import { useOwnMessages } from './own-messages.ts';
import type { Origin } from './store/kept.ts';
import './band.css';

export function Band() {
  const messages = useOwnMessages();
  const { band, happened, dismiss } = messages;
  const { language } = useI18n();
  const { store, site } = useOwn();
  const origin = useOwnState((state) => state.origin);
  const kept = useOwnState((state) => state.kept);
  const event = useOwnState((state) => state.happened);
  const errors = useOwnState(errorsIn);
  return (
    <>
      <section className={`own-band is-from-${origin.kind}`} aria-label={band.label}>
        <p>
          <b>{nameOf(origin, messages)}</b> {origin.kind !== 'device' && <span>{band.notOurs}</span>}{' '}
          <span className={kept.kept === 'no' ? 'own-unkept' : undefined}>
            {kept.kept === 'no' ? band.notKept[kept.reason] : kept.kept === 'yes' ? band.kept : band.soon}
          </span>{' '}
          {errors > 0 && (
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
            <span>{happened[event]}</span>
            <IconButton icon="close" label={dismiss} onClick={() => store.dismiss()} />
          </>
        )}
      </output>
    </>
  );
}

/** Whose texts they are, in a few words. */
export function nameOf(origin: Origin, { band }: OwnMessages): string {
  return origin.kind === 'file' ? band.file(origin.name) : band[origin.kind];
}

function errorsIn({ problems }: { readonly problems: readonly { readonly severity: string }[] }): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}
