/** Which form is in the place of the card, and what follows when it is saved or left. */

import type { QueueActions } from '../queue-actions.ts';
import { useQueueMessages } from '../queue-messages.ts';
import type { Item } from '../queue-state.ts';
import type { Queued } from '../use-queue.ts';
import { type OpenDraft, withChange } from '../work.ts';
import { ContactForm } from './ContactForm.tsx';
import { NewTeller } from './NewTeller.tsx';
import { StatementForm } from './StatementForm.tsx';

interface Props {
  readonly queue: Queued;
  readonly actions: QueueActions;
  readonly item: Item | undefined;
}

export function CardForms({ queue, actions, item }: Props) {
  const own = useQueueMessages();
  const { editing, setEditing, setEdge, work, changeWork, announce, names } = queue;
  const leave = () => {
    setEdge(undefined);
    queue.forgive();
    setEditing(undefined);
  };
  if (!editing) return null;
  if (editing.what === 'person')
    return (
      <NewTeller
        name={editing.name}
        id={editing.name}
        people
        taken={names.people}
        onCancel={leave}
        onAdd={(person) => {
          if (queue.does({ type: 'add-person', person })) leave();
        }}
      />
    );
  if (editing.what === 'contact') {
    const { back } = editing;
    const to = (contact: string | undefined) => {
      if (!back) leave();
      else
        setEditing({
          what: 'statement',
          key: back.key,
          draft: contact === undefined ? back.draft : { ...back.draft, contact },
          field: 'contact',
        });
    };
    return (
      <ContactForm
        queue={queue}
        contact={editing.contact}
        onSaved={(contact) => {
          announce(own.live.saved);
          to(contact);
        }}
        onCancel={() => to(undefined)}
      />
    );
  }
  if (!item) return null;
  const { key, draft, field } = editing;
  const keep = (kept: OpenDraft) => {
    changeWork({ ...withChange(work, key, kept), at: key });
    announce(own.live.saved);
    leave();
  };
  return (
    <StatementForm
      queue={queue}
      actions={actions}
      item={item}
      draft={draft}
      field={field}
      onDraft={(next) => setEditing({ ...editing, draft: next })}
      onSave={(saved) => {
        if (item.stated) {
          if (actions.saveStated(item, saved)) leave();
        } else actions.acceptAs(item, saved);
      }}
      onKeep={item.stated ? undefined : keep}
      onContact={(contact) => setEditing({ what: 'contact', contact, back: { key, draft } })}
      onCancel={() => {
        leave();
        // What was begun and never filled in is not left behind.
        if (item.begun && !item.changed && item.decision === 'open') actions.discard();
      }}
    />
  );
}
