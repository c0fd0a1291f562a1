/** The words of one statement, with what they have in common with the other side marked. */

import { type ReactNode, useId } from 'react';
import type { PairDraft } from '../../../drafts/draft.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import { inOneLine } from '../../../model/passage.ts';
import type { Names } from '../names.ts';
import { useQueueMessages } from '../queue-messages.ts';
import type { Stated, StatedText } from '../stated.ts';
import { sharedWords } from './relation-state.ts';

interface Props {
  readonly candidates: readonly PairDraft[];
  readonly textOf: (text: string) => StatedText | undefined;
  readonly names: Names;
  readonly statement: Stated;
  readonly choosable: boolean;
  readonly chosen: boolean;
  readonly onChosen: () => void;
}

export function Account({ statement, textOf, names, candidates, choosable, chosen, onChosen }: Props) {
  const { language, messages } = useI18n();
  const { relations: own } = useQueueMessages();
  const id = useId();
  const text = textOf(statement.text);
  const { speaker, office, voice, translation } = statement;
  const teller = [speaker, office].flatMap((one) => (one === undefined ? [] : names.tellerName(one)));
  const shared = sharedWords(statement, candidates);
  const isCandidate = candidates.some(({ of }) => of.includes(statement.id));
  const translated = translation?.[language] ?? translation?.en;
  return (
    <div className="relation-account">
      {choosable && <input type="checkbox" checked={chosen} aria-labelledby={id} onChange={onChosen} />}
      <div>
        <blockquote id={id} className="card-words" lang={text?.language} dir="auto" translate="no">
          {statement.passages.map(({ start, end }, index) => (
            <span key={start}>
              {index > 0 && ' […] '}
              {marked(text?.content ?? '', start, end, shared)}
            </span>
          ))}
        </blockquote>
        {translated !== undefined && !text?.language.startsWith(language) && (
          <p className="card-translation">{translated}</p>
        )}
        <p className="relation-by">
          {[
            ...teller,
            ...(voice.length > 0 ? [messages.panel.voices(voice.map((one) => names.tellerName(one)))] : []),
          ].join(', ')}
          {isCandidate && ` · ${own.candidate}`}
        </p>
      </div>
    </div>
  );
}

function marked(
  content: string,
  start: number,
  end: number,
  shared: readonly { start: number; end: number }[],
) {
  const here = shared
    .filter((one) => one.start >= start && one.end <= end)
    .toSorted((a, b) => a.start - b.start);
  const pieces: ReactNode[] = [];
  let at = start;
  for (const one of here) {
    if (one.start < at) continue;
    pieces.push(inOneLine(content.slice(at, one.start)));
    pieces.push(
      <span key={one.start} className="in-common">
        {inOneLine(content.slice(one.start, one.end))}
      </span>,
    );
    at = one.end;
  }
  return [...pieces, inOneLine(content.slice(at, end))];
}
