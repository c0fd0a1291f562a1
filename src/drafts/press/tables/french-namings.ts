/** French words for who speaks, beside the names and offices that the registry knows. */

import { words } from '../../tables/rows.ts';
import type { Entries, Naming } from '../language.ts';

export const FRENCH_NAMINGS: Entries<Naming> = [
  [
    'role',
    words(`
    porte-parole, porte-paroles, ministre|s, vice-ministre|s, chef|s, cheffe|s, secrétaire|s,
    dirigeant|e|s|es, conseiller|s, conseillère|s, émissaire|s, envoyé|e|s|es, négociateur|s,
    négociatrice, numéro un, numéro deux, directeur, directrice, patron, patronne, homologue|s,
    député|e|s, sénateur|s, sénatrice, commandant, délégué|e, représentant|e|s, adjoint|e,
    sous-secrétaire, vice-secrétaire, secrétaire adjoint|e, militaire|s, officier|s, général,
    généraux, colonel, amiral, major-général, lieutenant, lieutenant général, maréchal,
    président|e|s, vice-président|e, chef|s de l'état, chefs d'état, premier|s ministre|s,
    première ministre, ambassadeur|s, ambassadrice, consul, chargé|e d'affaires, secrétaire d'état,
    secrétaire général|e, haut représentant, haute représentante`),
  ],
  [
    'official',
    words(`
    responsable|s, diplomate|s, haut|s fonctionnaire|s, haut|s responsable|s, haut gradé,
    hauts gradés, officiel|s, interlocuteur`),
  ],
  [
    'institution',
    words(`
    ministère|s, gouvernement, administration, exécutif, autorités, parti, bureau, partie, camp,
    délégation, parlement, cabinet, conseil, services, présidence, diplomatie, chancellerie,
    état-major, états-majors, armée|s, forces armées, marine, aviation, flotte, ambassade,
    renseignement, département, comité, commission, côté, agence spatiale, mission, kremlin,
    pentagone`),
  ],
  [
    'other',
    words(`
    français|e|es, allemand|e|s|es, britannique|s, polonais|e, turc|s, turque|s, chinois|e,
    biélorusse|s, bélarusse|s, bélarussien|ne, israélien|ne|s, iranien|ne|s, japonais|e,
    italien|ne|s, espagnol|e|s, saoudien|ne|s, émirati|e|s, kazakh|e, géorgien|ne, moldave|s,
    balte|s, estonien|ne|s, letton|ne|s, lituanien|ne|s, finlandais|e, suédois|e, norvégien|ne|s,
    canadien|ne|s, indien|ne|s, syrien|ne|s, azerbaïdjanais|e, arménien|ne|s, hongrois|e,
    roumain|e|s, bulgare|s, serbe|s, suisse|s, autrichien|ne|s, occidental|e|es, occidentaux,
    séparatiste|s, prorusse|s, prorusses, france, allemagne, pologne, turquie, chine, bélarus,
    biélorussie, israël, iran, japon, italie, royaume-uni, paris, berlin, londres, pékin, ankara,
    varsovie, minsk, élysée, téhéran, genève, helsinki, vienne, suède, finlande, occident, suisse,
    norvège, canada, g7, les occidentaux, les européens, les alliés, alliés`),
  ],
  // Who is no side.
  [
    'press',
    words(`
    afp, reuters, tass, itar-tass, ria novosti, ria, interfax, associated press, ap, cnn, bbc,
    new york times, washington post, wall street journal, financial times, bloomberg, politico,
    axios, fox news, nbc, abc, cbs, le monde, le figaro, guardian, kommersant, izvestia, rt,
    sputnik, agence|s, agence|s de presse, journal, journaliste|s,
    quotidien|s, hebdomadaire, magazine, chaîne|s, télévision, radio, site, correspondant|e,
    reporters, spiegel, france 24, al jazeera, rbc, vedomosti, unian, ukrinform, belga, ats, dpa,
    ansa, efe, xinhua, nbc news, just the news`),
  ],
  [
    'nobody',
    words(`
    presse, média|s, journaux,
    analyste|s, expert|s, experte|s, observateur|s, groupe de réflexion, think tank, institut, ong,
    chercheur|s, politologue|s, habitant|s, témoin|s, spécialiste|s, sondage, étude, historien|ne,
    commentateur|s, critiques, certains, beaucoup, opposant|e|s, avocat|e|s, famille, manifestants,
    universitaire|s, rumeurs, images, vidéo|s, photos, elon musk`),
  ],
  [
    'document',
    words(`
    communiqué|s, texte, déclaration, compte rendu, compte-rendu, document, note, message, lettre,
    publication`),
  ],
  ['source', words(`source|s, proche|s du dossier`)],
  [
    'pronoun',
    words(`
    lui, il, elle, celui-ci, celle-ci, ce dernier, cette dernière, la même source, même source,
    l'intéressé, l'intéressée`),
  ],
  ['possessive', words(`son, sa, ses, leur`)],
  ['both', words(`ils, elles, eux, deux, mm, parties, chacun, chacune`)],
];
