/** A queue on screen with a store as small as can be, and what a reader of the screen finds there. */

import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import { compile } from '../../../src/compile/compile.ts';
import { workbenchQueue as en } from '../../../src/messages/en/workbench/queue.ts';
import { I18nContext } from '../../../src/messages/I18nContext.ts';
import { applyAct, labelOf } from '../../../src/workbench/files/acts.ts';
import { type Files, SeedBytes } from '../../../src/workbench/files/files.ts';
import { NEW_JOURNAL, record, undo } from '../../../src/workbench/files/journal.ts';
import { isRefusal } from '../../../src/workbench/files/refusal.ts';
import { Queue } from '../../../src/workbench/queue/Queue.tsx';
import { ENGLISH } from '../../i18n-for-tests.ts';
import { type Opened, pair } from './sample.ts';

/** The files as the last act left them. */
let now: Files;
export const onRelations = vi.fn();
export const onAt = vi.fn();
export const go = vi.fn();
export const NEXT = { name: 'Next: another text', go };

interface HostProps {
  readonly files: Files;
  readonly opened: Opened;
  readonly letterKeys: boolean;
}

/** A store as small as can be. */
function Host({ files, opened, letterKeys }: HostProps) {
  const [state, setState] = useState({ files, journal: NEW_JOURNAL });
  now = state.files;
  return (
    <I18nContext value={ENGLISH}>
      <Queue
        {...opened}
        files={state.files}
        library={undefined}
        problems={compile(new SeedBytes().of(state.files)).problems}
        letterKeys={letterKeys}
        position={state.journal.position}
        onRelations={onRelations}
        onAt={onAt}
        next={NEXT}
        onAct={(one) => {
          const outcome = applyAct(state.files, one);
          if (isRefusal(outcome)) return outcome;
          const journal = record(state.journal, labelOf(one), state.files, outcome.files);
          setState({ files: outcome.files, journal });
          return undefined;
        }}
        onUndo={
          state.journal.position === 0
            ? undefined
            : () => {
                const moved = undo(state.journal, state.files);
                if (!isRefusal(moved)) setState(moved);
              }
        }
      />
    </I18nContext>
  );
}

export const files = (): Files => now;

export function open({ letterKeys = true, from = pair(), of = 'cape' as 'cape' | 'house' } = {}) {
  render(<Host files={from.files} opened={from[of]} letterKeys={letterKeys} />);
  return { user: userEvent.setup(), annotation: () => now.get(`${from[of].text.id}.yaml`) ?? '' };
}

export const card = () => within(screen.getByRole('region', { name: en.card }));
export const said = () => screen.getByRole('status').textContent;
export const button = (name: string) => card().getByRole('button', { name });
