/** Class mode, in French. */

import type { ClassMessages } from '../../en/exports/classes.ts';
import { either, grouped, OF_SIDE, plural } from '../terms.ts';
import { typeset } from '../typography.ts';

export const classes: ClassMessages = typeset<ClassMessages>({
  title: 'Mode classe',
  band: 'Mode classe : le rapport entre les versions est masqué.',
  notHere: 'Cette page énumère les rapports entre les versions : le mode classe la masque.',
  leave: 'Quitter le mode classe',
  back: 'Revenir à vos réponses',
  intro: (assessed) =>
    `Lisez ce que dit chaque partie. Sur chaque point dont les deux parties parlent, dites quel est le rapport entre les deux versions, et pourquoi.${assessed ? ' Comparez ensuite votre réponse avec la nôtre.' : ''}`,
  privacy:
    'Vos réponses restent dans cet onglet du navigateur : rien n’est envoyé. Elles disparaissent quand vous le fermez.',
  notKept:
    'Rien n’est envoyé. Ce navigateur ne conserve pas vos réponses : elles disparaissent si vous rechargez la page.',
  both: 'Les deux parties en parlent',
  nothing: {
    missing: (sides) =>
      `Dans ces textes, il n’y a aucune version ${either(sides.map((side) => OF_SIDE[side]))} de ce contact : il n’y a pas deux versions à comparer.`,
    declined:
      'Là où les deux parties parlent du même point de ce contact, l’une au moins ne donne pas de détails : il n’y a rien à comparer.',
    apart:
      'Dans ces textes, les deux parties ne parlent jamais du même point de ce contact : il n’y a rien à comparer.',
  },
  question: (name) => `« ${name} » : quel est le rapport entre les deux versions ?`,
  signs: { agree: '=', emphasis: '~', conflict: '≠' },
  meanings: {
    agree: 'Elles disent la même chose.',
    emphasis: 'Elles nomment des choses différentes, et les deux peuvent être vraies.',
    conflict: 'Elles ne peuvent pas être vraies toutes les deux, ou l’une dément ce que dit l’autre.',
  },
  why: 'Pourquoi ? Répondez avec vos propres mots.',
  answered: (count, all) => `${grouped(count)} sur ${plural(all, 'point traité', 'points traités')}`,
  reveal: 'Afficher notre évaluation',
  hide: 'Masquer notre évaluation',
  revealed: 'Notre évaluation s’affiche sous chacune de vos réponses.',
  hidden: 'Notre évaluation est de nouveau masquée.',
  same: (both) => `Vous dites la même chose que nous : ${both}.`,
  different: (yours, theirs) => `Vous avez dit : ${yours}. Nous disons : ${theirs}.`,
  several: (yours) => `Vous avez dit : ${yours}. Nous voyons ici plus d’un rapport :`,
  unanswered: 'Vous n’avez pas choisi de réponse. Nous disons :',
  unassessed: 'Nous n’avons pas comparé ces deux versions.',
  copy: 'Copier vos réponses',
  copied: 'Réponses copiées, avec les mots des deux parties, le lien et la version des données',
  clear: 'Effacer vos réponses',
  cleared: 'Vos réponses sont effacées.',
  undo: 'Annuler',
  name: 'Nom',
  answer: 'Réponse',
  noAnswer: 'pas de réponse',
  reason: 'Raisons',
  assessment: 'Évaluation publiée',
  tool: {
    explain: (points, assessed) =>
      points === 0
        ? 'Les élèves voient ce contact en grands caractères, sans question.'
        : `Les élèves voient ce contact en grands caractères${assessed ? ', sans notre évaluation' : ''}. Sur ${plural(points, 'point', 'points')}, ils choisissent =, ~ ou ≠ et donnent leurs raisons${assessed ? ', puis comparent leur réponse avec la nôtre' : ' ; il n’y a pas d’évaluation à laquelle la comparer'}. Rien n’est envoyé.`,
    drafts: {
      all: 'Il n’y a pas encore de lien pour la classe : un lien ne contient que ce que vous avez accepté, et tout ce contact n’est encore qu’une ébauche. Acceptez ses ébauches dans « Vos textes ».',
      some: (count) =>
        `${plural(count, 'ébauche n’est pas', 'ébauches ne sont pas')} dans le lien : il ne contient que ce que vous avez accepté.`,
    },
    limits:
      'Le lien masque l’évaluation sans la verrouiller : un navigateur sans JavaScript l’affiche, et un aperçu du lien dans une messagerie peut compter les points concordants.',
    link: 'Lien pour la classe',
    copy: 'Copier le lien',
    copied: 'Lien copié',
    open: 'Ouvrir le mode classe',
  },
});
