/** What one text contributes to the contacts in view: accounts, related remarks, or only a mention. Pure. */

import type { BearingStatement, Library } from '../corpus/library.ts';
import type { Contact } from '../model/contact.ts';
import type { Text } from '../model/corpus.ts';
import { middleOf } from '../model/dating.ts';
import { isAttributed } from '../model/statement.ts';
import { SIDES, type Side } from '../model/voices.ts';

export interface Contribution {
  readonly contact: Contact;
  /** The sides that are on record by this text alone. */
  readonly sides: readonly Side[];
  /** The sides of which it has only related remarks. */
  readonly around: readonly Side[];
}

export interface TextContributions {
  readonly text: Text;
  /** The contacts of which it has an account, by date. */
  readonly accounts: readonly Contribution[];
  /** The contacts to which it has only related remarks. */
  readonly around: readonly Contribution[];
  /** The contacts that it only reports or mentions itself. */
  readonly told: readonly Contribution[];
}

/** The texts that bear on any of the contacts, oldest first. */
export function textContributions(library: Library, shown: readonly Contact[]): readonly TextContributions[] {
  const moment = ({ date }: Text) => middleOf(date) ?? Number.MAX_SAFE_INTEGER;
  const texts = library.texts().toSorted((a, b) => moment(a) - moment(b));
  return texts.flatMap((text) => {
    const here = shown
      .filter(({ texts }) => texts.includes(text.id))
      .map((contact) => contribution(library, text.id, contact));
    if (here.length === 0) return [];
    const accounts = here.filter(({ sides }) => sides.length > 0);
    const around = here.filter((one) => !accounts.includes(one) && one.around.length > 0);
    const told = here.filter((one) => !accounts.includes(one) && !around.includes(one));
    return [{ text, accounts, around, told }];
  });
}

function contribution(library: Library, text: string, contact: Contact): Contribution {
  const bearingStatements = library
    .statementsOn(contact.id)
    .filter(({ statement }) => statement.text === text);
  const sides = SIDES.filter((side) => bearingStatements.some((one) => putsOnRecord(one, side)));
  const around = SIDES.filter(
    (side) =>
      !sides.includes(side) &&
      bearingStatements.some(
        ({ statement, bearing }) => bearing.as === 'around' && statement.sides.includes(side),
      ),
  );
  return { contact, sides, around };
}

/** A mention in passing puts no side on record. */
export function putsOnRecord({ statement, bearing }: BearingStatement, side: Side): boolean {
  return bearing.as === 'account' && isAttributed(statement) && statement.sides.includes(side);
}

export interface TextsCount {
  readonly texts: number;
  /** For each party to a contact in view, in column order: the number of texts in which it is on record for one of them. */
  readonly bySide: readonly { readonly side: Side; readonly texts: number }[];
}

export function countTexts(
  contributions: readonly TextContributions[],
  shown: readonly Contact[],
): TextsCount {
  return {
    texts: contributions.length,
    bySide: SIDES.filter((side) => shown.some(({ parties }) => parties.includes(side))).map((side) => ({
      side,
      texts: contributions.filter(({ accounts }) => accounts.some(({ sides }) => sides.includes(side)))
        .length,
    })),
  };
}
