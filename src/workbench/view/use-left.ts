/** What is left to do in the corpus as it is now, and what comes next. */

import { useMemo } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useOwnState } from '../OwnContext.ts';
import type { NextThing } from '../queue/props.ts';
import { useBench } from './bench.ts';
import { type ContactLeft, contactsLeft, type TextLeft, textsLeft } from './left.ts';
import { type NextStep, nextStep } from './next-step.ts';
import type { Screen } from './screen.ts';
import { useReader } from './use-reader.ts';
import { useWorkbenchMessages } from './view-messages.ts';

export interface LeftInAll {
  readonly texts: readonly TextLeft[];
  readonly contacts: readonly ContactLeft[];
}

export function useLeft(): LeftInAll {
  const { files, work, problems } = useBench();
  const reader = useReader();
  const library = useLibrary();
  const coverage = useOwnState((state) => state.coverage);
  const shown = useOwnState((state) => state.unconfirmed?.files);
  const texts = useMemo(
    () =>
      textsLeft(
        { files, work, problems },
        coverage.map(({ text }) => text),
        reader,
      ),
    [files, work, problems, coverage, reader],
  );
  const contacts = useMemo(
    () => contactsLeft(files, shown ?? files, library.contactIndex.vocabulary.points, reader),
    [files, shown, library, reader],
  );
  return { texts, contacts };
}

/** What follows what is shown, with its name on a button. */
export function useNext(here: Screen, onNext: (next: NextStep) => void): NextThing {
  const { texts, contacts } = useLeft();
  const { next: words } = useWorkbenchMessages();
  const { localize } = useI18n();
  const library = useLibrary();
  const step = nextStep(texts, contacts, here);
  const go = () => onNext(step);
  if (step.shows === 'taking') return { name: words.taking(step.unaccounted), go };
  if (step.shows === 'text') {
    const text = library.text(step.text);
    return { name: words.text(text ? localize(text.title) : step.text), go };
  }
  const contact = contacts.find((one) => one.contact.id === step.contact)?.contact;
  return { name: words.relations(contact ? localize(contact.title) : step.contact), go };
}
