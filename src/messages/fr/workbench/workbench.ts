/** The workbench in French. */

import type { BaseVoice } from '../../../model/voices.ts';
import type { WorkbenchMessages } from '../../en/workbench/workbench.ts';
import { grouped, languageName, plural, SIDES } from '../terms.ts';
import { typeset } from '../typography.ts';

const steps: Readonly<Record<string, string>> = {
  'add-text': 'ajouter un texte',
  'set-head': 'modifier la fiche d’un texte',
  'remove-text': 'retirer un texte',
  'change-draft': 'modifier une proposition',
  accept: 'accepter',
  'edit-statement': 'modifier une déclaration',
  'remove-statement': 'retirer une déclaration',
  background: 'mettre au contexte',
  'not-background': 'reprendre du contexte',
  'add-contact': 'ajouter un contact',
  'edit-contact': 'modifier un contact',
  'remove-contact': 'retirer un contact',
  relate: 'comparer',
  unrelate: 'retirer une comparaison',
  'add-person': 'ajouter une personne',
  'add-body': 'ajouter une institution',
  'add-files': 'ouvrir des fichiers',
  'done-here': 'faire les changements de cet onglet',
  overtaken: 'afficher la version d’un autre onglet',
};

const SAME = 'Rien n’a changé.';
const NONE_ADDED = 'Rien n’a été ajouté.';
const UNTOUCHED = 'Ce que vous conservez ici reste intact.';

export const workbench: WorkbenchMessages = typeset<WorkbenchMessages>({
  title: 'Vos textes',
  lede: 'Collez ce que chaque partie a publié sur un appel ou une rencontre. Les deux versions s’affichent côte à côte. Les textes restent dans ce navigateur.',
  refusals: {
    'text-unknown': (detail) => `Le texte « ${detail} » n’est plus ici. ${SAME} Rechargez la page.`,
    'text-changed': (detail) =>
      `Le texte « ${detail} » n’est plus celui qui a été lu. ${SAME} Choisissez les mots à nouveau.`,
    'statement-unknown': (detail) =>
      `La déclaration « ${detail} » n’est plus ici. ${SAME} Passez à la suivante.`,
    'contact-unknown': (detail) => `Le contact « ${detail} » n’est plus ici. ${SAME} Choisissez-en un autre.`,
    'relation-unknown': () => `Cette comparaison n’est plus ici. ${SAME}`,
    'relation-of-whole': () =>
      `Une comparaison porte déjà sur tout le point. ${SAME} Retirez-la, puis comparez les déclarations une à une.`,
    'id-taken': (detail) => `Le nom « ${detail} » est pris. ${SAME} Choisissez-en un autre.`,
    'id-malformed': (detail) =>
      `Le nom « ${detail} » contient des caractères interdits. ${SAME} Employez a–z, 0–9 et le trait d’union.`,
    'words-empty': () => `Aucun mot n’est choisi. ${SAME} Sélectionnez des mots dans le texte.`,
    'side-missing': () => `Aucune partie n’est choisie. ${SAME} Dites de qui sont ces mots.`,
    'points-missing': () => `Aucun point n’est choisi. ${SAME} Dites sur quoi porte la déclaration.`,
    'office-missing': (detail) => `La fonction de « ${detail} » manque. ${SAME} Indiquez-la.`,
    'text-empty': () => `Il n’y a pas de texte. ${SAME} Collez le texte lui-même.`,
    'yaml-broken': (detail) =>
      `Le fichier « ${detail} » contient une erreur (YAML). Il reste tel quel, et les autres fichiers fonctionnent. Corrigez-le dans un éditeur, puis rouvrez-le.`,
    'yaml-unforeseen': (detail) =>
      `Le fichier « ${detail} » est écrit d’une façon qui ne peut être modifiée ici. Il reste tel quel. Modifiez-le dans un éditeur, puis rouvrez-le.`,
    'file-too-large': (detail) => `« ${detail} » dépasse 1 Mo. ${NONE_ADDED} Divisez-le en plusieurs textes.`,
    'name-outside': (detail) =>
      `« ${detail} » mène hors de son dossier. ${NONE_ADDED} N’utilisez pas ce fichier.`,
    'name-malformed': (detail) =>
      `« ${detail} » est un nom que certains systèmes ne peuvent écrire. ${NONE_ADDED} Renommez le fichier.`,
    'not-utf8': (detail) =>
      `« ${detail} » n’est pas du texte UTF-8. ${NONE_ADDED} Enregistrez-le en UTF-8, ou collez le texte.`,
    'file-unreadable': (detail) =>
      `« ${detail} » n’a pas pu être lu : le fichier a changé, a disparu, ou le navigateur n’y a plus accès. ${NONE_ADDED} Ouvrez-le à nouveau.`,
    'folder-unreadable': () =>
      `Le navigateur n’a pas pu lire ce qui a été ouvert. ${NONE_ADDED} Ouvrez-le à nouveau, ou collez le texte.`,
    'files-none': () =>
      `Il n’y a là ni texte ni annotation. ${NONE_ADDED} Choisissez des fichiers .txt, .md, .html ou .zip.`,
    'files-too-many': (detail) =>
      `Il y a plus de ${detail} fichiers. ${NONE_ADDED} Ouvrez-en moins à la fois.`,
    'files-too-large': () =>
      `Ensemble, les fichiers sont trop gros. ${NONE_ADDED} Ouvrez-en moins à la fois.`,
    'name-twice': (detail) => `Deux fichiers s’appellent « ${detail} ». ${NONE_ADDED} Renommez l’un d’eux.`,
    'zip-broken': () => `Ce zip est illisible. ${NONE_ADDED} Refaites-le ou téléchargez-le à nouveau.`,
    'zip-larger-than-told': () => `Ce zip est plus gros qu’il ne le dit. ${NONE_ADDED} Ne l’utilisez pas.`,
    'zip-encrypted': () =>
      `Ce zip est protégé par un mot de passe. ${NONE_ADDED} Décompressez-le, puis ouvrez les fichiers.`,
    'zip-method': () =>
      `Ce zip est compressé d’une façon inhabituelle. ${NONE_ADDED} Décompressez-le, puis ouvrez les fichiers.`,
    'zip-link': (detail) =>
      `Dans ce zip, « ${detail} » renvoie à un autre fichier. ${NONE_ADDED} Décompressez-le, puis ouvrez les fichiers.`,
    'link-none': () => `Ce lien ne contient aucun texte. ${UNTOUCHED}`,
    'link-too-long': (detail) =>
      `Ces textes demandent un lien de ${detail} caractères ; au-delà de 16 000, navigateurs et messageries le coupent. Téléchargez le fichier et envoyez-le.`,
    'link-version': () =>
      `Ce lien vient d’une version plus récente. ${UNTOUCHED} Rechargez la page, puis rouvrez-le.`,
    'link-broken': () =>
      `Ce lien est incomplet ou a été modifié en route. ${UNTOUCHED} Redemandez le lien, ou le fichier.`,
    'link-too-large': () => `Le contenu de ce lien est trop gros. ${UNTOUCHED} Demandez le fichier.`,
    'journal-ends': () => 'Il n’y a plus rien à annuler ni à rétablir.',
    'journal-other-files': (detail) =>
      `Le fichier « ${detail} » a été modifié ailleurs : cette étape ne peut être annulée. Tout reste tel quel.`,
  },
  add: {
    title: 'Ajouter un texte',
    paste: 'Collez un compte rendu ou un texte de presse',
    hint: 'Vous pouvez aussi coller ou déposer n’importe où dans cette page.',
    drop: 'Déposez les fichiers ici',
    open: 'Ouvrir des fichiers',
    folder: 'Ouvrir un dossier',
    read: 'Lire ce texte',
    reading: 'Lecture du texte',
    failed:
      'Les règles de lecture n’ont pas pu être chargées. Vous pouvez remplir la fiche vous-même. Rechargez la page pour réessayer.',
    added: (title, drafts) =>
      drafts === 0
        ? `« ${title} » ajouté. Les règles n’y ont trouvé aucun propos à attribuer. Parcourez-le et ajoutez des déclarations vous-même, ou collez le texte suivant.`
        : `« ${title} » ajouté : ${plural(drafts, 'proposition', 'propositions')} à traiter. Collez le texte suivant, ou traitez celles-ci.`,
    same: (title) => `Ces mots sont déjà ici, sous « ${title} ». Rien n’est encore ajouté.`,
    nearlySame: (title) =>
      `Presque les mêmes mots sont déjà ici, sous « ${title} ». Comparez-les d’abord. Rien n’est encore ajouté.`,
    opened: (files) => `${plural(files, 'fichier ouvert', 'fichiers ouverts')}.`,
    corpus: (files) =>
      `${plural(files, 'fichier ouvert', 'fichiers ouverts')} à la place de ce qui était ici. Annuler le fait revenir.`,
    take: {
      title: 'D’autres versions sont ici',
      explain: (files) =>
        `${plural(files, 'fichier d’ici serait remplacé', 'fichiers d’ici seraient remplacés')}. Rien n’est encore changé, et Annuler le fera revenir.`,
      add: (files) => `Ajouter ${plural(files, 'fichier', 'fichiers')} et remplacer ceux-ci`,
      instead: 'Ouvrir à la place de tout',
      cancel: 'Ne pas ouvrir',
      done: (files) => `${plural(files, 'fichier ajouté', 'fichiers ajoutés')}. Annuler revient en arrière.`,
    },
    another: (waiting) => `Encore ${plural(waiting, 'texte', 'textes')} à confirmer après celui-ci.`,
  },
  cleaned: {
    title: 'Le texte',
    words: 'Mots du texte',
    off: (count) => plural(count, 'élément enlevé', 'éléments enlevés'),
    nothing: 'Rien n’a été enlevé.',
    furniture: {
      share: 'Boutons de partage',
      print: 'Boutons d’impression',
      cookies: 'Avis sur les cookies',
      breadcrumbs: 'Chemin de la page',
      navigation: 'Navigation',
      advertisement: 'Publicité',
      comments: 'Commentaires',
      rights: 'Mention de droits',
      'end-mark': 'Marque de fin',
    },
    taken: {
      'front-matter': () => 'Champs placés au-dessus du texte',
      'line-ends': () => 'Fins de ligne d’un autre système',
      'trailing-blanks': (count) => plural(count, 'espace en fin de ligne', 'espaces en fin de ligne'),
      'empty-lines': (count) => plural(count, 'ligne vide', 'lignes vides'),
      unseen: (count) => plural(count, 'caractère invisible', 'caractères invisibles'),
      heading: (count) => plural(count, 'marque de titre', 'marques de titre'),
      rule: (count) => plural(count, 'ligne de marques', 'lignes de marques'),
      emphasis: (count) => plural(count, 'marque d’insistance', 'marques d’insistance'),
      link: (count) => plural(count, 'adresse de lien', 'adresses de liens'),
      image: (count) => plural(count, 'image', 'images'),
      escape: (count) => plural(count, 'barre oblique inverse', 'barres obliques inverses'),
    },
    whole: 'Tout garder tel que collé',
    back: 'Remettre',
    backLong: (words) => `Remettre : ${words}`,
    frozen: 'Une fois ajoutés, ces mots ne changent plus.',
  },
  head: {
    title: 'Fiche du texte',
    kind: 'Type',
    kinds: {
      readout: 'Compte rendu ou communiqué',
      transcript: 'Transcription ou point de presse',
      interview: 'Entretien',
      post: 'Publication en ligne',
      news: 'Texte de presse',
      document: 'Document',
    },
    office: 'Publié par',
    publisher: 'Éditeur',
    speaker: 'Orateur',
    side: 'Partie',
    noSide: 'Choisir une partie',
    voice: (voice) => SIDES[voice as BaseVoice] ?? voice,
    day: 'Date',
    dayFrom: (words) => `d’après « ${words} »`,
    dayGuessed: 'absente du texte : à vérifier',
    dayTakenOff: (words) => `d’après « ${words} », qui a été enlevé`,
    name: 'Titre',
    language: 'Langue',
    languageName,
    address: 'Adresse web',
    optional: 'facultatif',
    isNew: (name) => `« ${name} » n’est pas encore connu ici et sera ajouté avec sa partie.`,
    missing: {
      office: 'Indiquez qui l’a publié.',
      publisher: 'Indiquez le média.',
      side: 'Choisissez la partie qui parle.',
      day: 'Indiquez la date de publication.',
      title: 'Donnez un titre.',
      address: 'Une adresse web commence par https://',
    },
    confirm: 'Ajouter ce texte',
    confirmAgain: 'L’ajouter quand même',
    cancel: 'Ne pas l’ajouter',
    save: 'Enregistrer',
    saved: (title) => `Fiche de « ${title} » enregistrée.`,
    leave: 'Annuler',
    shortcut: 'Ctrl+Entrée',
  },
  texts: {
    title: 'Textes',
    none: 'Aucun texte pour l’instant.',
    left: (decided, all) => {
      if (all === 0) return 'Aucune déclaration : les règles n’en ont pas trouvé. Ajoutez-les vous-même';
      return decided === all ? 'Tout est traité' : `${grouped(decided)} sur ${grouped(all)} traitées`;
    },
    problems: (count) => plural(count, 'problème', 'problèmes'),
    decide: 'Traiter',
    decideLong: (title) => `Traiter les propositions de ${title}`,
    look: 'Parcourir',
    lookLong: (title) => `Parcourir ${title}`,
    details: 'Fiche',
    detailsLong: (title) => `Fiche de ${title}`,
    remove: 'Retirer',
    removeLong: (title) => `Retirer ${title}`,
    removed: (title) => `${title} : retiré. Annuler le fait revenir.`,
    back: 'Tous les textes',
    acceptAll: (count) => (count === 1 ? 'Accepter la dernière' : `Accepter les ${grouped(count)}`),
    acceptAllOf: (title, count) =>
      count === 1
        ? `Accepter la dernière proposition de ${title}`
        : `Accepter les ${grouped(count)} propositions de ${title}`,
    done: (title) => `Toutes les propositions de « ${title} » sont traitées.`,
  },
  contacts: {
    title: 'Contacts',
    left: (due, compared) => {
      if (compared === 0) return 'Aucun point encore sur lequel les deux parties s’expriment';
      return due === 0
        ? plural(compared, 'point comparé', 'points comparés')
        : `${grouped(due)} sur ${plural(compared, 'point', 'points')} à comparer`;
    },
    relate: 'Comparer les versions',
    relateLong: (contact) => `Comparer les versions : ${contact}`,
  },
  next: {
    text: (title) => `Suite : ${title}`,
    relations: (contact) => `Suite : comparer les versions, ${contact}`,
    taking: (unaccounted) =>
      unaccounted === 0 ? 'Tout est traité : prendre les fichiers' : 'Prendre les fichiers',
    taken: (unaccounted) =>
      `${unaccounted === 0 ? 'Tout est traité.' : `Toutes les propositions sont traitées ; ${plural(unaccounted, 'phrase n’est', 'phrases ne sont')} encore ni une déclaration ni à l’arrière-plan.`} Téléchargez les fichiers, enregistrez-les dans un dossier, ou copiez un lien à partager.`,
  },
  drafts: {
    unconfirmed: 'À confirmer',
    count: (statements, unconfirmed) =>
      `${plural(statements, 'déclaration', 'déclarations')}, dont ${grouped(unconfirmed)} pas encore ${unconfirmed < 2 ? 'confirmée' : 'confirmées'}`,
    both: 'Les deux parties, pas encore comparées',
    making: 'Lecture du texte',
    failed:
      'Pas de propositions : les règles de lecture n’ont pas pu être chargées. Vous pouvez ajouter les déclarations vous-même.',
  },
  problems: {
    count: (count) => plural(count, 'problème', 'problèmes'),
  },
  keep: {
    label: 'Conserver et partager',
    undo: 'Annuler',
    undoOf: (act) => `Annuler : ${steps[act] ?? act}`,
    redo: 'Rétablir',
    redoOf: (act) => `Rétablir : ${steps[act] ?? act}`,
    undone: (act) => `Annulé : ${steps[act] ?? act}`,
    redone: (act) => `Rétabli : ${steps[act] ?? act}`,
    download: 'Télécharger (.zip)',
    downloaded:
      'Téléchargé. Ouvert ici, le zip fait tout revenir. Pour publier, décompressez-le et créez un site à partir de ce dossier avec Readouts : SEEDS=dossier npm start.',
    folder: 'Enregistrer dans un dossier',
    folderAgain: (folder) => `Enregistrer dans « ${folder} »`,
    saved: (files, folder) => `${plural(files, 'fichier écrit', 'fichiers écrits')} dans « ${folder} ».`,
    unchanged: (folder) => `« ${folder} » contient déjà tout.`,
    folderFailed: (written, of) =>
      `${written === 0 ? 'Le dossier n’a pas pu être écrit.' : written === 1 ? `Un seul fichier sur ${of} a pu être écrit.` : `Seuls ${written} fichiers sur ${of} ont pu être écrits.`} Vos textes sont toujours ici. Téléchargez plutôt le zip.`,
    conflict: {
      title: 'Le dossier contient d’autres versions',
      explain: (count) =>
        `${plural(count, 'fichier', 'fichiers')} de ce dossier ${count < 2 ? 'diffère' : 'diffèrent'} des vôtres. Rien n’est encore écrit.`,
      again: 'Des fichiers ont changé pendant que vous regardiez. Voici les dernières versions.',
      removed: (path) => `${path} : n’est plus ici, retiré du dossier aussi`,
      theirs: 'Dans le dossier',
      ours: 'Ici',
      overwrite: 'Remplacer',
      cancel: 'Ne pas écrire',
    },
    link: 'Copier le lien',
    linked: (characters) =>
      `Lien copié : ses ${grouped(characters)} caractères contiennent tous les textes. Qui l’ouvre peut les lire.`,
    linkField: 'Lien avec tous les textes',
    linkFailed: 'Le navigateur ne l’a pas copié. Copiez-le dans ce champ.',
    startOver: 'Tout effacer',
    startedOver: 'Tout est effacé. Annuler le fait revenir.',
    close: 'Fermer',
  },
});
