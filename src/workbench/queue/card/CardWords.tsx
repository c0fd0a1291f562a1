/** The words of a draft, on its card and at the top of its form, in the colour of their side. */

import { inOneLine } from '../../../model/passage.ts';
import { halfOf, isSide } from '../../../model/voices.ts';
import type { Queued } from '../use-queue.ts';
import type { OpenDraft } from '../work.ts';

interface Props {
  readonly queue: Queued;
  readonly draft: OpenDraft;
}

export function CardWords({ queue: { head, text }, draft: { passages, sides } }: Props) {
  const [half, other] = [...new Set(sides.filter(isSide).map(halfOf))];
  const colour = half === undefined || other !== undefined ? 'in-none' : `in-${half}`;
  return (
    <blockquote className={`card-words ${colour}`} lang={head.language} dir="auto" translate="no">
      {passages.map(({ start, end }, index) => (
        <span key={start}>
          {index > 0 && ' […] '}
          {inOneLine(text.content.slice(start, end))}
        </span>
      ))}
    </blockquote>
  );
}
