/** Lines that are parts of a page and not of its text, in English, French and Russian: taken off where a text is pasted, and no title where a head is read. */

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

/** Each matches a whole line, but for marks around it. */
const WHOLE: readonly (readonly [FurnitureKind, readonly string[]])[] = [
  [
    'share',
    [
      'share( (this( (article|page|story|post))?|on .{1,20}|via .{1,20}))?|tweet|facebook|twitter|x|telegram|whatsapp|vk|vkontakte|linkedin|reddit|e-?mail( this( (article|page))?)?|copy (the )?(link|url)|send',
      'partager( (sur .{1,20}|cet article|cette page|par .{1,20}))?|envoyer( par (e-?mail|courriel|mail))?|copier le lien|courriel',
      'поделиться( .{1,30})?|отправить( (по почте|ссылку))?|в ?контакте|одноклассники|телеграм|скопировать ссылку|ссылка на материал',
    ],
  ],
  [
    'print',
    [
      'print( (this|the))?( (page|article))?|printer[- ]friendly( version)?|print version',
      'imprimer( (cette page|cet article|la page))?|version (imprimable|à imprimer|pour impression)',
      'распечатать|печать|версия для печати|текстовая версия',
    ],
  ],
  [
    'navigation',
    [
      'skip to (the )?(main )?content|menu|search|home|back( to (the )?top)?|top|next|previous|read more|more|see also|related( (articles|stories|content|posts))?|sign (in|up)|log in|subscribe( now)?|newsletter|listen( to (this )?article)?|save( article)?',
      "(aller|passer) au contenu( principal)?|menu|rechercher|recherche|accueil|retour( en haut( de( la)? page)?)?|haut de page|suivant|précédent|lire (la suite|aussi)|à lire( aussi)?|voir aussi|sur le même (sujet|thème)|se connecter|connexion|s['’]abonner|abonnez-vous|s['’]inscrire|infolettre|écouter( l['’]article)?",
      'перейти к (основному )?содержанию|меню|поиск|главная|наверх|назад|далее|следующая|предыдущая|читать (далее|также)|читайте также|смотрите также|по теме|войти|подписаться|рассылка',
    ],
  ],
  [
    'advertisement',
    [
      'advertisements?|sponsored( content)?|ad',
      'publicité|annonce|contenu sponsorisé',
      'реклама|на правах рекламы',
    ],
  ],
  [
    'comments',
    [
      'comments?( ?\\(?\\d+\\)?)?|(leave|post|add) a comment|\\d+ comments?',
      'commentaires?( ?\\(?\\d+\\)?)?|\\d+ commentaires?|commenter|réagir',
      'комментари[ий]( ?\\(?\\d+\\)?)?|комментировать',
    ],
  ],
  ['end-mark', ['#{2,4}|-? ?30 ?-|[*•·]( ?[*•·]){2,}|end|fin|конец']],
];

const MATCHERS = WHOLE.map(
  ([kind, patterns]) =>
    [
      kind,
      new RegExp(`^[^\\p{L}\\p{N}#*•·-]*(?:${patterns.join('|')})[^\\p{L}\\p{N}#*•·-]*$`, 'iu'),
    ] as const,
);
const RIGHTS = /^(?:©|\(c\)|copyright\b|all rights reserved|tous droits réservés|все права защищены)/i;
const COOKIES = /\bcookies?\b|\btraceurs\b|файл\S* cookie|куки/i;
const CRUMBS = /^(?:home|accueil|главная)\s*[>›»/|→]|^[^.!?>›→]{1,40}(?:\s[>›→]\s[^.!?>›→]{1,40}){2,}$/i;
const ENDS_AS_SENTENCE = /[.!?…]["»”]?$/;

export function furnitureIn(text: string): readonly PageLine[] {
  return text.split('\n').flatMap((was, i) => {
    const kind = pageKindOf(was.trim());
    return kind ? [{ line: i + 1, was, kind }] : [];
  });
}

export function pageKindOf(line: string): FurnitureKind | undefined {
  if (line === '') return undefined;
  if (line.length <= LONGEST_OF_COOKIES && COOKIES.test(line) && isOfPage(line)) return 'cookies';
  if (line.length > LONGEST) return undefined;
  const whole = MATCHERS.find(([, pattern]) => pattern.test(line));
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
