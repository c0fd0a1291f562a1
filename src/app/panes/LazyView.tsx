/** A view that may still be on its way: nothing for a moment, and words with a way on where it does not arrive. */

import type { ReactNode } from 'react';
import { useI18n } from '../../messages/I18nContext.ts';
import { useAwaited } from '../shell/readiness.ts';
import { type Lazy, type LazyName, useLazyView } from './lazy-views.ts';

type Ready<N extends LazyName> = Extract<Lazy<N>, { state: 'ready' }>['View'];

export function LazyView<N extends LazyName>({
  name,
  children,
}: {
  readonly name: N;
  readonly children: (View: Ready<N>) => ReactNode;
}) {
  const { language, messages } = useI18n();
  const lazy = useLazyView(name, language);
  useAwaited(lazy.state === 'loading');
  if (lazy.state === 'ready') return children(lazy.View);
  return (
    <output className="view-waiting">
      {lazy.state === 'failed' && (
        <>
          {messages.views.failed}{' '}
          {/* The address holds all there is to lose, and browsers remember a module that failed until a reload. */}
          <button type="button" className="button is-line" onClick={() => location.reload()}>
            {messages.views.retry}
          </button>
        </>
      )}
    </output>
  );
}
