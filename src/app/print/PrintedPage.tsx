/** Adds to the page what paper has beyond the screen, for as long as it is being printed. */

import { useI18n } from '../../messages/I18nContext.ts';
import { Paper, type PaperProps } from './Paper.tsx';
import { usePrinting } from './use-printing.ts';

export function PrintedPage(props: PaperProps) {
  const { language } = useI18n();
  return usePrinting(language, props.whole) && <Paper {...props} />;
}
