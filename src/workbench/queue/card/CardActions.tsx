/** The buttons of the card: whatever a key does, one of them does as well. Their places never change. */

import type { PointId } from '../../../model/points.ts';
import { SIDES } from '../../../model/voices.ts';
import type { QueueActions } from '../queue-actions.ts';
import { useQueueMessages } from '../queue-messages.ts';
import type { Item } from '../queue-state.ts';
import { Edges } from '../text/Edges.tsx';
import type { Queued } from '../use-queue.ts';
import { KeyButton } from './KeyButton.tsx';

interface Props {
  readonly queue: Queued;
  readonly actions: QueueActions;
  readonly item: Item | undefined;
  readonly digits: readonly PointId[];
}

const SIDE_LETTERS = { ru: 'R', us: 'U', nato: 'N' } as const;

export function CardActions({ queue, actions, item }: Omit<Props, 'digits'>) {
  const own = useQueueMessages();
  const { letterKeys } = queue;
  const isOpen = item !== undefined && (item.decision === 'open' || item.decision === 'later');
  const { act } = own;
  // Where nothing is left here, the same key and place lead on.
  const next = queue.view.left.length === 0 ? queue.next : undefined;
  return (
    <div className="card-actions">
      <div className="action-row is-main">
        <KeyButton
          {...{ letterKeys }}
          shortcut="A"
          why={next?.name ?? act.acceptWhy}
          className="is-solid"
          off={item === undefined && next === undefined}
          onClick={actions.accept}
        >
          {next ? next.name : isOpen || item === undefined ? act.accept : act.next}
        </KeyButton>
        <Second {...{ item, isOpen, letterKeys, actions }} />
        <KeyButton
          {...{ letterKeys }}
          shortcut={own.keys.space}
          spelled="Space"
          why={act.laterWhy}
          off={!isOpen}
          onClick={actions.later}
        >
          {act.later}
        </KeyButton>
        <KeyButton
          {...{ letterKeys }}
          shortcut="E"
          why={act.editWhy}
          off={item === undefined || item.decision === 'refused'}
          onClick={() => actions.editCurrent('side')}
        >
          {act.edit}
        </KeyButton>
      </div>
    </div>
  );
}

/** What changes a draft before it is decided. */
export function CardChanges({ queue, actions, item, digits }: Props) {
  const own = useQueueMessages();
  const { letterKeys } = queue;
  const isOpen = item !== undefined && (item.decision === 'open' || item.decision === 'later');
  const { act } = own;
  return (
    <div className="card-more">
      <div className="action-row">
        <KeyButton
          {...{ letterKeys }}
          shortcut="Z"
          why={act.undoWhy}
          off={!actions.canUndo}
          onClick={actions.undo}
        >
          {act.undo}
        </KeyButton>
        <KeyButton {...{ letterKeys }} shortcut="K" why={act.previous} onClick={() => actions.step(-1)}>
          {act.previous}
        </KeyButton>
        <KeyButton {...{ letterKeys }} shortcut="J" why={act.next} onClick={() => actions.step(1)}>
          {act.next}
        </KeyButton>
        <KeyButton
          {...{ letterKeys }}
          shortcut="S"
          why={act.speakerWhy}
          off={!isOpen}
          onClick={() => actions.editCurrent('speaker')}
        >
          {act.speaker}
        </KeyButton>
        <KeyButton
          {...{ letterKeys }}
          shortcut="C"
          why={act.contactWhy}
          off={!isOpen}
          onClick={() => actions.editCurrent('contact')}
        >
          {act.contact}
        </KeyButton>
        <KeyButton {...{ letterKeys }} off={!isOpen || !item.changed} onClick={actions.restore}>
          {act.restore}
        </KeyButton>
      </div>
      <Points {...{ queue, actions, item, digits }} off={!isOpen} />
      {/* Beside each other where there is room: neither is below the fold of the card. */}
      <div className="action-pair">
        <fieldset className="action-row">
          <legend>{act.sides}</legend>
          {SIDES.map((side) => (
            <KeyButton
              key={side}
              {...{ letterKeys }}
              shortcut={SIDE_LETTERS[side]}
              why={own.live.side(side)}
              off={!isOpen}
              aria-pressed={item?.draft.sides.includes(side) ?? false}
              onClick={() => actions.side(side)}
            >
              {own.side[side]}
            </KeyButton>
          ))}
        </fieldset>
        <Edges
          letterKeys={letterKeys}
          passages={item?.draft.passages ?? []}
          edge={queue.edge}
          off={!isOpen}
          onChoose={actions.chooseEdge}
          onMove={actions.moveEdge}
        />
      </div>
    </div>
  );
}

/** What takes a draft away: which, depends on where it is. */
function Second({
  item,
  isOpen,
  letterKeys,
  actions,
}: Pick<Props, 'item' | 'actions'> & { readonly isOpen: boolean; readonly letterKeys: boolean }) {
  const { act } = useQueueMessages();
  if (item?.decision === 'accepted')
    return (
      <KeyButton letterKeys={letterKeys} why={act.removeWhy} onClick={actions.remove}>
        {act.remove}
      </KeyButton>
    );
  if (item?.decision === 'refused')
    return (
      <KeyButton letterKeys={letterKeys} onClick={actions.reopen}>
        {act.reopen}
      </KeyButton>
    );
  return (
    <KeyButton
      letterKeys={letterKeys}
      shortcut="X"
      why={item?.begun ? act.discard : act.refuseWhy}
      off={!isOpen}
      onClick={actions.refuse}
    >
      {item?.begun ? act.discard : act.refuse}
    </KeyButton>
  );
}

function Points({ queue, actions, item, digits, off }: Props & { readonly off: boolean }) {
  const own = useQueueMessages();
  const { names, letterKeys } = queue;
  const row = item?.draft.points[0];
  const others = names.points.filter((point) => !digits.includes(point));
  return (
    <fieldset className="action-row is-points">
      <legend>{own.act.points}</legend>
      {digits.map((point, index) => (
        <KeyButton
          key={point}
          letterKeys={letterKeys}
          shortcut={String(index + 1)}
          why={names.pointName(point)}
          off={off}
          aria-pressed={row === point}
          onClick={() => actions.point(point)}
        >
          {names.pointShort(point)}
        </KeyButton>
      ))}
      <select
        aria-label={own.form.point}
        value={row !== undefined && others.includes(row) ? row : ''}
        disabled={off}
        onChange={(event) => {
          if (event.currentTarget.value !== '') actions.point(event.currentTarget.value);
        }}
      >
        <option value="">{own.act.otherPoint}</option>
        {others.map((point) => (
          <option key={point} value={point}>
            {names.pointName(point)}
          </option>
        ))}
      </select>
    </fieldset>
  );
}
