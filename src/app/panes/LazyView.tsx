/** A view whose code may still be loading: empty at first, and a notice with a retry button if loading fails. */

import type { ReactNode } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import { RetryNotice } from '../../ui/RetryNotice.tsx';
import { useLazy } from '../../ui/use-lazy.ts';
import { useAwaited } from '../shell/readiness.ts';
import { type LazyName, lazyView } from './lazy-views.ts';

type View<N extends LazyName> = Extract<ReturnType<typeof useLazyView<N>>, { state: 'ready' }>['value'];

/** Renders at once if the code is loaded, as on every page that opened with this view. */
export function useLazyView<N extends LazyName>(name: N) {
  const { language } = useI18n();
  return useLazy(lazyView(name, language));
}

export function LazyView<N extends LazyName>({
  name,
  failed,
  children,
}: {
  readonly name: N;
  /** What to say where it could not be loaded, if that is not the whole page. */
  readonly failed?: string;
  readonly children: (view: View<N>) => ReactNode;
}) {
  const { messages } = useI18n();
  const lazy = useLazyView(name);
  useAwaited(lazy.state === 'loading');
  if (lazy.state === 'ready') return children(lazy.value);
  return (
    <output className="view-waiting">
      {lazy.state === 'failed' && (
        <RetryNotice retry={messages.views.retry}>{failed ?? messages.views.failed}</RetryNotice>
      )}
    </output>
  );
}
