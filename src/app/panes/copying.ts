/** What a press of “Copy” writes to the clipboard: the code and the words for it in one language, fetched once the page works. */

import type { DraftedContext } from '../../comparison/drafted.ts';
import { panelFootMessages } from '../../comparison/panel-foot-messages.ts';
import type { Library } from '../../corpus/library.ts';
import { writeClipboard } from '../../exports/clipboard.ts';
import type { CopyContext } from '../../exports/copy/context.ts';
import { copyComparison, copyStatement, type Copied as Written } from '../../exports/copy/copied.ts';
import { copyMessages } from '../../exports/copy-messages.ts';
import { dayOf, sourceNote } from '../../exports/source-note.ts';
import { sourceNoteMessages } from '../../exports/source-note-messages.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import { lazyPerLanguage } from '../../messages/per-language.ts';
import type { PointId } from '../../model/points.ts';
import type { Statement } from '../../model/statement.ts';
import type { Side } from '../../model/voices.ts';
import type { CopiedWords, ShareHandle } from '../shell/ShareLink.tsx';

/** From where it is copied, as the app knows it when the button is pressed. */
export interface CopiedFrom {
  readonly library: Library;
  readonly i18n: I18n;
  /** Absolute. */
  readonly link: string;
  /** What a reader's own corpus is called; undefined for the site's. */
  readonly own: string | undefined;
  readonly drafted: Parameters<typeof DraftedContext.Provider>[0]['value'];
  /** The open contact. */
  readonly contact: string | undefined;
}

/** A statement, as one of its sides says it; one point of the open contact; or both accounts of it. */
export type Copied =
  | { readonly statement: Statement; readonly side: Side | undefined }
  | { readonly statement?: never; readonly point: PointId | undefined };

interface Copying {
  readonly statement: (
    statement: Statement,
    side: Side | undefined,
    from: CopiedFrom,
  ) => CopiedWords | undefined;
  /** Undefined where no contact is open. */
  readonly accounts: (point: PointId | undefined, from: CopiedFrom) => CopiedWords | undefined;
}

export const copying = lazyPerLanguage(async (language): Promise<Copying> => {
  await Promise.all(
    [panelFootMessages, copyMessages, sourceNoteMessages].map((messages) => messages.load(language)),
  );
  const own = copyMessages.of(language);
  return {
    statement: (statement, side, from) => {
      const contact = from.contact === undefined ? undefined : from.library.contact(from.contact);
      const copied = copyStatement(statement, side, contact, contextOf(from));
      return asWords(copied, own.statementCopied);
    },
    accounts: (point, from) => {
      const contact = from.contact === undefined ? undefined : from.library.contact(from.contact);
      if (!contact) return undefined;
      const copied = copyComparison(contact, contextOf(from), point);
      return asWords(copied, point === undefined ? own.contactCopied : own.pointCopied);
    },
  };
});

/** `link`: within the app; what is shared instead, where the words could not be fetched. */
export function copyTo(share: ShareHandle | null, what: Copied, from: CopiedFrom, link: string): void {
  const write = (code: Copying) => {
    const words = what.statement
      ? code.statement(what.statement, what.side, from)
      : code.accounts(what.point, from);
    if (words) share?.copy(words);
  };
  const own = copying[from.i18n.language];
  const code = own.get();
  if (code) write(code);
  else own.load().then(write, () => share?.share(link));
}

function contextOf({ library, i18n, link, own, drafted }: CopiedFrom): CopyContext {
  const { language } = i18n;
  const noteWords = sourceNoteMessages.of(language);
  return {
    library,
    i18n,
    own: copyMessages.of(language),
    foot: panelFootMessages.of(language),
    noteWords,
    note: sourceNote({ library, link, made: dayOf(new Date()), own }, noteWords, i18n),
    unconfirmed: drafted.unconfirmed && ((id) => drafted.unconfirmed?.(id, language)),
    both: drafted.both?.(language),
  };
}

function asWords(copied: Written, done: string): CopiedWords {
  return { text: copied.text, done, write: () => writeClipboard(copied) };
}
