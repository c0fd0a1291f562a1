/** The exact words of a statement or of its repetition, as a quotation or a paraphrase, with our translation below. */

import type { Mode, StatementPassage, Translation } from '../../model/statement.ts';
import { OurTranslation } from '../../ui/OurTranslation.tsx';
import { QuotedWords } from './QuotedWords.tsx';

interface Props {
  readonly passages: readonly StatementPassage[];
  readonly mode: Mode;
  /** BCP 47 tag of the text. */
  readonly language: string | undefined;
  readonly translation: Translation | undefined;
}

export function Quotation({ passages, mode, language, translation }: Props) {
  const isCited = mode === 'direct' || mode === 'mixed';
  return (
    <>
      <blockquote className={`words ${isCited ? 'is-cited' : 'is-paraphrase'}`}>
        <QuotedWords passages={passages} language={language} />
      </blockquote>
      <OurTranslation translation={translation} from={language} />
    </>
  );
}
