/** The workbench of a reader's own corpus: texts come in, drafts are decided, accounts compared, and the files taken along. */

import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { writeLink } from '../../link/write-link.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import type { Files } from '../files/files.ts';
import { isRefusal } from '../files/refusal.ts';
import { OwnContext, useOwnState } from '../OwnContext.ts';
import { AddText } from './adding/AddText.tsx';
import type { AddedText } from './adding/ConfirmText.tsx';
import { useBench } from './bench.ts';
import { ContactList } from './ContactList.tsx';
import { DecideText } from './DecideText.tsx';
import { KeepBar } from './keeping/KeepBar.tsx';
import { contactsLeft, textsLeft } from './left.ts';
import { ProblemList } from './ProblemList.tsx';
import { RelateContact } from './RelateContact.tsx';
import { type Screen, useScreen } from './screen.ts';
import { TextList } from './TextList.tsx';
import { corpusReader, useReader } from './use-reader.ts';
import { refusalWords, useWorkbenchMessages } from './view-messages.ts';
import './workbench.css';

export function Workbench() {
  return useContext(OwnContext) ? <Bench /> : <Elsewhere />;
}

/** On a published page, where its address leads on; a link may still name the view behind a contact. */
function Elsewhere() {
  const { language, messages } = useI18n();
  const { base } = useNavigation();
  return (
    <div className="view-head">
      <h1>
        <a href={`${base}/own${writeLink({ language, view: 'add' })}`}>{messages.views.names.add}</a>
      </h1>
    </div>
  );
}

function Bench() {
  const words = useWorkbenchMessages();
  const screen = useScreen((state) => state.screen);
  const show = useScreen((state) => state.show);
  const refused = useScreen((state) => state.refused);
  const [said, setSaid] = useState(() => (refused ? refusalWords(refused, words) : ''));
  const title = useRef<HTMLHeadingElement>(null);
  const files = useOwnState((state) => state.files);
  const lead = (to: Screen) => {
    show(to);
    setSaid('');
    // What had the focus is gone with its part.
    requestAnimationFrame(() =>
      (document.querySelector<HTMLElement>('#queue-card, #relations-title') ?? title.current)?.focus(),
    );
  };
  const back = () => lead({ shows: 'all' });
  // Undone, or removed in another tab.
  const isGone = screen.shows === 'text' && !corpusReader.text(files, screen.text);
  const isAll = screen.shows === 'all' || isGone;
  return (
    <div className="workbench">
      <div className="view-head">
        <h1 ref={title} tabIndex={-1}>
          {words.title}
        </h1>
        {isAll && <p>{words.lede}</p>}
      </div>
      <KeepBar onSaid={setSaid} onBack={isAll ? undefined : back} />
      <output className="bench-said">{said}</output>
      {isAll ? (
        <Overview onLead={lead} onSaid={setSaid} />
      ) : screen.shows === 'text' ? (
        <DecideText text={screen.text} onRelations={(contact) => lead({ shows: 'relations', contact })} />
      ) : (
        <RelateContact contact={screen.contact} />
      )}
    </div>
  );
}

function Overview({
  onLead,
  onSaid,
}: {
  readonly onLead: (screen: Screen) => void;
  readonly onSaid: (words: string) => void;
}) {
  const words = useWorkbenchMessages();
  const bench = useBench();
  const reader = useReader();
  const library = useLibrary();
  const { navigateTo } = useNavigation();
  const coverage = useOwnState((state) => state.coverage);
  const shown = useOwnState((state) => state.unconfirmed?.files);
  const [drafting, setDrafting] = useState<ReadonlySet<string>>(new Set());
  /** A contact that the panel opens once it has compiled. */
  const [awaited, setAwaited] = useState<string>();
  const { files, work, problems } = bench;

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

  useEffect(() => {
    if (awaited === undefined || library.contactIndex.rowOf(awaited) === undefined) return;
    setAwaited(undefined);
    // Beside the texts there is room for it from a tablet on; on a phone it would cover them.
    if (matchMedia(WIDE).matches) navigateTo({ contact: awaited, focus: 'none' });
  }, [awaited, library, navigateTo]);

  const onAdded = ({ text, title, drafted }: AddedText) => {
    setDrafting((before) => new Set([...before, text]));
    const done = () => setDrafting((before) => new Set([...before].filter((one) => one !== text)));
    drafted.then(
      (count) => {
        done();
        const one = bench.now().work.get(text);
        const [contact] = one?.drafts.statements.flatMap((draft) => draft.contact ?? []) ?? [];
        setAwaited(contact);
        onSaid(words.add.added(title, count));
      },
      () => {
        done();
        onSaid(words.drafts.failed);
      },
    );
  };
  const onCorpus = (corpus: Files) => {
    const outcome = bench.act({ type: 'add-files', files: corpus, instead: true });
    onSaid(isRefusal(outcome) ? refusalWords(outcome, words) : words.add.corpus(corpus.size));
  };
  return (
    <>
      <AddText onAdded={onAdded} onCorpus={onCorpus} onRefused={onSaid} onSaid={onSaid} />
      <TextList
        texts={texts}
        drafting={drafting}
        onDecide={(text) => onLead({ shows: 'text', text })}
        onSaid={onSaid}
      />
      <ContactList contacts={contacts} onRelate={(contact) => onLead({ shows: 'relations', contact })} />
      <ProblemList problems={problems} />
    </>
  );
}

/** From here on the panel has a place of its own. */
const WIDE = '(min-width: 37.5em)';
