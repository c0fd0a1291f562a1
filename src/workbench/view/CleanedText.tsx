/** The text as it will be kept, with what was taken off struck through: each part can be put back. */

import { useWorkbenchMessages } from './view-messages.ts';
import { isOff, type Pieces } from './cleaned.ts';
import './cleaned-text.css';

interface Props {
  readonly pieces: Pieces;
  /** Numbers of pieces that are put back. */
  readonly restored: ReadonlySet<number>;
  readonly language: string | undefined;
  readonly onRestored: (restored: ReadonlySet<number>) => void;
}

export function CleanedText({ pieces, restored, language, onRestored }: Props) {
  const { cleaned } = useWorkbenchMessages();
  const off = pieces.flatMap((piece, number) => (isOff(piece) ? [{ piece, number }] : []));
  // A line break that became a space is a sign of nothing: they are put back together.
  const shown = off.filter(({ piece }) => piece.text.trim() !== '');
  const blank = off.filter(({ piece }) => piece.text.trim() === '');
  const toggle = (numbers: readonly number[]) => {
    const all = numbers.every((number) => restored.has(number));
    onRestored(
      all
        ? new Set([...restored].filter((number) => !numbers.includes(number)))
        : new Set([...restored, ...numbers]),
    );
  };
  const groups = [
    ...shown.map(({ piece, number }) => ({ reason: piece.off, words: piece.text.trim(), numbers: [number] })),
    ...(blank.length === 0
      ? []
      : [{ reason: 'wraps', words: '', numbers: blank.map(({ number }) => number) }]),
  ];
  return (
    <section className="cleaned" aria-label={cleaned.title}>
      <h3>{cleaned.title}</h3>
      {groups.length === 0 ? (
        <p className="cleaned-note">{cleaned.nothing}</p>
      ) : (
        <details className="cleaned-off">
          <summary>{cleaned.off(groups.length)}</summary>
          <ul>
            {groups.map(({ reason, words, numbers }) => {
              const back = numbers.every((number) => restored.has(number));
              const what = cleaned.what[reason ?? 'other'] ?? cleaned.what.other;
              return (
                <li key={numbers[0]}>
                  <span className="cleaned-what">{what}</span>
                  {words !== '' && (
                    <span className={back ? 'cleaned-back' : 'cleaned-struck'} lang={language} dir="auto">
                      {words}
                    </span>
                  )}
                  <button
                    type="button"
                    className="button is-line"
                    aria-pressed={back}
                    aria-label={cleaned.backLong(words === '' ? (what ?? '') : words)}
                    onClick={() => toggle(numbers)}
                  >
                    {cleaned.back}
                  </button>
                </li>
              );
            })}
          </ul>
        </details>
      )}
      {/* It scrolls, so the keyboard has to reach it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the only way to scroll it by keyboard */}
      <div className="cleaned-text" lang={language} dir="auto" translate="no" tabIndex={0}>
        {pieces.map((piece, number) =>
          isOff(piece) && !restored.has(number) ? (
            piece.text.trim() === '' ? (
              (piece.instead ?? '')
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces never move
              <del key={number}>{piece.text}</del>
            )
          ) : (
            piece.text
          ),
        )}
      </div>
      <p className="cleaned-note">{cleaned.frozen}</p>
    </section>
  );
}
