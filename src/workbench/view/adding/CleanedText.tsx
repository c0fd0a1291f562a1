/** The text as it will be kept, with what was taken off struck through: each line of a page can be put back, or all of it. */

import type { PageLine } from '../../../drafts/head/page-furniture.ts';
import type { Cleaned } from '../../files/clean-paste.ts';
import type { TakenKind } from '../../files/taken.ts';
import { useWorkbenchMessages } from '../view-messages.ts';
import './cleaned-text.css';

/** What a person put back. */
export interface Restored {
  /** Numbers of lines. */
  readonly lines: ReadonlySet<number>;
  /** The text just as it was pasted. */
  readonly whole: boolean;
}

export const NOTHING_RESTORED: Restored = { lines: new Set(), whole: false };

interface Props {
  readonly pasted: string;
  readonly cleaned: Cleaned;
  readonly restored: Restored;
  readonly language: string | undefined;
  readonly onRestored: (restored: Restored) => void;
}

export function CleanedText({ pasted, cleaned, restored, language, onRestored }: Props) {
  const { cleaned: words } = useWorkbenchMessages();
  const { taken, furniture, text } = cleaned;
  const toggle = ({ line }: PageLine) => {
    const lines = new Set(restored.lines);
    if (!lines.delete(line)) lines.add(line);
    onRestored({ ...restored, lines });
  };
  const count = taken.length + furniture.length;
  const struck = new Set(furniture.map(({ line }) => line).filter((line) => !restored.lines.has(line)));
  return (
    <section className="cleaned" aria-label={words.title}>
      <h2>{words.title}</h2>
      {count === 0 ? (
        <p className="cleaned-note">{words.nothing}</p>
      ) : (
        <details className="cleaned-off">
          <summary>{words.off(count)}</summary>
          <ul>
            {furniture.map((one) => (
              <li key={one.line}>
                <span className="cleaned-what">{words.furniture[one.kind]}</span>
                <span
                  className={struck.has(one.line) ? 'cleaned-struck' : 'cleaned-back'}
                  lang={language}
                  dir="auto"
                >
                  {one.was}
                </span>
                <button
                  type="button"
                  className="button is-line"
                  aria-pressed={!struck.has(one.line)}
                  aria-label={words.backLong(one.was)}
                  onClick={() => toggle(one)}
                >
                  {words.back}
                </button>
              </li>
            ))}
            {kindsIn(cleaned).map(({ kind, all }) => (
              <li key={kind}>
                <span className="cleaned-what">{words.taken[kind](all.length)}</span>
                {all.some((was) => was.trim() !== '') && (
                  <span className="cleaned-struck" dir="auto">
                    {all.join(' ').trim()}
                  </span>
                )}
              </li>
            ))}
          </ul>
          <button
            type="button"
            className="button is-line"
            aria-pressed={restored.whole}
            onClick={() => onRestored({ ...restored, whole: !restored.whole })}
          >
            {words.whole}
          </button>
        </details>
      )}
      <section className="cleaned-text" aria-label={words.words} lang={language} dir="auto" translate="no">
        {restored.whole
          ? pasted
          : text.split('\n').map((line, index) =>
              struck.has(index + 1) ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
                <del key={index}>{`${line}\n`}</del>
              ) : (
                `${line}\n`
              ),
            )}
      </section>
      <p className="cleaned-note">{words.frozen}</p>
    </section>
  );
}

/** What was taken off of each kind, in the order of the text. */
function kindsIn({
  taken,
}: Cleaned): readonly { readonly kind: TakenKind; readonly all: readonly string[] }[] {
  const kinds = new Map<TakenKind, string[]>();
  for (const { kind, was } of taken) kinds.set(kind, [...(kinds.get(kind) ?? []), was]);
  return [...kinds].map(([kind, all]) => ({ kind, all }));
}
