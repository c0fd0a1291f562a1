/** One act applied to the files of a corpus: new files, or why not. Pure; only what the act means changes in them. */

import type { Act, Applied } from './act.ts';
import { addContact, editContact, relate, removeContact, unrelate } from './acts/contact-acts.ts';
import { accept, editStatement, openAgain, removeStatement, setBackground } from './acts/statement-acts.ts';
import { addBody, addPerson } from './acts/tellers.ts';
import { addText, removeText, setHead } from './acts/text-acts.ts';
import { Work } from './acts/work.ts';
import { emptyCorpus, type Files, receive, withFiles } from './files.ts';
import type { Label } from './journal.ts';
import type { Refusal } from './refusal.ts';

export type Outcome = Applied | Refusal;

export function applyAct(files: Files, act: Act): Outcome {
  const work = new Work(files);
  const made = act.type === 'add-files' ? addFiles(work, act) : done(work, act);
  return work.outcome(made);
}

function done(work: Work, act: Exclude<Act, { type: 'add-files' }>): readonly string[] {
  switch (act.type) {
    case 'add-text':
      return addText(work, act);
    case 'accept':
      return accept(work, act);
    case 'set-head':
      setHead(work, act);
      break;
    case 'remove-text':
      removeText(work, act);
      break;
    case 'edit-statement':
      editStatement(work, act);
      break;
    case 'remove-statement':
      removeStatement(work, act);
      break;
    case 'background':
      setBackground(work, act);
      break;
    case 'not-background':
      openAgain(work, act);
      break;
    case 'add-contact':
      addContact(work, act);
      return [act.contact.id];
    case 'edit-contact':
      editContact(work, act);
      break;
    case 'remove-contact':
      removeContact(work, act);
      break;
    case 'relate':
      relate(work, act);
      break;
    case 'unrelate':
      unrelate(work, act);
      break;
    case 'add-person':
      addPerson(work, act.person);
      return [act.person.id];
    case 'add-body':
      addBody(work, act.body);
      return [act.body.id];
  }
  return [];
}

/** Files as they are, under checked names; a corpus always has its registries. */
function addFiles(work: Work, { files, instead }: Extract<Act, { type: 'add-files' }>): readonly string[] {
  const received = receive(files);
  if ('refused' in received) work.refuse(received.refused, received.detail);
  else work.files = withFiles(instead ? emptyCorpus() : work.files, received.files);
  return [];
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
