/** Which accounts came through one agency or outlet, and whether both accounts of one contact did. */

import { Go } from '../link/Go.tsx';
import { SideMark } from '../marks/SideMark.tsx';
import { BASES, type Basis } from '../model/dating.ts';
import { halfOf } from '../model/voices.ts';
import type { RoutedAccount, SharedRoute, SharedRoutes } from '../selection/shared-routes.ts';
import { DateWords, LabelWords } from '../words/Doubted.tsx';
import { dateText, writeDate } from '../words/dates.ts';
import { labelRuns, labelText } from '../words/labels.ts';
import { useWords } from '../words/WordsContext.ts';
import { useTextsWords } from './texts-words.ts';

export function SharedRoutesPart({ routes }: { readonly routes: SharedRoutes }) {
  const { routes: own } = useTextsWords();
  return (
    <section className="routes" aria-labelledby="routes">
      <h2 id="routes">{own.title}</h2>
      <p>
        {own.one} {own.summary(routes).join(' ')}
      </p>
      <p>{own.explain}</p>
      <div className="route-list">
        {routes.routes.map((route, index) => (
          <Route key={route.name.en} route={route} id={`route-${index}`} />
        ))}
      </div>
    </section>
  );
}

function Route({ route, id }: { readonly route: SharedRoute; readonly id: string }) {
  const { words, pick } = useWords();
  const { routes: own } = useTextsWords();
  return (
    <section className="route" aria-labelledby={id}>
      <h3 id={id}>
        {pick(route.name)} <span className="route-count">{own.count(route.accounts.length)}</span>
      </h3>
      {route.both.map((contact) => (
        <p key={contact.id} className="route-both">
          {own.both(
            `${labelText(pick(contact.label))}, ${dateText(contact.dating, { month: 'long' }, words)}`,
          )}{' '}
          <Known basis={weakest(route.accounts.filter((account) => account.contact === contact))} />
        </p>
      ))}
      <ul>
        {route.accounts.map((account) => (
          <Account key={`${account.contact.id} ${account.side}`} account={account} />
        ))}
      </ul>
    </section>
  );
}

function Account({ account: { contact, side, basis, by } }: { readonly account: RoutedAccount }) {
  const { words, pick } = useWords();
  const { routes: own } = useTextsWords();
  return (
    <li>
      <SideMark half={halfOf(side)} />
      <span>
        {own.account(side) + words.colon}
        <Go to={{ contact: contact.id }} data-contact={contact.id}>
          <LabelWords runs={labelRuns(pick(contact.label))} spoken />
        </Go>
        , <DateWords runs={writeDate(contact.dating, { month: 'long' }, words)} spoken />
        {by.length > 0 && `, ${own.by(by.map(pick))}`} <Known basis={basis} />
      </span>
    </li>
  );
}

function Known({ basis }: { readonly basis: Basis }) {
  const { routes: own } = useTextsWords();
  return (
    <span className="route-basis">
      (<span className={basis === 'stated' ? undefined : 'doubted'}>{own.basis[basis]}</span>)
    </span>
  );
}

/** What is said of two accounts together is known no better than the lesser of them. */
function weakest(accounts: readonly RoutedAccount[]): Basis {
  return BASES.findLast((basis) => accounts.some((account) => account.basis === basis)) ?? 'stated';
}
