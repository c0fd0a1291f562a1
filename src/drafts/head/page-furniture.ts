/** Lines that are parts of a page and not of its text: taken off where a text is pasted, and no title where a head is read. */

export const FURNITURE_KINDS = [
  'share',
  'print',
  'cookies',
  'breadcrumbs',
  'navigation',
  'advertisement',
  'comments',
  'rights',
  'end-mark',
] as const;
export type FurnitureKind = (typeof FURNITURE_KINDS)[number];

export interface PageLine {
  /** The line of the cleaned text, from 1. */
  readonly line: number;
  readonly was: string;
  readonly kind: FurnitureKind;
}

/** A sentence that somebody says is longer, or ends as one. */
const LONGEST = 80;
const LONGEST_OF_COOKIES = 300;

/** By kind, what matches a whole line, but for marks around it. */
export type PageLines = Readonly<Partial<Record<FurnitureKind, string>>>;

/** In any language. */
const ANYWHERE: PageLines = {
  share: 'tweet|facebook|twitter|x|telegram|whatsapp|vk|vkontakte|linkedin|reddit',
  'end-mark': '#{2,4}|-? ?30 ?-|[*•·]( ?[*•·]){2,}|end|fin|конец',
};

export type LineMatchers = readonly (readonly [FurnitureKind, RegExp])[];

/** Of the languages that a page may be in. */
export function lineMatchers(lists: readonly PageLines[]): LineMatchers {
  return FURNITURE_KINDS.flatMap((kind) => {
    const patterns = [ANYWHERE, ...lists].flatMap((lines) => lines[kind] ?? []);
    return patterns.length === 0
      ? []
      : [
          [
            kind,
            new RegExp(`^[^\\p{L}\\p{N}#*•·-]*(?:${patterns.join('|')})[^\\p{L}\\p{N}#*•·-]*$`, 'iu'),
          ] as const,
        ];
  });
}

const RIGHTS = /^(?:©|\(c\)|copyright\b|all rights reserved|tous droits réservés|все права защищены)/i;
const COOKIES = /\bcookies?\b|\btraceurs\b|файл\S* cookie|куки/i;
const CRUMBS = /^(?:home|accueil|главная)\s*[>›»/|→]|^[^.!?>›→]{1,40}(?:\s[>›→]\s[^.!?>›→]{1,40}){2,}$/i;
const ENDS_AS_SENTENCE = /[.!?…]["»”]?$/;

export function furnitureIn(text: string, matchers: LineMatchers): readonly PageLine[] {
  return text.split('\n').flatMap((was, i) => {
    const kind = pageKindOf(was.trim(), matchers);
    return kind ? [{ line: i + 1, was, kind }] : [];
  });
}

export function pageKindOf(line: string, matchers: LineMatchers): FurnitureKind | undefined {
  if (line === '') return undefined;
  if (line.length <= LONGEST_OF_COOKIES && COOKIES.test(line) && isOfPage(line)) return 'cookies';
  if (line.length > LONGEST) return undefined;
  const whole = matchers.find(([, pattern]) => pattern.test(line));
  if (whole) return whole[0];
  if (RIGHTS.test(line)) return 'rights';
  return CRUMBS.test(line) && !ENDS_AS_SENTENCE.test(line) ? 'breadcrumbs' : undefined;
}

/** A page speaks of its own cookies; a text may speak of others'. */
function isOfPage(line: string): boolean {
  return /\b(?:we|our|this (?:site|website|page)|accept|settings|preferences|consent|nous|nos|ce site|accepter|paramétrer|consentement)\b|(?:^|\s)мы\s|сайт|принять|согласи/i.test(
    line,
  );
}
