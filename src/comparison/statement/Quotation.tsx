/** The exact words of a statement or of its repetition, as a quotation or a paraphrase, with our translation below. */

import { useI18n } from '../../messages/I18nContext.ts';
import { type Mode, type StatementPassage, type Translation, translationFor } from '../../model/statement.ts';
import { Highlighted } from '../../ui/Highlighted.tsx';
import { QuotedWords } from './QuotedWords.tsx';

interface Props {
  readonly passages: readonly StatementPassage[];
  readonly mode: Mode;
  /** BCP 47 tag of the text. */
  readonly language: string;
  readonly translation: Translation | undefined;
}

export function Quotation({ passages, mode, language, translation }: Props) {
  const ours = translationFor(translation, useI18n().language);
  const isCited = mode === 'direct' || mode === 'mixed';
  return (
    <>
      <blockquote className={`words ${isCited ? 'is-cited' : 'is-paraphrase'}`}>
        <QuotedWords passages={passages} language={language} />
      </blockquote>
      {ours && (
        <p className="translation" lang={ours.language}>
          <Highlighted>{ours.words}</Highlighted>
        </p>
      )}
    </>
  );
}
