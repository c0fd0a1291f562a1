/** The head of a text that is here already, to be corrected: what was accepted of its words stays. */

import { useEffect, useState } from 'react';
import { useLibrary } from '../../../corpus/LibraryContext.ts';
import { useI18n } from '../../../messages/I18nContext.ts';
import { isRefusal } from '../../files/refusal.ts';
import type { StatedText } from '../../queue/stated.ts';
import { useBench } from '../bench.ts';
import { askForHead } from '../drafting/draft-client.ts';
import { knownOf } from '../drafting/known.ts';
import { useReader } from '../use-reader.ts';
import { refusalWords, useWorkbenchMessages } from '../view-messages.ts';
import { askAgain } from './add-text.ts';
import { HeadForm } from './HeadForm.tsx';
import { type Confirmed, isOwnKind, type Offers } from './head-fields.ts';
import { headPatch } from './head-patch.ts';

interface Props {
  readonly text: StatedText;
  readonly onSaid: (words: string) => void;
  readonly onClose: () => void;
}

export function EditHead({ text: { id, content, kind, language, teller, day }, onSaid, onClose }: Props) {
  const messages = useWorkbenchMessages();
  const bench = useBench();
  const reader = useReader();
  const compiled = useLibrary().text(id);
  const { language: shown, localize } = useI18n();
  const [known] = useState(() => knownOf(bench.files, bench.work, reader));
  const [offers, setOffers] = useState<Offers>();

  useEffect(() => {
    let current = true;
    askForHead({ content, pasted: content, known }).then(
      (answer) => current && setOffers(answer.offers),
      // Where the rules do not load, those whom the corpus knows are offered.
      () => current && setOffers({ bodies: known.bodies, people: known.people, newsrooms: [] }),
    );
    return () => {
      current = false;
    };
  }, [content, known]);

  if (!compiled || !offers) return <output className="add-hint">{messages.add.reading}</output>;
  const { title, publisher } = compiled;
  const head = {
    kind,
    language,
    title: localize(title),
    publisher: isOwnKind(kind) ? undefined : localize(publisher.name),
    url: publisher.url,
    office: teller?.office,
    speaker: teller?.speaker,
    date: day === undefined ? undefined : ({ day, basis: 'stated', words: undefined } as const),
    outside: [],
    grounds: [],
  };
  const save = ({ head: confirmed, bodies, people }: Confirmed) => {
    const patch = headPatch({ head, title, publisher }, confirmed, shown);
    if (Object.keys(patch).length === 0) {
      onClose();
      return;
    }
    const outcome = bench.act({ type: 'set-head', text: id, patch, bodies, people });
    if (isRefusal(outcome)) {
      // The form stays, with what was typed.
      onSaid(refusalWords(outcome, messages));
      return;
    }
    onClose();
    onSaid(messages.head.saved(confirmed.title ?? id));
    const isReadByIt = patch.kind ?? patch.teller ?? patch.language ?? patch.date;
    if (isReadByIt === undefined || !bench.work.has(id)) return;
    const read = { ...head, ...confirmed, outside: [], grounds: [] };
    askAgain({ text: id, content, head: read }, bench, reader).catch(() => onSaid(messages.drafts.failed));
  };
  return (
    <HeadForm
      purpose="edit"
      draft={head}
      content={content}
      offers={offers}
      onConfirm={save}
      onCancel={onClose}
    />
  );
}
