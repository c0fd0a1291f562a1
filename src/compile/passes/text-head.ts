/** The head of a text as written → with what goes without saying: its id and file, its teller, the route of its words. */

import type { Teller, Text } from '../../model/corpus.ts';
import type { Localized } from '../../model/language.ts';
import type { Chain } from '../../model/statement.ts';
import type { TextKind } from '../../model/summary.ts';
import type { Voice } from '../../model/voices.ts';
import type { Compilation } from '../compilation.ts';
import { once } from '../once.ts';
import type { Position } from '../problem-message.ts';
import { type ChainSeed, type DatingSeed, LONGEST_ID, localize, type TextSeed } from '../read/schema.ts';
import type { Sourced } from '../read/validate.ts';

export interface TextHead
  extends Pick<Text, 'id' | 'file' | 'kind' | 'title' | 'publisher' | 'language' | 'chains'> {
  readonly teller?: Teller;
  /** The contact of statements that give their points alone. */
  readonly contact?: string;
  readonly date: DatingSeed;
}

/** The kinds of text in which the publisher does not speak for itself. */
const ABOUT_OTHERS: ReadonlySet<TextKind> = new Set(['news', 'document']);

/** The file beside an annotation that names none. */
export function fileOf(data: Pick<TextSeed, 'file'>, annotation: string): string {
  return (data.file ?? annotation.replace(/\.yaml$/, '.txt')).normalize('NFC');
}

/** Undefined, and reported, if it cannot be known which text it is, or who published it. */
export function readHead(
  { data, source }: Sourced<TextSeed>,
  file: string,
  compilation: Compilation,
): TextHead | undefined {
  const { problems } = compilation;
  const at = (...path: (string | number)[]) => source.at(['text', ...path]);
  const kind = data.kind ?? 'news';
  const stem = file.replace(/\.txt$/, '');
  const id = data.id ?? (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(stem) ? stem : undefined);
  if (id === undefined) problems.error(at('id'), 'key-missing', 'id');
  // One that is written has been measured with all else that is.
  const isTooLong = id !== undefined && id.length > LONGEST_ID;
  if (isTooLong) problems.error(at('id'), 'id-too-long', file, LONGEST_ID);
  if (ABOUT_OTHERS.has(kind) && data.teller) problems.error(at('teller'), 'text-teller-unwanted', kind);
  if (data.contact) compilation.contactIds.resolve(data.contact, at('contact'));
  if (!ABOUT_OTHERS.has(kind) && !data.teller) problems.error(at(), 'text-teller-missing', kind);
  const told = data.teller && readTeller(data.teller, at, compilation);
  const name = data.publisher?.name ? localize(data.publisher.name) : told && atLineStart(told.name);
  if (!name && !data.teller) problems.error(at('publisher'), 'key-missing', 'publisher');
  if (id === undefined || isTooLong || !name) return undefined;
  const chains = data.chains
    ? Object.fromEntries(
        Object.entries(data.chains).flatMap(([voice, chain]) => {
          const known = compilation.voiceIds.resolve(voice, source.atKey(['text', 'chains'], voice));
          return known === undefined ? [] : [[known, compileChain(chain, compilation)]];
        }),
      )
    : told
      ? { [told.teller.side]: ownRoute(told.name, data.publisher?.name ? name : told.name, data.language) }
      : {};
  return {
    id,
    file,
    kind,
    title: localize(data.title),
    publisher: {
      name,
      basis: data.publisher?.basis ?? 'stated',
      ...(data.publisher?.url && { url: data.publisher.url }),
    },
    language: data.language,
    chains,
    ...(told && { teller: told.teller }),
    ...(data.contact && { contact: data.contact }),
    date: typeof data.date === 'object' ? data.date : { edtf: data.date, basis: 'stated' },
  };
}

/** The teller is the publisher too, in the language of the text, unless another is named as publisher. */
function ownRoute(teller: Localized, publisher: Localized, language: string): Chain {
  const own = { who: teller, language, basis: 'stated' } as const;
  return teller.en === publisher.en
    ? [own]
    : [own, { who: publisher, language, by: 'human', basis: 'stated' }];
}

function readTeller(
  { office, speaker, side }: NonNullable<TextSeed['teller']>,
  at: (...path: (string | number)[]) => Position,
  compilation: Compilation,
): { teller: Teller; name: Localized } | undefined {
  const { problems } = compilation;
  const body = office === undefined ? undefined : compilation.bodyIds.resolve(office, at('teller', 'office'));
  const person =
    speaker === undefined ? undefined : compilation.personIds.resolve(speaker, at('teller', 'speaker'));
  const known = [
    ...(body === undefined ? [] : [compilation.bodies.get(body)]),
    ...(person === undefined ? [] : [compilation.people.get(person)]),
  ].filter((one) => one !== undefined);
  const [first] = known;
  if (office === undefined && speaker === undefined) problems.error(at('teller'), 'key-missing', 'office');
  if (!first) return undefined;
  const own: Voice = side ?? first.side;
  for (const one of known)
    if (one.side !== own) problems.error(at('teller'), 'teller-of-other-side', one.id, one.side);
  return {
    teller: { side: own, ...(person && { speaker: person }), ...(body && { office: body }) },
    name: first.name,
  };
}

/** « maison Sample » → « Maison Sample »: a text is known by its publisher, mostly in a heading or at the start of a line. */
function atLineStart({ en, fr }: Localized): Localized {
  const capitalized = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  return { en: capitalized(en), fr: capitalized(fr) };
}

const written = new WeakMap<ChainSeed, string>();

/** The chain as written, with each name in both languages; one object for all that are the same, since few differ. */
export function compileChain(chain: ChainSeed, { chains }: Compilation): Chain {
  const key = once(written, chain, JSON.stringify);
  let compiled = chains.get(key);
  if (!compiled) {
    compiled = chain.map(({ who, language, by, basis }) => ({
      who: localize(who),
      ...(language && { language }),
      ...(by && { by }),
      basis,
    }));
    chains.set(key, compiled);
  }
  return compiled;
}
