/** Added to the page for printing; its code is prefetched, because printing does not wait. */

import { useI18n } from '../../messages/I18nContext.ts';
import { useLazyView } from '../panes/LazyView.tsx';
import type { PaperProps } from './Paper.tsx';
import { usePrinting } from './use-printing.ts';

export function PrintedPage(props: PaperProps) {
  const { language } = useI18n();
  return usePrinting(language, props.whole) && <LoadedPaper {...props} />;
}

function LoadedPaper(props: PaperProps) {
  const paper = useLazyView('paper');
  return paper.state === 'ready' && <paper.value {...props} />;
}
