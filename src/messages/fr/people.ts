/** The page of a person, in French. */

import type { PeopleMessages } from '../en/people.ts';
import { grouped, list, plural } from './terms.ts';
import { typeset } from './typography.ts';

/** « de Valeri Guerassimov », « d’Andreï Belooussov ». */
const of = (name: string) => (/^[aàâeéèêiîoôu]/i.test(name) ? `d’${name}` : `de ${name}`);

export const people = typeset<PeopleMessages>({
  explain: (name) =>
    `Ce que dit ${name}, et les propos que d’autres lui attribuent, contact par contact. Ce que d’autres disent ${of(name)} n’y figure pas.`,
  contacts: (count) => `À propos de ${plural(count, 'contact', 'contacts')}.`,
  count: (count) => plural(count, 'personne', 'personnes'),
  listed:
    'Par partie, en commençant par les contacts les plus nombreux. Chaque nom mène à tout ce que la personne dit dans ces textes, ou aurait dit. Figurer ici ne signifie pas être cité.',
  onContacts: (inView, all) =>
    all === 0
      ? 'aucun contact'
      : inView === all
        ? plural(all, 'contact', 'contacts')
        : `${grouped(inView)} sur ${plural(all, 'contact affiché', 'contacts affichés')}`,
  all: 'Toutes les personnes',
  takesPart: {
    stated: 'Y prend part',
    inferred: 'Y prend part (déduit)',
    outside: 'Y prend part (connu par d’autres sources)',
  },
  notAmongThem: 'Ne figure pas parmi les participants nommés',
  nothing: (name) => `Rien ${of(name)} sur ce contact dans ces textes.`,
  none: (name) =>
    `Aucun propos ${of(name)} dans ces textes, ni direct ni rapporté par d’autres. C’est une lacune des textes, non la preuve d’un silence.`,
  speaksFor: (voices, nameOf) => `Pour : ${list(voices.map(nameOf))}`,
  reportedBy: (teller) => `Rapporté par ${teller}`,
  repeated: (name, teller) => `${teller} ; repris par ${name}`,
  besidesElsewhere: 'Les propos sans rapport avec un contact sont avec leurs textes.',
  filteredOut: (count) => `Les filtres masquent ${plural(count, 'contact', 'contacts')} de cette page.`,
  unknown: 'Cette personne ne figure pas dans nos données',
});
