/** Lines in French that are parts of a page: regular expressions of whole lines. */

import type { PageLines } from '../../head/page-furniture.ts';

export const PAGE_LINES: PageLines = {
  share:
    'partager( (sur .{1,20}|cet article|cette page|par .{1,20}))?|envoyer( par (e-?mail|courriel|mail))?|copier le lien|courriel',
  print: 'imprimer( (cette page|cet article|la page))?|version (imprimable|à imprimer|pour impression)',
  navigation:
    "(aller|passer) au contenu( principal)?|menu|rechercher|recherche|accueil|retour( en haut( de( la)? page)?)?|haut de page|suivant|précédent|lire (la suite|aussi)|à lire( aussi)?|voir aussi|sur le même (sujet|thème)|se connecter|connexion|s['’]abonner|abonnez-vous|s['’]inscrire|infolettre|écouter( l['’]article)?",
  advertisement: 'publicité|annonce|contenu sponsorisé',
  comments: 'commentaires?( ?\\(?\\d+\\)?)?|\\d+ commentaires?|commenter|réagir',
};
