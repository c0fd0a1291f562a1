/** A view that may still be on its way: nothing for a moment, and words with a way on where it does not arrive. */

import type { ReactNode } from 'react';
import { useWords } from '../words/WordsContext.ts';
import { type Lazy, type LazyName, useLazyView } from './lazy-views.ts';
import { useAwaited } from './readiness.ts';

type Ready<N extends LazyName> = Extract<Lazy<N>, { state: 'ready' }>['View'];

export function Lazily<N extends LazyName>({
  name,
  children,
}: {
  readonly name: N;
  readonly children: (View: Ready<N>) => ReactNode;
}) {
  const { language, words } = useWords();
  const lazy = useLazyView(name, language);
  useAwaited(lazy.state === 'loading');
  if (lazy.state === 'ready') return children(lazy.View);
  return (
    <output className="view-waiting">
      {lazy.state === 'failed' && (
        <>
          {words.views.failed}{' '}
          {/* The address holds all there is to lose, and browsers remember a module that failed until a reload. */}
          <button type="button" className="button is-line" onClick={() => location.reload()}>
            {words.views.retry}
          </button>
        </>
      )}
    </output>
  );
}
