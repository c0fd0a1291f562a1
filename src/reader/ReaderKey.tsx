/** The key to the marks in a text, with the switch for those that are off at first. */

import { useI18n } from '../messages/I18nContext.ts';
import { HALVES } from '../model/voices.ts';
import { SideMark } from '../ui/glyphs/SideMark.tsx';
import { useReaderMessages } from './reader-messages.ts';

interface Props {
  /** Explains the numbers before the passages. */
  readonly numbers: string;
  /** Whether passages are marked that no side says. */
  readonly marksAll: boolean;
  readonly onMarksAll: (all: boolean) => void;
}

export function ReaderKey({ numbers, marksAll, onMarksAll }: Props) {
  const { messages } = useI18n();
  const own = useReaderMessages();
  const { key } = own;
  return (
    <section className="reader-key" aria-label={key.label}>
      {HALVES.map((half) => (
        <span key={half}>
          <SideMark half={half} /> <span className={`key-sample of-${half}`}>{key.sides[half]}</span>
        </span>
      ))}
      <span className="key-sample is-evidence">{key.evidence}</span>
      <label>
        <input
          type="checkbox"
          checked={marksAll}
          onChange={(event) => onMarksAll(event.currentTarget.checked)}
        />{' '}
        <span className="key-also">{key.also + messages.colon}</span>
        <span className="told-dot" aria-hidden="true" />{' '}
        <span className="key-sample of-none">{key.newsroom}</span>
      </label>
      <span className="reader-numbers">{numbers}</span>
    </section>
  );
}
