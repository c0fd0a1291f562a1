/** What can be cited from where the reader is: the statement or contact that is open, its texts, and the whole corpus. Pure. */

import type { Library } from '../../corpus/library.ts';
import { writeLink } from '../../link/write-link.ts';
import type { CiteMessages } from '../../messages/en/exports/cite.ts';
import type { I18n } from '../../messages/I18nContext.ts';
import { textName } from '../../messages/text-name.ts';
import type { Contact } from '../../model/contact.ts';
import { statementOn } from '../../selection/statement-on.ts';
import { quoted } from '../statement-words.ts';
import {
  type Citable,
  type CiteContext,
  citeContact,
  citeCorpus,
  citeStatement,
  citeText,
} from './citable.ts';

export interface Choice {
  readonly key: string;
  readonly label: string;
  /** Within the app; it names the version of the corpus. */
  readonly link: string;
  readonly cite: (context: CiteContext) => Citable | undefined;
}

interface Opened {
  readonly contact: Contact | undefined;
  readonly text: string | undefined;
  readonly statement: string | undefined;
}

/** The first is what the reader has asked for. */
export function choicesOf(
  { contact, text: opened, statement: id }: Opened,
  /** What the corpus is called. */
  name: string,
  library: Library,
  i18n: I18n,
  own: CiteMessages,
): readonly Choice[] {
  const { language, localize } = i18n;
  const { hash: version } = library;
  // As the contact has it, which may count it for one of its sides alone.
  const statement =
    id === undefined
      ? undefined
      : ((contact && statementOn(library, contact.id, id)) ?? library.statement(id));
  const place = contact ? { contact: contact.id } : { text: statement?.text ?? opened };
  const ids = new Set([...(contact?.texts ?? []), ...(place.text === undefined ? [] : [place.text])]);
  return [
    ...(statement
      ? [
          {
            key: `statement ${statement.id}`,
            label: own.statement(shortened(quoted(statement))),
            link: writeLink({ language, ...place, statement: statement.id }, { version }),
            cite: (context: CiteContext) => citeStatement(statement, context),
          },
        ]
      : []),
    ...(contact
      ? [
          {
            key: 'contact',
            label: own.contact(localize(contact.title)),
            link: writeLink({ language, contact: contact.id }, { version }),
            cite: (context: CiteContext) => citeContact(contact, context),
          },
        ]
      : []),
    ...[...ids]
      .flatMap((one) => library.text(one) ?? [])
      .map((text) => ({
        key: `text ${text.id}`,
        label: own.text(textName(text, i18n)),
        link: writeLink({ language, text: text.id }, { version }),
        cite: (context: CiteContext) => citeText(text, context),
      })),
    { key: 'corpus', label: own.corpus(name), link: writeLink({ language }, { version }), cite: citeCorpus },
  ];
}

const LONGEST = 60;

function shortened(words: string): string {
  return words.length > LONGEST ? `${words.slice(0, LONGEST).toWellFormed()}…` : words;
}
