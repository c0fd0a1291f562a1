/** Makes one file at a time in a worker and hands it to the reader; what it is at, for the page to show. */

import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import { DraftedContext } from '../../comparison/drafted.ts';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { OwnContext } from '../../workbench/OwnContext.ts';
import { FILE_OF, type FormId } from '../data/form-ids.ts';
import { orderFile } from '../data/work/data-client.ts';
import type { WorkAnswer } from '../data/work/work-messages.ts';
import { saveFile } from '../save-file.ts';
import { useSourceNote } from './use-source-note.ts';

export type FileWork = { readonly form: FormId; readonly all: number } & (
  | Exclude<WorkAnswer, { readonly kind: 'made' }>
  | { readonly kind: 'made'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'cancelled' }
);

export interface Ordered {
  /** Ids, by date. */
  readonly contacts: readonly string[];
  /** As `writeLink` spells it. */
  readonly link: string;
  /** What the name of the file begins with. */
  readonly name: string;
}

interface FileMaker {
  readonly work: FileWork | undefined;
  readonly make: (form: FormId, ordered: Ordered) => void;
  readonly cancel: () => void;
}

export function useFileWork(): FileMaker {
  const { language } = useI18n();
  const library = useLibrary();
  const { base } = useNavigation();
  const own = useContext(OwnContext);
  const { unconfirmed } = useContext(DraftedContext);
  const noteOf = useSourceNote();
  const [work, setWork] = useState<FileWork>();
  const end = useRef<() => void>(undefined);
  useEffect(() => () => end.current?.(), []);

  const make = useCallback(
    (form: FormId, { contacts, link, name }: Ordered) => {
      end.current?.();
      const about = { form, all: contacts.length };
      const start = `${name}-${library.hash.slice(0, 8)}`;
      setWork({ ...about, kind: 'progress', step: 'fetching', done: 0 });
      const { local } = library;
      end.current = orderFile(
        {
          form,
          language,
          contacts,
          note: noteOf(link),
          folder: location.origin + base,
          site: location.origin + (own?.site ?? base),
          name: start,
          corpus: library.hash,
          ...(local && { local }),
          ...(local &&
            unconfirmed && {
              unconfirmed: (local.words?.statements ?? []).flatMap(({ id }) =>
                unconfirmed(id, language) === undefined ? [] : [id],
              ),
            }),
        },
        (answer) => {
          if (answer.kind !== 'made') {
            setWork({ ...about, ...answer });
            return;
          }
          const file = `${start}-${FILE_OF[form].name}`;
          saveFile(file, FILE_OF[form].type, answer.file);
          setWork({ ...about, kind: 'made', name: file, bytes: answer.file.size });
        },
      );
    },
    [language, library, base, own, unconfirmed, noteOf],
  );
  const cancel = () => {
    end.current?.();
    setWork((before) => before && { form: before.form, all: before.all, kind: 'cancelled' });
  };
  return { work, make, cancel };
}
