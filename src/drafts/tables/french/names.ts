/** How French texts call offices, their holders and whose they are: {a} is an adjective of a country, {c} its name. */

import type { NameWords } from '../language-table.ts';

export const NAMES: NameWords = {
  // role of `roles.ts` | forms with a side | forms without one
  offices: `
president|président {a};président de {c};chef de l'État {a};chef d'État {a};dirigeant {a};numéro un {a};homme fort du Kremlin;maître du Kremlin;chef du Kremlin;président {c}|président;chef de l'État;chef d'État;dirigeant
vice-president|vice-président {a}|vice-président
prime-minister|premier ministre {a};premier ministre de {c}|premier ministre
foreign-minister|ministre {a} des Affaires étrangères;ministre des Affaires étrangères {a};ministre des Affaires étrangères de {c};chef de la diplomatie {a};cheffe de la diplomatie {a};patron de la diplomatie {a};secrétaire d'État {a};secrétaire d'État {c}|ministre des Affaires étrangères;chef de la diplomatie;secrétaire d'État
defence-minister|ministre {a} de la Défense;ministre de la Défense {a};ministre de la Défense de {c};secrétaire {a} à la Défense;secrétaire à la Défense {a};secrétaire à la Défense de {c};chef du Pentagone;patron du Pentagone|ministre de la Défense;secrétaire à la Défense
chief-of-staff|chef d'état-major {a};chef d'état-major de l'armée {a};chef d'état-major général {a};chef de l'état-major {a};chef d'état-major des armées {a};chef d'état-major général des forces armées {a};chef de l'état-major général {a};chef de l'état-major général de {c};plus haut gradé {a};chef d'état-major interarmées;chef d'état-major interarmées {a};président de l'état-major interarmées;président du comité des chefs d'état-major;président du Comité des chefs d'état-major interarmées;président du comité des chefs d'état-major interarmées {a};chef des états-majors {a}|chef d'état-major;chef d'état-major général;chef de l'état-major général;chef de l'état-major;chef des états-majors;chef des états-majors militaires
security-adviser|conseiller {a} à la sécurité nationale;conseiller à la sécurité nationale {a};conseiller à la sécurité nationale de la Maison-Blanche;conseiller à la sécurité nationale du président {a};secrétaire du Conseil de sécurité {a};secrétaire du Conseil de sécurité de {c};secrétaire du Conseil {a} de sécurité|conseiller à la sécurité nationale;secrétaire du Conseil de sécurité
deputy-foreign-minister|vice-ministre {a} des Affaires étrangères;vice-ministre des Affaires étrangères {a};vice-ministre des Affaires étrangères de {c};secrétaire d'État adjoint {a};secrétaire d'État {a} adjoint;numéro deux de la diplomatie {a}|vice-ministre des Affaires étrangères;secrétaire d'État adjoint
deputy-defence-minister|vice-ministre {a} de la Défense;vice-ministre de la Défense {a};vice-ministre de la Défense de {c}|vice-ministre de la Défense
presidential-aide|conseiller diplomatique du Kremlin;conseiller du Kremlin;conseiller diplomatique du président {a};conseiller du président {a}
envoy|émissaire {a};envoyé spécial {a};envoyé {a};envoyé spécial du président {a};représentant spécial {a}|émissaire;envoyé spécial
ambassador|ambassadeur {a};ambassadrice {a};ambassadeur de {c};ambassadrice de {c}|ambassadeur;ambassadrice
intelligence|directeur de la CIA;chef de la CIA;patron de la CIA;directeur du SVR|chef du renseignement
secretary-general|secrétaire général de l'Otan;secrétaire général de l'Alliance;secrétaire général de l'Alliance atlantique;chef de l'Otan;patron de l'Otan|secrétaire général
saceur|commandant suprême des forces alliées en Europe;commandant suprême de l'Otan
military-committee|chef du Comité militaire de l'Otan;président du Comité militaire de l'Otan;président du Comité militaire
high-representative|chef de la diplomatie européenne;cheffe de la diplomatie européenne
`,
  // Who speaks for whatever institution is named beside it.
  speaksFor:
    'porte-parole;porte-parole adjoint;service de presse;secrétaire de presse;responsable;haut responsable;responsables;hauts responsables;chef;patron;directeur;fonctionnaire;source',
  // A side named as such.
  sideNouns:
    'partie {a};délégation {a};responsable {a};responsables {a};haut responsable {a};hauts responsables {a};diplomates {a};négociateurs {a};autorités {a};gouvernement {a};camp {a}',
  // One's equal on the other side; without an adjective, of the other side than the speaker's.
  counterparts: 'homologue {a};collègue {a};homologue;interlocuteur',
  // By side; what agrees in gender and number is matched by its stem.
  countries: {
    ru: { a: 'russe', c: 'Russie;la Russie;la Fédération de Russie;Fédération de Russie' },
    us: { a: 'américain;US', c: 'les États-Unis;États-Unis;des États-Unis;USA;états-unien' },
    ua: { a: 'ukrainien', c: "Ukraine;l'Ukraine" },
    nato: { a: 'NATO', c: 'NATO;Alliance' },
  },
  // Other countries' institutions and offices.
  foreign: {
    behind:
      /^ (?:français|britannique|allemand|turc|turque|polonais|biélorusse|bélarusse|chinois|belge|suisse|italien|espagnol|tchèque|grec|grecque|serbe|suédois|slovaque|bulgare|arabe|kazakh?e?|arménien|israélien|iranien|indien|canadien|coréen|japonais|roumain|hongrois|letton|lituanien|estonien|finlandais|norvégien|danois|néerlandais|géorgien|moldave|syrien|irakien|libyen|égyptien|cubain|mexicain|brésilien|vénézuélien)(?:n?e)?s?(?!\p{L})/u,
  },
};
