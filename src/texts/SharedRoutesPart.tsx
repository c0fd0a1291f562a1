/** Which accounts came through one agency or outlet, and whether both accounts of one contact did. */

import { dateText, writeDate } from '../messages/dates.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { labelRuns, labelText } from '../messages/labels.ts';
import { BASES, type Basis } from '../model/dating.ts';
import { halfOf } from '../model/voices.ts';
import { ViewLink } from '../navigation/ViewLink.tsx';
import type { RoutedAccount, SharedRoute, SharedRoutes } from '../selection/shared-routes.ts';
import { SideMark } from '../ui/glyphs/SideMark.tsx';
import { ByBasis, DateText, LabelText } from '../ui/Uncertain.tsx';
import { useTextsMessages } from './texts-messages.ts';

export function SharedRoutesPart({ routes }: { readonly routes: SharedRoutes }) {
  const { routes: own } = useTextsMessages();
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
  const { messages, localize } = useI18n();
  const { routes: own } = useTextsMessages();
  return (
    <section className="route" aria-labelledby={id}>
      <h3 id={id}>
        {localize(route.name)} <span className="route-count">{own.count(route.accounts.length)}</span>
      </h3>
      {route.both.map((contact) => (
        <p key={contact.id} className="route-both">
          {own.both(
            `${labelText(localize(contact.label))}, ${dateText(contact.dating, { month: 'long' }, messages)}`,
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
  const { messages, localize } = useI18n();
  const { routes: own } = useTextsMessages();
  return (
    <li>
      <SideMark half={halfOf(side)} />
      <span>
        {own.account(side) + messages.colon}
        <ViewLink to={{ contact: contact.id }} data-contact={contact.id}>
          <LabelText runs={labelRuns(localize(contact.label))} spoken />
        </ViewLink>
        , <DateText runs={writeDate(contact.dating, { month: 'long' }, messages)} spoken />
        {by.length > 0 && `, ${own.by(by.map(localize))}`} <Known basis={basis} />
      </span>
    </li>
  );
}

function Known({ basis }: { readonly basis: Basis }) {
  const { routes: own } = useTextsMessages();
  return (
    <span className="route-basis">
      (<ByBasis basis={basis}>{own.basis[basis]}</ByBasis>)
    </span>
  );
}

/** A fact about two accounts is known no better than the one known worse. */
function weakest(accounts: readonly RoutedAccount[]): Basis {
  return BASES.findLast((basis) => accounts.some((account) => account.basis === basis)) ?? 'stated';
}
