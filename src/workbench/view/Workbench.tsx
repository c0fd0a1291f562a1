/** The workbench of a reader's own corpus: texts come in, drafts are decided, accounts compared, and the files taken along. */

import { useContext, useEffect, useRef, useState } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { writeLink } from '../../link/write-link.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { isRefusal } from '../files/refusal.ts';
import { OwnContext, useOwnState } from '../OwnContext.ts';
import { AddText, type OpenedFiles } from './adding/AddText.tsx';
import type { AddedText } from './adding/ConfirmText.tsx';
import { isBlank, replacedBy } from './adding/replaced-files.ts';
import { TakeFiles } from './adding/TakeFiles.tsx';
import { useBench } from './bench.ts';
import { ContactList } from './ContactList.tsx';
import { DecideText } from './DecideText.tsx';
import type { NextStep } from './next-step.ts';
import { ProblemList } from './ProblemList.tsx';
import { RelateContact } from './RelateContact.tsx';
import { useKnownFolder } from './saving/known-folder.ts';
import { SaveBar } from './saving/SaveBar.tsx';
import { type Screen, useScreen, WIDE } from './screen.ts';
import { TextList } from './TextList.tsx';
import { useLeft } from './use-left.ts';
import { corpusReader } from './use-reader.ts';
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
  const own = useWorkbenchMessages();
  const screen = useScreen((state) => state.screen);
  const show = useScreen((state) => state.show);
  const refused = useScreen((state) => state.refused);
  const [said, setSaid] = useState(() => (refused ? refusalWords(refused, own) : ''));
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
  const goOn = (next: NextStep) => {
    if (next.shows !== 'taking') lead(next);
    else {
      lead({ shows: 'all' });
      setSaid(own.next.taken(next.unaccounted));
    }
  };
  const back = () => lead({ shows: 'all' });
  // Undone, or removed in another tab.
  const isGone = screen.shows === 'text' && !corpusReader.text(files, screen.text);
  const isAll = screen.shows === 'all' || isGone;
  return (
    <div className="workbench">
      <div className="view-head">
        <h1 ref={title} tabIndex={-1}>
          {own.title}
        </h1>
        {isAll && <p>{own.lede}</p>}
      </div>
      <SaveBar onSaid={setSaid} onBack={isAll ? undefined : back} />
      <output className="bench-said">{said}</output>
      {isAll ? (
        <Overview onLead={lead} onSaid={setSaid} />
      ) : screen.shows === 'text' ? (
        <DecideText
          text={screen.text}
          onRelations={(contact) => lead({ shows: 'relations', contact })}
          onNext={goOn}
        />
      ) : (
        <RelateContact contact={screen.contact} onNext={goOn} />
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
  const own = useWorkbenchMessages();
  const bench = useBench();
  const library = useLibrary();
  const { navigateTo } = useNavigation();
  const [drafting, setDrafting] = useState<ReadonlySet<string>>(new Set());
  /** A contact that the panel opens once it has compiled. */
  const [awaited, setAwaited] = useState<string>();
  /** Files that would take the place of others. */
  const [opened, setOpened] = useState<OpenedFiles>();
  const { files } = bench;
  const left = useLeft();
  const { texts, contacts } = left;

  useEffect(() => {
    const row = awaited === undefined ? undefined : library.contactIndex.rowOf(awaited);
    if (awaited === undefined || row === undefined) return;
    // Beside the texts there is room for it from a tablet on; on a phone it covers them, and comes once it compares two.
    const isWide = matchMedia(WIDE).matches;
    if (!isWide && library.contactIndex.at(row).onRecord.length < 2) return;
    setAwaited(undefined);
    navigateTo({ contact: awaited, ...(isWide && { focus: 'none' }) });
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
        onSaid(own.add.added(title, count));
      },
      () => {
        done();
        onSaid(own.drafts.failed);
      },
    );
  };
  const takeFiles = ({ corpus, folder }: OpenedFiles, instead: boolean) => {
    setOpened(undefined);
    const outcome = bench.act({ type: 'add-files', files: corpus, ...(instead && { instead }) });
    if (isRefusal(outcome)) {
      onSaid(refusalWords(outcome, own));
      return;
    }
    if (folder) useKnownFolder.getState().know({ handle: folder, files: corpus });
    onSaid((instead ? own.add.corpus : own.add.take.done)(corpus.size));
  };
  const onCorpus = (opened: OpenedFiles) => {
    if (isBlank(files)) takeFiles(opened, true);
    else if (replacedBy(files, opened.corpus).length > 0) setOpened(opened);
    else takeFiles(opened, false);
  };
  return (
    <>
      {opened && (
        <TakeFiles
          opened={opened.corpus}
          replaced={replacedBy(files, opened.corpus)}
          onTake={(instead) => takeFiles(opened, instead)}
          onClose={() => setOpened(undefined)}
        />
      )}
      <AddText onAdded={onAdded} onCorpus={onCorpus} onRefused={onSaid} onSaid={onSaid} />
      <TextList
        texts={texts}
        drafting={drafting}
        onDecide={(text) => onLead({ shows: 'text', text })}
        onSaid={onSaid}
      />
      <ContactList contacts={contacts} onRelate={(contact) => onLead({ shows: 'relations', contact })} />
      <ProblemList left={left} onLead={onLead} />
    </>
  );
}
