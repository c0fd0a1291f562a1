/** Words by which three languages name a contact, and what kind of one they name. */

import type { BaseKind } from '../../model/kinds.ts';

/** In order: the first that is found names the kind. */
export const KIND_CUES: readonly (readonly [BaseKind, RegExp])[] = [
  [
    'video-call',
    /(?<!\p{L})(?:video[- ]?(?:call|conference|link|teleconference)|videoconferenc\p{L}+|visioconf\p{L}+|vidéoconf\p{L}+|liaison vidéo|видеоконференц\p{L}*|видеосвяз\p{L}*|видеоразговор\p{L}*)/iu,
  ],
  [
    'council',
    /(?:NATO[-–— ]Russia|Russia[-–— ]NATO) Council|Conseil (?:OTAN-Russie|Otan-Russie|Russie-OTAN)|Совет\p{L}* Россия\s?[-–—]\s?НАТО/iu,
  ],
  ['summons', /(?<!\p{L})(?:summon(?:ed|s)|convoqu\p{L}+|вызван\p{L}* в (?:МИД|министерство))/iu],
  [
    'joint-statement',
    /(?<!\p{L})(?:joint statement|déclaration (?:conjointe|commune)|совместн\p{L}+ заявлени\p{L}+)/iu,
  ],
  [
    'letter',
    /(?<!\p{L})(?:(?:sent|wrote|in) (?:a|his|her) letter|letter (?:to|of|from)|(?:adressé|écrit|envoyé) une lettre|lettre (?:de|du|au|à)|направил\p{L}* письмо|письмо)(?!\p{L})/iu,
  ],
  ['summit', /(?<!\p{L})(?:summit|sommet|саммит\p{L}*)(?!\p{L})/iu],
  [
    'call',
    /(?<!\p{L})(?:(?:tele)?phone|(?:phone|telephone|video)? ?call(?:ed|s)?|télé?phon\p{L}*|appel(?:s)? (?:téléphonique)?|entretien(?:s)? téléphonique|au téléphone|телефон\p{L}*|созвон\p{L}*|позвонил\p{L}*)(?!\p{L})/iu,
  ],
  [
    'talks',
    /(?<!\p{L})(?:talks|negotiations?|negotiators|consultations?|négociations?|pourparlers|переговор\p{L}*|консультаци\p{L}*|раунд\p{L}*)(?!\p{L})/iu,
  ],
  [
    'meeting',
    /(?<!\p{L})(?:met|meet(?:s|ing|ings)?|rencontr\p{L}+|réunion(?:s)?|entrevue|tête-à-tête|встреч\p{L}*|встретил\p{L}*|встретят\p{L}*|встретит\p{L}*|принял\p{L}*)(?!\p{L})/iu,
  ],
  ['conference', /(?<!\p{L})(?:conference|conférence(?! de presse)|конференци\p{L}*)(?!\p{L})/iu],
  ['visit', /(?<!\p{L})(?:visit(?:ed)?|visite|визит\p{L}*)(?!\p{L})/iu],
  [
    'call',
    /(?<!\p{L})(?:spoke|spoken|conversation|entretenu\p{L}*|entretien|parlé|échang\p{L}+ avec|conversation|разговор\p{L}*|беседов\p{L}*|бесед\p{L}*|переговорил\p{L}*|поговорил\p{L}*|побеседовал\p{L}*|speak|talked|contact|échange)(?!\p{L})/iu,
  ],
];

/** Words for a contact that took place. */
export const HELD =
  /(?<!\p{L})(?:spoke|met|held|had an?|took place|talked|a eu lieu|s['’]est (?:entreten\p{L}+|déroulé\p{L}*|tenu\p{L}*)|se sont (?:entreten\p{L}+|rencontr\p{L}+|parlé)|s['’]étaient|a rencontré|a eu un\p{L}*|состоял\p{L}*|пров[её]л\p{L}*|провел\p{L}*|встретил\p{L}*|принял\p{L}*|побеседовал\p{L}*|переговорил\p{L}*)(?!\p{L})/iu;
/** Words for a contact that is still to come. */
export const TO_COME =
  /(?<!\p{L})(?:will (?:speak|meet|talk|hold|have|take place|call|be held)|is (?:set|due|scheduled|expected|planned) to|are (?:set|due|scheduled|expected|planned) to|to be held|planned|scheduled|upcoming|prévue?s?|doivent|doit (?:s['’]entretenir|rencontrer|avoir)|aura lieu|auront lieu|pourrait avoir lieu|se tiendra|s['’]entretiendr\p{L}+|se rencontrer\p{L}+|prochaine?s?|œuvrent à|préparent|состоится|состоятся|запланирован\p{L}*|пройдёт|пройдет|пройдут|встретятся|проведут|проведёт|проведет|готовят\p{L}*)(?!\p{L})/iu;
export const INVITED =
  /(?<!\p{L})(?:invited|proposed|offered to (?:meet|host)|invité\p{L}*|proposé|пригласил\p{L}*|предложил\p{L}* (?:встретиться|провести))(?!\p{L})/iu;
export const CANCELLED =
  /(?<!\p{L})(?:cancel(?:l?ed|s)|called off|annulé\p{L}*|отменен\p{L}*|отменён\p{L}*|отменил\p{L}*)(?!\p{L})/iu;

/** Kinds that texts do not distinguish strictly. */
export const ALIKE: readonly (readonly string[])[] = [
  ['call', 'video-call'],
  ['meeting', 'summit', 'talks', 'visit', 'council', 'conference'],
];

export const KIND_NAMES: Readonly<Record<BaseKind, { readonly en: string; readonly fr: string }>> = {
  call: { en: 'call', fr: 'Appel' },
  'video-call': { en: 'video call', fr: 'Visioconférence' },
  letter: { en: 'letter', fr: 'Lettre' },
  exchange: { en: 'exchange', fr: 'Échange' },
  meeting: { en: 'meeting', fr: 'Rencontre' },
  talks: { en: 'talks', fr: 'Négociations' },
  visit: { en: 'visit', fr: 'Visite' },
  summit: { en: 'summit', fr: 'Sommet' },
  council: { en: 'NATO–Russia Council', fr: 'Conseil OTAN-Russie' },
  conference: { en: 'conference', fr: 'Conférence' },
  'joint-statement': { en: 'joint statement', fr: 'Déclaration commune' },
  summons: { en: 'summons', fr: 'Convocation' },
  other: { en: 'contact', fr: 'Contact' },
};
