/** The exact words of a statement or of its repetition, as a quotation or a paraphrase, with our English translation below. */

import type { Mode, StatementPassage } from '../../model/statement.ts';
import { Highlighted } from '../../ui/Highlighted.tsx';
import { QuotedWords } from './QuotedWords.tsx';

interface Props {
  readonly passages: readonly StatementPassage[];
  readonly mode: Mode;
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly translation: string | undefined;
}

export function Quotation({ passages, mode, language, translation }: Props) {
  const isCited = mode === 'direct' || mode === 'mixed';
  return (
    <>
      <blockquote className={`words ${isCited ? 'is-cited' : 'is-paraphrase'}`}>
        <QuotedWords passages={passages} language={language} />
      </blockquote>
      {translation && (
        <p className="translation" lang="en">
          <Highlighted>{translation}</Highlighted>
        </p>
      )}
    </>
  );
}
