/** Adds to the page what paper has beyond the screen, for as long as it is being printed; fetched once the page works. */

import { useI18n } from '../../messages/I18nContext.ts';
import { useLazyView } from '../panes/LazyView.tsx';
import { useAwaited } from '../shell/readiness.ts';
import type { PaperProps } from './Paper.tsx';
import { usePrinting } from './use-printing.ts';

export function PrintedPage(props: PaperProps) {
  const { language } = useI18n();
  const printing = usePrinting(language, props.whole);
  const paper = useLazyView('paper');
  useAwaited(paper.state === 'loading');
  return printing && paper.state === 'ready' && <paper.value {...props} />;
}
