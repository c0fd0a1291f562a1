/** The page of the data, the files that readers make, and their columns, in French. */

import type { DataMessages } from '../../en/exports/data.ts';
import { grouped, plural } from '../terms.ts';
import { typeset } from '../typography.ts';

const contacts = (count: number) => plural(count, 'contact', 'contacts');

export const data = typeset<DataMessages>({
  title: 'Données',
  lead: 'Emportez déclarations, contacts et comparaisons dans vos propres outils. Chaque fichier indique sa version, son lien et ses sources.',
  unconfirmed: 'proposition à confirmer',
  ourTranslation: { en: 'Notre traduction anglaise', fr: 'Notre traduction française' },
  sources: (routes) => `Sources : ${routes.join(' ; ')}`,
  more: (count) =>
    count < 2
      ? `${grouped(count)} autre déclaration dans cette version, à l’adresse ci-dessous`
      : `${grouped(count)} autres déclarations dans cette version, à l’adresse ci-dessous`,
  neither: (count) =>
    count < 2
      ? `${grouped(count)} déclaration qui n’est dans aucune des deux versions, à l’adresse ci-dessous`
      : `${grouped(count)} déclarations qui ne sont dans aucune des deux versions, à l’adresse ci-dessous`,
  scope: {
    label: 'Ce que vous emportez',
    view: (count) => `Affichage actuel (${contacts(count)})`,
    all: (count) => `Corpus entier (${contacts(count)})`,
    contact: (title) => `Ce contact seulement : ${title}`,
  },
  make: {
    title: 'Créer un fichier',
    explain:
      'Votre navigateur crée chaque fichier à partir des contacts choisis. Rien n’est envoyé. Quand il manque la version d’une partie, le fichier le dit.',
    scripts:
      'Ces fichiers sont créés dans le navigateur, qui a besoin de JavaScript. Les adresses fixes ci-dessous s’en passent.',
    button: (form) => `Télécharger : ${form}`,
    short: 'Télécharger',
    cancel: 'Annuler',
    fetching: (done, all) => `Chargement des déclarations : ${grouped(done)} sur ${contacts(all)}`,
    making: (done, all) => `Écriture : ${grouped(done)} sur ${contacts(all)}`,
    made: (name, size) => `${name} est prêt : ${size}.`,
    cancelled: 'Annulé. Rien n’a été enregistré.',
    missing: (missing, all) =>
      `Les déclarations manquent pour ${grouped(missing)} sur ${contacts(all)} : aucun fichier n’a été créé. Vérifiez votre connexion et réessayez.`,
    outdated:
      'Les textes ont changé depuis que vous avez ouvert cette page. Rechargez-la, puis créez le fichier.',
    failed: 'Le fichier n’a pas pu être créé. La page fonctionne toujours ; réessayez.',
    nothing: 'Aucun contact affiché.',
    size: 'Taille',
    form: 'Fichier',
  },
  forms: {
    statements: {
      name: 'Déclarations, CSV',
      what: 'Une ligne par déclaration et par contact : mots exacts, auteur, partie, parcours, comparaison.',
    },
    points: {
      name: 'Contacts par point, CSV',
      what: 'Une ligne par point de chaque contact, les deux versions côte à côte.',
    },
    json: {
      name: 'Contacts et comparaisons, JSON',
      what: 'Contacts, comparaisons, déclarations, textes et personnes, avec un schéma.',
    },
    annotations: {
      name: 'Annotations au format W3C Web Annotation',
      what: 'Chaque déclaration rattachée aux mots exacts de son texte, pour les outils d’annotation.',
    },
    'json-ld': {
      name: 'Graphe, schema.org JSON-LD',
      what: 'Événements, articles et affirmations dans le vocabulaire que lisent moteurs de recherche et archives.',
    },
    calendar: {
      name: 'Calendrier, iCalendar',
      what: 'Les contacts en jours entiers pour les agendas. Le titre dit ce qui est incertain dans la date.',
    },
    timeline: {
      name: 'Frise, TimelineJS',
      what: 'Une diapositive par contact daté, à publier avec TimelineJS3 du Knight Lab.',
    },
    zip: {
      name: 'Tout, ZIP',
      what: 'Tous les fichiers ci-dessus, avec un guide, la méthode et les droits.',
    },
  },
  fixed: {
    title: 'Fichiers à adresse fixe',
    explain:
      'Ces fichiers contiennent tout le corpus. Leur adresse reste la même ; leur contenu change avec la version.',
    address: 'Adresse',
    bytes: 'Taille',
    what: 'Contenu',
    files: {
      'corpus.json':
        'Tout le corpus en un document : textes, contacts, déclarations, personnes, notes, journal des modifications.',
      'corpus.schema.json': 'Le schéma JSON du corpus, tiré du code qui le vérifie.',
      'view.schema.json': 'Le schéma JSON du fichier JSON que vous créez ci-dessus.',
      'statements.parquet':
        'Toutes les déclarations en un tableau, dans les deux langues, pour DuckDB, Spark, R ou pandas.',
      'contacts.parquet':
        'Tous les contacts par point en un tableau, dans les deux langues, les deux versions côte à côte.',
    },
  },
  examples: {
    title: 'Exemples',
    explain: 'Les deux fonctionnent tels quels. Le premier se lance dans la console de cette page.',
    script: 'JavaScript : les contacts dont il manque une version',
    query: 'DuckDB : combien de fois chaque partie a une version de chaque point',
  },
  columns: {
    title: 'Colonnes',
    explain:
      'Les noms de colonnes et les codes sont les mêmes dans les deux langues. Le reste est dans la langue de la page ; les fichiers Parquet ont les deux, dans des colonnes en _en et en _fr.',
    lists:
      'Plusieurs valeurs dans une cellule sont séparées par un point-virgule et une espace ; plusieurs comparaisons, sources ou notes, par une barre verticale.',
    formulas:
      'Une cellule qui commence par =, +, -, @ ou une tabulation reçoit une apostrophe initiale, pour qu’aucun tableur ne l’exécute comme formule. Retirez cette apostrophe pour retrouver les mots exacts.',
    name: 'Colonne',
    type: 'Nature',
    meaning: 'Sens',
    types: { code: 'code fixe', words: 'texte libre', number: 'nombre', boolean: 'vrai ou faux' },
    of: {
      statement: 'Identifiant de la déclaration',
      contact: 'Identifiant du contact',
      contact_title: 'Titre du contact',
      contact_date: 'Date du contact, EDTF (ISO 8601-2)',
      contact_date_words: 'La même en toutes lettres, avec ce qui est incertain',
      contact_first_day: 'Premier jour couvert par la date ; vide si elle est ouverte',
      contact_last_day: 'Dernier jour couvert par la date ; vide si elle est ouverte',
      contact_kind_words: 'Type, niveau et statut en toutes lettres',
      kind: 'Type de contact',
      level: 'Niveau du contact',
      status: 'A eu lieu, prévu, annoncé ou annulé',
      contact_place: 'Lieu, et comment il est connu si les textes ne le disent pas',
      parties: 'Qui y prend part',
      on_record: 'Les parties citées sur le contact dans ces textes',
      missing_account: 'La version que ces textes ne donnent pas, en toutes lettres',
      point: 'Identifiant du point',
      point_name: 'Nom du point',
      point_number: 'Numéro du point à l’écran',
      place: 'Sa place dans la comparaison',
      column: 'La colonne de la comparaison ; vide si aucune',
      side: 'La partie qui le dit dans cette colonne, ou les deux qui la partagent',
      credited_to: 'Tous ceux à qui le texte attribue la phrase',
      credited_to_words: 'Les mêmes en toutes lettres',
      on_behalf_of: 'Au nom de qui d’autre parle l’auteur ; cette partie n’est pas citée pour autant',
      said_by: 'La personne, l’institution ou l’éditeur qui le dit',
      as_whom: 'Fonction, canal et personnes dont les propos sont rapportés',
      relaying: 'Identifiants des personnes dont les propos sont rapportés',
      channel: 'Canal par lequel cela a été dit',
      mode: 'Comment le texte le donne : direct, paraphrase, mixed ou mention',
      how: 'La même chose en toutes lettres',
      said_on: 'Jour où cela a été dit, EDTF, s’il est connu',
      words: 'Les mots exacts du texte, sur une ligne ; […] marque une coupe',
      language: 'Langue de ces mots, BCP 47',
      our_translation: 'Notre traduction, erreurs de l’original comprises',
      our_translation_language: 'Langue de notre traduction',
      relation: 'Comparaison avec l’autre version : agree, emphasis ou conflict',
      relation_words: 'La même en toutes lettres',
      relation_reason: 'Le motif de la comparaison',
      relation_by: 'Qui a comparé les versions',
      relation_on: 'Jour de la comparaison',
      point_state: 'Ce que les deux versions ont sur ce point, en code',
      point_state_words: 'La même chose en toutes lettres',
      other_side: 'Ce que ces textes n’ont pas de l’autre partie sur ce point',
      unconfirmed: 'Vrai pour une proposition à confirmer',
      declines: 'Vrai si la partie ne souhaite pas donner de détails',
      leaves_open: 'Vrai si la partie dit qu’il y avait autre chose',
      remark_on: 'Parties dont la rédaction relève qu’elles en disent peu',
      denies: 'Identifiants des déclarations démenties',
      revises: 'Identifiants des déclarations modifiées',
      same_as: 'Identifiants du même propos dans d’autres textes',
      notes: 'Nos notes sur les mots',
      text: 'Identifiant du texte',
      text_kind: 'Type de texte',
      publisher: 'Éditeur du texte : rédaction ou administration',
      publisher_basis: 'Comment l’éditeur est connu : stated, inferred ou outside',
      text_date: 'Date du texte, EDTF',
      paragraph: 'Numéro du paragraphe dans le texte',
      passages: 'Position des mots dans le texte, en unités UTF-16',
      repeated_in: 'Paragraphes qui répètent le propos',
      repeated_by: 'Chaque répétition : où, comment, de qui si c’est quelqu’un d’autre, et ses mots',
      chain: 'Le parcours de l’information, et comment chaque étape est connue',
      link: 'Lien vers la déclaration ou le contact',
      corpus: 'Nom du corpus',
      version: 'Version des données',
      licence: 'Droits sur les annotations et les textes',
      taken_from: 'Lien dont le fichier est tiré',
      cell_ru: 'État du point pour la Russie ; vide si elle n’y prend pas part',
      cell_us: 'État du point pour les États-Unis ; vide s’ils n’y prennent pas part',
      cell_nato: 'État du point pour l’OTAN ; vide si elle n’y prend pas part',
      statements_ru: 'Nombre de déclarations dans la version russe',
      statements_us_nato: 'Nombre de déclarations dans la version des États-Unis ou de l’OTAN',
      statements_other: 'Nombre de déclarations qui ne sont dans aucune version',
      account_ru: 'La version russe, une ligne par déclaration, ou pourquoi il n’y en a pas',
      account_us_nato: 'La version des États-Unis ou de l’OTAN, ou pourquoi il n’y en a pas',
      sources_ru: 'Textes de la version russe, chacun avec le parcours de l’information',
      sources_us_nato:
        'Textes de la version des États-Unis ou de l’OTAN, chacun avec le parcours de l’information',
      texts: 'Identifiants des textes qui parlent de ce point',
    },
    places: {
      account: 'Dans la version d’une partie',
      related: 'Propos connexe, dans aucune version',
      other: 'Du texte, d’une autre voix ou mention au passage ; aucune partie n’est citée pour autant',
    },
    statements: 'Déclarations',
    points: 'Contacts par point',
  },
  size: (bytes) => {
    const small = bytes / 1_000_000;
    if (small >= 10) return `${grouped(Math.round(small))} Mo`;
    if (small >= 1) return `${small.toFixed(1).replace('.', ',')} Mo`;
    return `${grouped(Math.max(1, Math.round(bytes / 1000)))} ko`;
  },
  own: {
    title: 'Données de vos textes',
    lead: 'Les fichiers sont créés dans ce navigateur à partir de vos propres textes. Rien n’est envoyé, et aucune adresse n’y mène.',
    explain:
      'Pour publier des données à adresse fixe, construisez un site à partir de vos fichiers. Les propositions à confirmer sont signalées dans chaque fichier ; le graphe les omet.',
  },
  guide: {
    name: 'LISEZMOI.txt',
    method: 'METHODE.txt',
    rights: 'DROITS.txt',
    files: 'Fichiers',
    contacts: (count) => contacts(count),
  },
  download: 'Télécharger',
  downloadContact: 'Télécharger ce contact',
  page: 'Toutes les données, adresses et exemples',
});
