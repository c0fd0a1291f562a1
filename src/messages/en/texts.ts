/** Messages of the texts view in English: how each text is known, its route, what it contributes. Loaded with the view. */

import type { TextsOfKinds } from '../../model/corpus-index.ts';
import type { Basis } from '../../model/dating.ts';
import type { Side } from '../../model/voices.ts';
import type { TextsCount } from '../../selection/text-contributions.ts';
import { sentence } from '../sentence.ts';
import { panelFoot } from './panel-foot.ts';
import {
  grouped,
  languageName,
  list,
  OF_SIDE,
  plural,
  spelled,
  THE_SIDE,
  textKind,
  textsInWords,
} from './terms.ts';

const KNOWN: Record<Basis, string> = {
  stated: 'stated in the text',
  inferred: 'inferred from the text',
  outside: 'not stated in the text',
};

export const texts = {
  noReadout: panelFoot.noReadout,
  data: 'Take the data of these texts',
  /** For a large corpus, whose texts are not all loaded. */
  count: (count: number) =>
    count === 0 ? 'No text is about a contact in view' : plural(count, 'text', 'texts'),
  /** Texts in which each side is on record for a contact in view; sides are never added up. */
  headline: ({ texts: count, bySide }: TextsCount) => {
    if (count === 0) return 'No text is about a contact in view';
    const parts = bySide.map(
      ({ side, texts: of }, index) =>
        `${THE_SIDE[side]}${index === 0 ? ' is on record' : ''} in ${of === 0 ? 'none' : grouped(of)}`,
    );
    return `${sentence(spelled(count))} ${count === 1 ? 'text' : 'texts'}: ${list(parts)}`;
  },
  explain: 'Dotted: not stated in the text, but inferred or known from other sources.',
  /** Where not all are of newsrooms. */
  kinds: (texts: TextsOfKinds) =>
    `In this corpus: ${textsInWords(texts)}.${(texts.kinds.news ?? 0) > 0 ? ' The words of a news text passed through a newsroom.' : ''}`,
  kind: 'Kind',
  textKind,
  language: 'Language',
  languageName,
  publisher: 'Publisher',
  publisherKnown: KNOWN,
  day: 'Date',
  dayKnown: KNOWN,
  /** “day not stated in the text”: where parts of the date are known in different ways. */
  partsKnown: (parts: readonly string[], basis: Basis) => `${list(parts)} ${KNOWN[basis]}`,
  inText: 'In the text:',
  original: 'Original publication',
  chain: (title: string) => `Reporting chain of “${title}”`,
  differs: 'Some statements in this text came by another route. Each says so.',
  accounts: 'Has an account of',
  around: 'Related remarks only',
  told: 'Mentions only',
  context: 'related remarks only',
  toldMark: 'only mentioned',
  notes: (count: number) => plural(count, 'note on its wording', 'notes on its wording'),
  filteredOut: (count: number) =>
    `${plural(count, 'contact', 'contacts')} in this text ${count === 1 ? 'is' : 'are'} hidden by the filters.`,
  routes: {
    title: 'Accounts that came through the same hands',
    /** `sharing` of `accounts` share a route; of `compared` contacts with two accounts, `both` do. */
    summary: ({
      accounts,
      sharing,
      compared,
      comparedSharing,
    }: {
      readonly accounts: number;
      readonly sharing: number;
      readonly compared: number;
      readonly comparedSharing: number;
    }) => {
      if (accounts === 0) return ['No side is on record for a contact in view.'];
      const first =
        sharing === 0
          ? 'No two accounts in view came through one agency or outlet, as far as the chains show.'
          : `${sharing === accounts ? `All ${grouped(accounts)} accounts in view came` : `Of the ${grouped(accounts)} accounts in view, ${grouped(sharing)} came`}, as far as the chains show, through an agency or outlet that brought another of them as well.`;
      if (compared === 0) return [first];
      const contacts = compared === 1 ? 'one contact' : `${spelled(compared)} contacts`;
      const cases =
        comparedSharing === 0
          ? 'no agency or outlet brought both accounts'
          : `${compared === 1 ? '' : `in ${comparedSharing === compared ? 'each case' : comparedSharing === 1 ? 'one case' : `${spelled(comparedSharing)} cases`} `}one agency or outlet brought both accounts`;
      const both = `Both sides are on record for ${contacts}, and ${cases}.`;
      return [first, both];
    },
    explain:
      'This is read from the chains: every link from the speaker to the text itself. Two accounts that one agency or outlet passed on are not two independent witnesses.',
    one: 'An account is everything that one side says about one contact.',
    count: (accounts: number) => plural(accounts, 'account', 'accounts'),
    both: (contact: string) => `Both accounts of ${contact} came this way`,
    account: (side: Side) => `${sentence(OF_SIDE[side])} account`,
    by: (names: readonly string[]) => `by ${list(names)}`,
    basis: { stated: 'stated', inferred: 'inferred', outside: 'from other sources' } satisfies Record<
      Basis,
      string
    >,
  },
};

export type TextsMessages = typeof texts;
