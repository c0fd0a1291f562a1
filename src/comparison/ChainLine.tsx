/** The reporting chain of a statement as a line, and the paragraph it stands in on demand. */

import { Fragment } from 'react';
import { useLibrary } from '../corpus/LibraryContext.ts';
import type { Text } from '../model/corpus.ts';
import type { Passage } from '../model/passage.ts';
import type { Chain, Statement } from '../model/statement.ts';
import type { Voice } from '../model/voices.ts';
import { dateText } from '../words/dates.ts';
import { useWords } from '../words/WordsContext.ts';

/** The chain of the statement, or else that of its text for the side that tells it. */
export function chainOf(statement: Statement, text: Text): Chain {
  const [side = 'newsroom'] = statement.sides;
  return statement.chain ?? text.chains[side as Voice] ?? text.chains.newsroom ?? [];
}

export function ChainLine({
  statement,
  passages,
}: {
  readonly statement: Statement;
  readonly passages: readonly Passage[];
}) {
  const { words, pick } = useWords();
  const text = useLibrary().text(statement.text);
  if (!text) return null;
  const chain = chainOf(statement, text);
  const paragraph = passages[0]?.paragraph ?? 1;
  return (
    <details className="chain">
      <summary>
        <span className="sr-only">{words.panel.chain}: </span>
        {chain.map((link, index) => {
          const last = index === chain.length - 1;
          return (
            <Fragment key={pick(link.who)}>
              {index > 0 && (
                <span className="arrow" aria-hidden="true">
                  {' → '}
                </span>
              )}
              <span className={link.basis === 'stated' ? undefined : 'doubted'}>
                {pick(link.who)}
                {last && `, ${dateText(text.date, { month: 'long' }, words)}`}
              </span>
              {link.by === 'machine' && ` (${words.panel.machine})`}
              {link.basis === 'inferred' && <span className="sr-only"> ({words.panel.inferredMark})</span>}
              {/* That a text's publisher and day are known outside is said once, at the foot of the panel. */}
              {link.basis === 'outside' && !last && ` ${words.panel.chainOutside}`}
            </Fragment>
          );
        })}
        {'\u00a0'}
        <span className="paragraph-link">
          <span aria-hidden="true">{words.panel.paragraph(paragraph)}</span>
          <span className="sr-only">{words.panel.paragraphLong(paragraph)}</span>
        </span>
      </summary>
      <Paragraph text={text} passages={passages} number={paragraph} />
    </details>
  );
}

/** The whole paragraph, with the words marked in it. */
function Paragraph({
  text,
  passages,
  number,
}: {
  readonly text: Text;
  readonly passages: readonly Passage[];
  readonly number: number;
}) {
  const span = text.paragraphs[number - 1];
  if (!span) return null;
  const pieces: { words: string; marked: boolean }[] = [];
  let at = span.start;
  for (const { start, end } of passages.toSorted((a, b) => a.start - b.start)) {
    const stop = Math.min(end, span.end);
    if (start < at || start >= span.end) continue;
    pieces.push({ words: text.content.slice(at, start), marked: false });
    pieces.push({ words: text.content.slice(start, stop), marked: true });
    at = stop;
  }
  pieces.push({ words: text.content.slice(at, span.end), marked: false });
  return (
    <blockquote className="paragraph" lang={text.language} dir="auto">
      {pieces.map(({ words, marked }, index) => {
        const Piece = marked ? 'mark' : 'span';
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one paragraph never change places
        return <Piece key={index}>{words}</Piece>;
      })}
    </blockquote>
  );
}
