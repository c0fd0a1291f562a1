/** The edges of a draft's words: one is chosen, then moved by word or by sentence; in a form, passages come and go as well. */

import { useI18n } from '../../../messages/I18nContext.ts';
import type { Span } from '../../../model/corpus.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { KeyButton } from '../card/KeyButton.tsx';
import { useQueueMessages } from '../queue-messages.ts';
import type { EdgeAt } from './edges.ts';

interface Props {
  readonly letterKeys: boolean;
  readonly passages: readonly Span[];
  readonly edge: EdgeAt | undefined;
  readonly off: boolean;
  readonly onChoose: (edge: EdgeAt['edge']) => void;
  readonly onMove: (by: 1 | -1, unit: 'word' | 'sentence') => void;
  readonly onAdd?: () => void;
  readonly onRemove?: (passage: number) => void;
}

export function Edges({ letterKeys, passages, edge, off, onChoose, onMove, onAdd, onRemove }: Props) {
  const own = useQueueMessages();
  const { messages } = useI18n();
  const { act } = own;
  const moves = [
    { by: -1, unit: 'sentence', label: act.earlierSentence, sign: '⇤', spelled: 'Shift+ArrowLeft' },
    { by: -1, unit: 'word', label: act.earlier, sign: '←', spelled: 'ArrowLeft' },
    { by: 1, unit: 'word', label: act.onward, sign: '→', spelled: 'ArrowRight' },
    { by: 1, unit: 'sentence', label: act.laterSentence, sign: '⇥', spelled: 'Shift+ArrowRight' },
  ] as const;
  const at = edge && edge.passage < passages.length ? edge : undefined;
  return (
    <fieldset className="action-row is-edges">
      <legend>{act.edges}</legend>
      {(['start', 'end'] as const).map((one) => (
        <KeyButton
          key={one}
          letterKeys={letterKeys}
          shortcut={one === 'start' ? '[' : ']'}
          why={act.edge[one]}
          off={off}
          aria-pressed={at?.edge === one}
          onClick={() => onChoose(one)}
        >
          {one === 'start' ? act.startEdge : act.endEdge}
        </KeyButton>
      ))}
      {moves.map(({ by, unit, label, sign, spelled }) => (
        <IconButton
          key={sign}
          className="is-line"
          label={at ? act.edge[at.edge] + messages.colon + label : label}
          tooltip
          aria-keyshortcuts={at ? spelled : undefined}
          aria-disabled={off || !at || undefined}
          onClick={() => {
            if (!off && at) onMove(by, unit);
          }}
        >
          <span aria-hidden="true">{sign}</span>
        </IconButton>
      ))}
      {onAdd && (
        <button
          type="button"
          className="button is-line"
          // Or the words would no longer be selected.
          onMouseDown={(event) => event.preventDefault()}
          onClick={onAdd}
        >
          {act.addPassage}
        </button>
      )}
      {onRemove &&
        passages.length > 1 &&
        passages.map(({ start }, index) => (
          <button key={start} type="button" className="button is-line" onClick={() => onRemove(index)}>
            {act.removePassage(index + 1)}
          </button>
        ))}
    </fieldset>
  );
}
