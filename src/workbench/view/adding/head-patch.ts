/** What was changed in the head of a text that is here already: the rest of its lines stay as they are. Pure. */

import type { Language, Localized } from '../../../model/language.ts';
import type { Publisher } from '../../../model/summary.ts';
import type { ConfirmedHead, HeadPatch } from '../../files/act.ts';
import { isOwnKind } from './head-fields.ts';

/** A head as the files have it. */
export interface WrittenHead {
  readonly head: Pick<ConfirmedHead, 'kind' | 'language' | 'office' | 'speaker' | 'date'>;
  readonly title: Localized;
  readonly publisher: Publisher;
}

/** `language`: the one in which the title was shown. */
export function headPatch(
  { head: before, title, publisher }: WrittenHead,
  after: ConfirmedHead,
  language: Language,
): HeadPatch {
  const { kind, office, speaker, date, url } = after;
  const name = after.publisher;
  const toldBefore = isOwnKind(before.kind);
  const told = isOwnKind(kind);
  const sameTeller = toldBefore === told && before.office === office && before.speaker === speaker;
  const sameName = name === undefined ? toldBefore : name === publisher.name[language];
  const basis = sameName ? publisher.basis : after.publisherBasis;
  return {
    ...(kind !== before.kind && { kind }),
    ...(!sameTeller && { teller: told ? { ...(office && { office }), ...(speaker && { speaker }) } : null }),
    ...(after.title !== title[language] && { title: titleFor(title, after.title ?? '', language) }),
    ...(!(sameName && url === publisher.url) && {
      publisher: published(sameName ? publisher.name : name, basis, url, told),
    }),
    ...(after.language !== before.language && { language: after.language }),
    ...(date && date.day !== before.date?.day && { date: { edtf: date.day, basis: date.basis } }),
  };
}

/** A title in two languages is changed in the one that was shown. */
function titleFor(before: Localized, title: string, language: Language) {
  return before.en === before.fr ? title : { ...before, [language]: title };
}

/** An institution that publishes its own words need not be named twice. */
function published(
  name: Localized | string | undefined,
  basis: Publisher['basis'] | undefined,
  url: string | undefined,
  told: boolean,
): NonNullable<HeadPatch['publisher']> | null {
  const address = url === undefined ? {} : { url };
  if (told) return url === undefined ? null : address;
  return { name: name ?? '', ...(basis === 'outside' && { basis }), ...address };
}
