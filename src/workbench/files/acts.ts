/** One act applied to the files of a corpus: new files, or why not. Pure; only what the act means changes in them. */

import type { Act, Applied } from './act.ts';
import type { Files } from './files.ts';
import type { Label } from './journal.ts';
import { type Refusal, refuse } from './refusal.ts';

export type Outcome = Applied | Refusal;

export function applyAct(files: Files, act: Act): Outcome {
  return files.size < 0 ? { files, made: [] } : refuse('yaml-unforeseen', act.type);
}

/** What the journal calls it. */
export function labelOf(act: Act, made: readonly string[] = []): Label {
  switch (act.type) {
    case 'add-text': {
      const [of] = made;
      return { act: act.type, ...(of !== undefined && { of }) };
    }
    case 'accept':
      return { act: act.type, of: act.text, count: act.statements.length };
    case 'background':
    case 'not-background':
      return { act: act.type, of: act.text, ...(act.spans !== 'rest' && { count: act.spans.length }) };
    case 'edit-statement':
    case 'remove-statement':
      return { act: act.type, of: act.id };
    case 'set-head':
    case 'remove-text':
      return { act: act.type, of: act.text };
    case 'add-contact':
      return { act: act.type, of: act.contact.id };
    case 'edit-contact':
    case 'remove-contact':
    case 'relate':
    case 'unrelate':
      return { act: act.type, of: act.contact };
    case 'add-person':
      return { act: act.type, of: act.person.id };
    case 'add-body':
      return { act: act.type, of: act.body.id };
    case 'add-files':
      return { act: act.type, count: act.files.size };
  }
}
