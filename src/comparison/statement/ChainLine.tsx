/** The reporting chain of a statement as a line, and the link to the passage in its text. */

import { Fragment } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { dateText } from '../../messages/dates.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { Passage } from '../../model/passage.ts';
import type { Statement } from '../../model/statement.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import { chainOf, isDirect } from '../../selection/chain-of.ts';
import { ByBasis } from '../../ui/Uncertain.tsx';

interface Props {
  readonly statement: Statement;
  readonly passages: readonly Passage[];
}

export function ChainLine({ statement }: Pick<Props, 'statement'>) {
  const { messages, localize } = useI18n();
  const library = useLibrary();
  const text = library.text(statement.text);
  if (!text) return null;
  const chain = chainOf(statement, library);
  if (chain.length === 0) return null;
  return (
    <p className="chain">
      <span className="sr-only">{messages.panel.chain + messages.colon}</span>
      {chain.map((link, index) => {
        const last = index === chain.length - 1;
        return (
          <Fragment key={localize(link.who)}>
            {index > 0 && (
              <>
                <span className="sr-only">{messages.panel.chainNext}</span>
                <span className="arrow" aria-hidden="true">
                  {' → '}
                </span>
              </>
            )}
            <ByBasis basis={link.basis}>
              {localize(link.who)}
              {last && `, ${dateText(text.date, { month: 'long' }, messages)}`}
              {last && text.apart && ` (${localize(text.apart)})`}
            </ByBasis>
            {link.by === 'machine' &&
              ` (${messages.panel.machine(chain[index - 1]?.language, link.language)})`}
            {link.basis === 'inferred' && <span className="sr-only"> ({messages.panel.inferredMark})</span>}
            {/* The last link is the text's publisher: the head and the foot of the panel say once how that is known. */}
            {link.basis === 'outside' && !last && ` ${messages.panel.chainOutside}`}
            {isDirect(text, chain) && messages.colon + messages.panel.direct}
          </Fragment>
        );
      })}
    </p>
  );
}

/** “¶ 3”, a link to the passage in its text. */
export function ParagraphLink({ statement: { id, text }, passages }: Props) {
  const { messages } = useI18n();
  const paragraph = passages[0]?.paragraph ?? 1;
  return (
    <ViewLink className="paragraph-link" to={{ read: text, statement: id, focus: 'highlight' }}>
      <span aria-hidden="true">{messages.panel.paragraph(paragraph)}</span>
      <span className="sr-only">{messages.panel.paragraphLong(paragraph)}</span>
    </ViewLink>
  );
}
