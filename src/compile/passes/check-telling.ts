/** Warns about words that somebody else seems to say, where the annotation names no one. By rule of thumb. */

import type { Span } from '../../model/corpus.ts';
import type { Statement } from '../../model/statement.ts';
import type { Compilation } from '../compilation.ts';
import type { StatementSeed } from '../read/schema.ts';
import type { Sourced } from '../read/validate.ts';
import { reportingClauses } from './sentences/reporting-clauses.ts';
import { spanAt } from './spans.ts';
import type { TextHead } from './text-head.ts';

interface Around {
  readonly head: TextHead;
  readonly content: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
}

/** Whom something is said to is named after one of these: “told Jane Sample”, « à son homologue Jane Sample ». */
const AUDIENCE = /(?<!\p{L})(?:told|to|with|à|au|aux|avec)(?:\s+[\p{L}.’'-]+){0,4}\s*$/iu;
/** How a transcript begins what a reporter asks. */
const QUESTION =
  /^(?:(?:Q|QUESTION|Question|REPORTER)(?:[.:]|\s{2,}|\s(?=\p{Lu}))|(?:ВОПРОС|Вопрос)(?:\s*\([^)]{0,40}\))?[.:]|В:)/u;

export function checkTelling(
  { data, source, path }: Sourced<StatementSeed>,
  statement: Statement,
  around: Around,
  compilation: Compilation,
): void {
  const { problems } = compilation;
  const { head, content, paragraphs, sentences } = around;
  // The words of the statement itself, then those of each repetition.
  [data, ...(data.again ?? [])].forEach((words, telling) => {
    if (words.sides || words.speaker || words.office?.length) return;
    if (telling > 0 && words.mode === 'mention') return;
    const at = source.at([...path, ...(telling > 0 ? ['again', telling - 1] : []), 'words']);
    for (const passage of statement.passages.filter((one) => one.telling === telling)) {
      const paragraph = paragraphs[spanAt(paragraphs, passage.start)];
      if (head.teller && paragraph && QUESTION.test(content.slice(paragraph.start, paragraph.end))) {
        problems.warn(at, 'question-credited');
        return;
      }
      const sentence = sentences[spanAt(sentences, passage.start)];
      const other = telling > 0 && sentence && tellerIn(content.slice(sentence.start, sentence.end));
      if (other) {
        problems.warn(at, 'again-of-other', other);
        return;
      }
    }
  });

  /** Who reports in a sentence, if it is no one of the statement's sides. */
  function tellerIn(sentence: string): string | undefined {
    const named = reportingClauses(sentence).flatMap(({ start, end }) => {
      const clause = sentence.slice(start, end);
      return names().filter(({ name }) => {
        const index = indexOfWord(clause, name);
        return index >= 0 && !AUDIENCE.test(clause.slice(0, index));
      });
    });
    const own = named.some(({ id, side }) => statement.sides.includes(side) || statement.voice.includes(id));
    return own ? undefined : named[0]?.name;
  }

  function names() {
    return [
      ...[...compilation.people.values()].flatMap(({ id, side, spellings }) =>
        spellings.map((name) => ({ id, side, name })),
      ),
      ...[...compilation.bodies.values()].flatMap(({ id, side, name }) =>
        [...new Set([name.en, name.fr])].map((one) => ({ id, side, name: one })),
      ),
    ];
  }
}

/** Where a name occurs by itself, or -1: “Rus” is not in “Rusanov”. */
function indexOfWord(text: string, name: string): number {
  for (let index = text.indexOf(name); index >= 0; index = text.indexOf(name, index + 1)) {
    const end = index + name.length;
    if (!/\p{L}$/u.test(text.slice(0, index)) && !/^\p{L}/u.test(text.slice(end))) return index;
  }
  return -1;
}
