/** One statement as it is copied: its words, our translation, who says it and by which route, and what editors remark. Pure. */

import { textName } from '../../messages/text-name.ts';
import type { Contact } from '../../model/contact.ts';
import { type Statement, translationFor } from '../../model/statement.ts';
import type { Side } from '../../model/voices.ts';
import { type Block, type Line, line, linesOf, strong } from '../document.ts';
import {
  labelled,
  qualifications,
  quoted,
  remarksOn,
  repeatsOf,
  sourceOf,
  whoSays,
} from '../statement-words.ts';
import type { CopyContext } from './context.ts';

/** As the panel's cell of a side has it; without a side, as words that are in no account. */
export function statementBlocks(
  statement: Statement,
  side: Side | undefined,
  contact: Contact | undefined,
  context: CopyContext,
): readonly Block[] {
  const { library, i18n } = context;
  const { messages } = i18n;
  const unconfirmed = context.unconfirmed?.(statement.id);
  const lang = library.text(statement.text)?.language;
  return [
    ...(unconfirmed === undefined ? [] : linesOf(line(strong(unconfirmed)))),
    { kind: 'quote', words: quoted(statement), lang },
    ...linesOf(
      ...translationOf(statement, context),
      line(`${labelled(statement, side, contact, context)}.`),
      ...qualifications(statement, side, context).map((text) => line(`${text}.`)),
      line(sourceOf(statement, context)),
      ...repeatsOf(statement, context).map(({ label, words }) =>
        line(label + messages.colon, { text: words, lang }),
      ),
      ...remarksOn(statement, context).map(({ words, remark }) =>
        line(
          strong(messages.panel.note + messages.colon),
          ...(words === undefined ? [] : [{ text: words, lang }, messages.colon]),
          remark,
        ),
      ),
      ...others(messages.panel.revises, statement.revises, context),
      ...others(messages.panel.denies, statement.denies, context),
      ...others(messages.panel.sameAs, statement.sameAs, context),
    ),
  ];
}

function translationOf(
  { text, translation }: Statement,
  { library, i18n, own }: CopyContext,
): readonly Line[] {
  const ours = translationFor(translation, library.text(text)?.language, i18n.language);
  return ours
    ? [
        line(own.ourTranslation[ours.language] + i18n.messages.colon, {
          text: ours.words,
          lang: ours.language,
        }),
      ]
    : [];
}

/** The words of the statements that this one revises, denies or repeats, and whose they are. */
function others(label: string, ids: readonly string[], context: CopyContext): readonly Line[] {
  const { library, i18n } = context;
  return ids.flatMap((id) => {
    const other = library.statement(id);
    const text = other && library.text(other.text);
    if (!text) return [];
    const who = whoSays(other, undefined, undefined, context);
    return [
      line(
        strong(label + i18n.messages.colon),
        { text: quoted(other), lang: text.language },
        ` (${[who, textName(text, i18n)].join(i18n.messages.semicolon)})`,
      ),
    ];
  });
}
