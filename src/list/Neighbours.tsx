/** The contacts before and after the open one, as links: prerendered in place of a table of all. */

import type { ContactIndex } from '../corpus/contact-index.ts';
import { pageCount, ROWS } from '../link/pages.ts';
import { writeLink } from '../link/write-link.ts';
import { writeDate } from '../messages/dates.ts';
import type { PreviewMessages } from '../messages/en/previews.ts';
import type { I18n } from '../messages/I18nContext.ts';
import { labelRuns } from '../messages/labels.ts';
import type { ContactSummary } from '../model/summary.ts';

/** On either side. */
const MAX_PER_DIRECTION = 5;

interface Props {
  readonly contactIndex: ContactIndex;
  /** The open contact. */
  readonly row: number;
  readonly i18n: I18n;
  readonly own: PreviewMessages['neighbours'];
  /** Without a slash at its end. */
  readonly base: string;
}

/** Rendered by the build alone, so that no page has to load it. */
export function Neighbours({ contactIndex, row, i18n, own, base }: Props) {
  const { language } = i18n;
  const first = Math.max(0, row - MAX_PER_DIRECTION);
  const rows = Array.from(
    { length: Math.min(contactIndex.count, row + MAX_PER_DIRECTION + 1) - first },
    (_, index) => first + index,
  );
  const page = pageCount(row + 1, ROWS.list);
  return (
    <nav className="neighbours" aria-label={own.title}>
      <h2>{own.title}</h2>
      <ol>
        {rows.map((one) => {
          const contact = contactIndex.at(one);
          return (
            <li key={contact.id}>
              <a
                href={base + writeLink({ language, contact: contact.id })}
                aria-current={one === row ? 'page' : undefined}
              >
                <NeighbourLabel contact={contact} i18n={i18n} />
              </a>
            </li>
          );
        })}
      </ol>
      <p>
        <a href={base + writeLink({ language, view: 'list', ...(page > 1 && { page }) })}>
          {own.all(contactIndex.count)}
        </a>
      </p>
    </nav>
  );
}

function NeighbourLabel({
  contact: { label, dating, onRecord, parties },
  i18n: { messages, localize },
}: Pick<Props, 'i18n'> & { readonly contact: ContactSummary }) {
  const date = writeDate(dating, { month: 'long', opens: true }, messages);
  return (
    <>
      <b>
        <Runs runs={labelRuns(localize(label)).map(({ text, outside }) => ({ text, doubted: outside }))} />
      </b>
      <span>
        <Runs
          runs={date.map(({ text, basis }) => ({ text, doubted: basis !== null && basis !== 'stated' }))}
        />
      </span>
      <span>{messages.record(onRecord, parties)}</span>
    </>
  );
}

/** Dotted where no text states it. */
function Runs({ runs }: { readonly runs: readonly { readonly text: string; readonly doubted: boolean }[] }) {
  return runs.map(({ text, doubted }) =>
    doubted ? (
      <span key={text} className="doubted">
        {text}
      </span>
    ) : (
      text
    ),
  );
}
