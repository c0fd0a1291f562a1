/** The open contact in its pane or sheet; drawn anew only when something of it changes, never by a drag. */

import { memo, type Ref, useLayoutEffect, useMemo } from 'react';
import { ComparisonPanel } from '../comparison/ComparisonPanel.tsx';
import { useLibrary } from '../corpus/LibraryContext.ts';
import type { Contact } from '../model/contact.ts';
import { useWords } from '../words/WordsContext.ts';
import { Sheet } from './Sheet.tsx';
import { useUi } from './ui-store.ts';

interface Props {
  readonly contact: Contact;
  /** What the filters leave, by date. */
  readonly shown: readonly Contact[];
  readonly statement: string | undefined;
  readonly titleRef: Ref<HTMLHeadingElement>;
  readonly onStep: (id: string) => void;
  readonly onClose: () => void;
}

export const OpenContact = memo(({ contact, shown, statement, titleRef, onStep, onClose }: Props) => {
  const { words } = useWords();
  const { corpus } = useLibrary();
  const { english, setEnglish } = useUi();
  const outside = !shown.includes(contact);
  // A contact that the filters leave out stays open, and is left in its place among the others.
  const row = useMemo(
    () => corpus.contacts.filter((other) => other === contact || shown.includes(other)),
    [corpus, contact, shown],
  );
  const index = row.indexOf(contact);
  // Another contact begins at its top; Back then restores what was scrolled.
  // biome-ignore lint/correctness/useExhaustiveDependencies: on every other contact
  useLayoutEffect(() => {
    const pane = document.querySelector('.panel-scroll');
    if (pane) pane.scrollTop = 0;
  }, [contact.id]);
  const step = (to: Contact | undefined) => to && (() => onStep(to.id));
  return (
    <Sheet of="contact" label={words.panel.label}>
      {outside && <p className="outside-filters">{words.filters.outside}</p>}
      <ComparisonPanel
        contact={contact}
        targeted={statement}
        english={english}
        onEnglish={setEnglish}
        titleRef={titleRef}
        position={{ number: index + 1, count: row.length }}
        onPrevious={step(row[index - 1])}
        onNext={step(row[index + 1])}
        onClose={onClose}
      />
    </Sheet>
  );
});
