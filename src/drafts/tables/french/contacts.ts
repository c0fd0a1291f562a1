/** French words for contacts, and for whether they took place. */

import type { ContactWords } from '../language-table.ts';

export const CONTACTS: ContactWords = {
  kinds: {
    'video-call': 'visioconf\\p{L}+|vidéoconf\\p{L}+|liaison vidéo',
    council: 'Conseil (?:OTAN-Russie|Otan-Russie|Russie-OTAN)',
    summons: 'convoqu\\p{L}+',
    'joint-statement': 'déclaration (?:conjointe|commune)',
    letter: '(?:adressé|écrit|envoyé) une lettre|lettre (?:de|du|au|à)',
    summit: 'sommet',
    call: 'télé?phon\\p{L}*|appel(?:s)? (?:téléphonique)?|entretien(?:s)? téléphonique|au téléphone',
    talks: 'consultations?|négociations?|pourparlers',
    meeting: 'rencontr\\p{L}+|réunion(?:s)?|entrevue|tête-à-tête',
    conference: 'conférence(?! de presse)',
    visit: 'visite',
    spoken: 'entretenu\\p{L}*|entretien|parlé|échang\\p{L}+ avec|conversation|contact|échange',
  },
  held: "a eu lieu|s['’]est (?:entreten\\p{L}+|déroulé\\p{L}*|tenu\\p{L}*)|se sont (?:entreten\\p{L}+|rencontr\\p{L}+|parlé)|s['’]étaient|a rencontré|a eu un\\p{L}*",
  toCome:
    "prévue?s?|doivent|doit (?:s['’]entretenir|rencontrer|avoir)|aura lieu|auront lieu|pourrait avoir lieu|se tiendra|s['’]entretiendr\\p{L}+|se rencontrer\\p{L}+|prochaine?s?|œuvrent à|préparent",
  invited: 'invité\\p{L}*|proposé',
  cancelled: 'annulé\\p{L}*',
  goesOn:
    "(?:cet|cette|leur|l['’]|le) ?(?:entretien|conversation|échange|appel|rencontre|réunion|visioconférence)|les deux (?:hommes|militaires|dirigeants|présidents|ministres|officiers|parties|chefs|responsables|généraux|hommes d['’]État)|son homologue|ils (?:ont|avaient)",
};
