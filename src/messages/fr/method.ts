/** The method page in French: how the corpus was made, in plain words. Fetched with its view, not with the app. */

import type { MethodMessages } from '../en/method.ts';
import { hasOwnWords } from '../own-words.ts';
import { sentence } from '../sentence.ts';
import { corpusProse } from './method-corpus.ts';
import { plural, spelled } from './terms.ts';
import { typeset } from './typography.ts';

const times = (count: number) => (count === 0 ? 'jamais' : `${spelled(count, 'f')} fois`);

export const method: MethodMessages = typeset<MethodMessages>({
  title: 'Méthode',
  lead: 'Sur quoi reposent ces pages, à quelles règles obéit chaque signe, et comment une erreur est corrigée.',
  contents: 'Sur cette page',
  titles: {
    corpus: 'Ce que sont les textes, et ce qu’ils ne sont pas',
    record: 'Qui est cité',
    silences: 'Ce qui manque ici',
    relations: 'Comment deux versions sont comparées',
    judgements: 'Qui a évalué quelle comparaison, et quand',
    words: 'De qui sont les mots que vous lisez',
    outside: 'Dates, pointillés et autres sources',
    neutral: 'La neutralité, règle par règle',
    mistakes: 'Corrections',
    versions: 'Version des données',
    changes: 'Journal des modifications',
    rights: 'Droits',
  },

  corpus: corpusProse,

  record: {
    intro:
      'Devant chaque phrase, nous nous demandons : qui dit cela ? Une partie n’est citée pour un contact que si une personne nommée ou une institution nommée de cette partie dit quelque chose de ce contact.',
    notEnoughTitle: 'Ce qui ne suffit pas',
    notEnough: [
      'Un acte que raconte un texte, comme la convocation d’un ambassadeur.',
      'Des propos dont l’auteur n’est pas nommé.',
      'Une mention en passant, comme « le premier depuis » un appel antérieur.',
      'Un responsable sans nom ni fonction, sauf dans un texte publié par cette partie elle-même.',
    ],
    rules: [
      {
        name: 'Une phrase pour deux.',
        text: 'Quand un texte dit que deux capitales ont annoncé quelque chose ensemble, les deux sont citées. Nous signalons que c’est une seule phrase pour les deux : ce ne sont pas deux versions indépendantes.',
      },
      {
        name: 'Parler au nom des deux.',
        text: 'Une partie dit souvent ce dont les deux sont convenues. Seule celle qui parle est alors citée. La moitié de l’autre reste vide, et cela ne fait jamais une concordance.',
      },
      {
        name: 'Autour d’un contact.',
        text: 'Un texte peut rattacher des mots à un contact sans les situer dans ce contact : la même personne qui s’exprime le même jour, par exemple. Ils sont placés à part, comme propos connexes. Ils sont rangés par point, ne sont comparés à rien et ne sont jamais comptés.',
      },
      {
        name: 'Les autres voix.',
        text: 'Les mots de tous les autres, d’un pays tiers par exemple, et du texte lui-même sont conservés et montrés. Ils ne comptent jamais pour une partie.',
      },
      {
        name: 'Ce que nous comptons.',
        text: 'Les titres comptent les contacts, ou les textes, où une partie est citée. Ils ne comptent jamais les déclarations : leur nombre dépendrait de la façon dont nous découpons les phrases.',
      },
    ],
  },

  silences: {
    intro: (count) =>
      `Une partie dont rien ne figure ici a pu ne pas s’exprimer, ne pas être citée ou refuser de répondre. Nous distinguons ${spelled(count)} cas, et chacun a son signe. La Russie occupe la moitié gauche, les États-Unis ou l’OTAN la moitié droite ; chaque signe est dessiné une fois pour l’une et une fois pour l’autre.`,
    each: {
      account: {
        name: 'Une version manque',
        text: 'Rien de ce que cette partie a pu dire du contact ne figure dans ces textes. Sa moitié du repère reste vide. C’est une lacune des textes, non la preuve d’un silence.',
      },
      point: {
        name: 'Rien sur un point',
        text: 'Les deux parties donnent une version du contact, mais une seule s’exprime sur ce point. L’autre case l’indique : sur ce point, rien dans ces textes.',
      },
      declines: {
        name: 'Ne souhaite pas donner de détails',
        text: 'La partie dit elle-même qu’elle ne donnera pas de détails. Si elle n’indique rien d’autre que la tenue du contact et son objet général, sa moitié est hachurée ; sinon, sa moitié est pleine, et le point est hachuré, en bas seulement si la partie en donne aussi une version. Si elle le dit au nom des deux, la moitié de l’autre reste vide.',
      },
      'left-open': {
        name: 'Autres sujets, non précisés',
        text: 'La partie dit qu’il y a eu autre chose, sans dire quoi : que d’autres questions ont été abordées, par exemple. Un cercle figure dans sa moitié.',
      },
      remark: {
        name: 'Remarque du texte',
        text: 'Le texte relève qu’une partie en dit peu. Ce sont ses propres mots : le signe est un petit rond vide, et aucune moitié n’est pleine.',
      },
    },
    others: {
      title: 'Autres signes',
      context: {
        name: 'Propos connexes seulement',
        text: 'La partie est citée autour du contact, mais n’en donne pas de version. Sa moitié, vide, porte un point de sa couleur, et n’est jamais pleine.',
      },
      none: {
        name: 'Aucune des deux n’est citée',
        text: 'Un texte raconte ou mentionne le contact, sans plus. Aucune moitié n’est pleine.',
      },
      planned: {
        name: 'Prévu ou annoncé',
        text: 'Encore à venir à la date du texte. Le contour est en tirets ; savoir si le contact a eu lieu est une autre question.',
      },
    },
  },

  relations: {
    intro: (kinds) =>
      `Quand la Russie et une autre partie s’expriment toutes deux sur un point, un rédacteur lit les deux versions et les compare. Il y a ${spelled(kinds)} réponses, dessinées avec le même poids, et chacune est motivée en une ligne.`,
    each: {
      agree: {
        name: 'Versions concordantes',
        text: 'Les deux versions affirment la même chose. Le motif dit exactement sur quoi elles concordent, et sur quoi elles divergent.',
      },
      emphasis: {
        name: 'Insistances différentes',
        text: 'Les deux nomment des choses différentes, et les deux peuvent être vraies.',
      },
      conflict: {
        name: 'Versions contradictoires',
        text: 'Les deux ne peuvent être vraies à la fois, ou l’une nie dans ces textes ce que l’autre affirme.',
      },
    },
    judged: (count) => `Dans ces textes : ${times(count)}.`,
    after: [
      'Deux formules qui ne se ressemblent qu’une fois traduites ne concordent pas pour autant. Quand une seule partie s’exprime sur un point, rien n’est évalué.',
      'Il arrive qu’un texte compare lui-même les deux versions. Nous donnons son jugement comme ses propres mots, avec le nom de l’éditeur, et jamais en titre.',
    ],
  },

  judgements: {
    tooMany:
      'Ce corpus contient trop de comparaisons pour un seul tableau. Chacune figure sur la page de son contact, avec son motif.',
    intro: (count) =>
      count === 0
        ? 'Rien n’a été comparé : nulle part la Russie et une autre partie ne s’expriment sur un même point.'
        : `${sentence(spelled(count, 'f'))} ${count === 1 ? 'comparaison a été évaluée. Elle figure' : 'comparaisons ont été évaluées. Toutes figurent'} ici, quels que soient les filtres.`,
    label: 'Comparaisons par contact',
    columns: {
      contact: 'Contact',
      point: 'Point',
      relation: 'Comparaison',
      reason: 'Motif',
      by: 'Évalué par',
      on: 'Date',
    },
  },

  words: ({ kinds, byMachine, languages }) => [
    {
      name: 'Exacts.',
      text: 'Les mots d’un texte sont donnés tels qu’ils y figurent, à la lettre. Rien n’y est corrigé ; […] signale ce qui est omis. Si quelque chose est faux, une note le dit.',
    },
    ...((kinds.news ?? 0) > 0
      ? [
          {
            name: 'Ceux du texte, non de celui qui parle.',
            text: `Un texte de presse donne souvent dans sa langue des propos tenus dans une autre : ils ont alors été traduits${byMachine > 0 ? ', parfois par une machine' : ''}. Une ligne, sous chaque déclaration, dit si le texte cite, paraphrase ou emploie ses propres mots. Le parcours montre par quelles mains elle est passée.`,
          },
        ]
      : []),
    ...(hasOwnWords({ kinds })
      ? [
          {
            name: 'Ceux de qui s’exprime.',
            text: 'Un compte rendu officiel, une transcription, une interview ou une publication en ligne donne les mots de ceux qui s’y expriment, dans la langue où le texte a paru. Quand il rapporte les propos de l’autre partie, ce ne sont pas les mots de celle-ci : ils sont signalés comme rapportés.',
          },
        ]
      : []),
    {
      name: 'Les verbes.',
      text: 'Écrire qu’un ministre a averti, accusé ou exigé est un choix du texte, sauf si le verbe y figure entre guillemets.',
    },
    ...(languages.every((language) => language.startsWith('en'))
      ? []
      : [
          {
            name: 'Notre traduction.',
            text: 'Une traduction qui accompagne des mots est la nôtre, et garde les erreurs de l’original. Personne n’a prononcé ces mots : ils ne sont donc pas entre guillemets. Les citations à l’intérieur d’une paraphrase gardent les leurs.',
          },
        ]),
    {
      name: 'Répété.',
      text: 'Un titre et le texte qui le suit rapportent souvent deux fois le même propos. C’est une seule déclaration ; la seconde formulation l’accompagne, dans ses propres mots.',
    },
    {
      name: 'Au fil du temps.',
      text: 'Un projet se précise de jour en jour. Les mots qui en parlent vont du plus ancien au plus récent, chacun avec son jour ; un propos qui en modifie un autre est signalé.',
    },
  ],

  outside: {
    sample: 'souligné en pointillé',
    dotted: [
      'Ce qui est ',
      ' n’est pas indiqué dans un texte : nous l’avons déduit, ou nous ne le savons que par d’autres sources. Les dates sont marquées élément par élément, car un texte peut donner le jour et le mois et laisser l’année à établir.',
    ],
    rules: [
      {
        name: 'Indiqué.',
        text: 'Le texte le dit. Les mots figurent à côté de la date.',
      },
      {
        name: 'Déduit.',
        text: 'Nous l’avons établi à partir des mots des textes, en comptant au besoin depuis un jour donné par d’autres sources, comme celui de la publication. Les mots sont montrés, souvent avec une note sur le raisonnement.',
      },
      {
        name: 'D’autres sources.',
        text: 'Aucun texte ne le donne. Ces faits figurent dans les notes, dans les dates et les lieux, et à la fin d’un contact, même là où les deux versions sont données. Ils sont toujours signalés comme tels ; à la fin d’un contact, leur source est nommée. Ils ne sont jamais comptés.',
      },
    ],
  },

  neutral: [
    {
      name: 'À égalité.',
      text: 'Les deux parties ont le même espace, les mêmes caractères, le même contraste et le même poids. Les comparaisons aussi : une concordance n’est pas dessinée plus grande qu’une contradiction.',
    },
    {
      name: 'La gauche et la droite.',
      text: 'Chaque partie garde sa place sur toutes les pages. La moitié droite est celle des États-Unis, de l’OTAN ou des deux ; ce que dit chacun d’eux reste sous son nom. La gauche est une place, non un rang.',
    },
    {
      name: 'L’ordre des noms.',
      text: 'Les titres nomment les parties dans l’ordre des colonnes, les listes aussi. Les noms propres gardent leur ordre, comme celui du Conseil OTAN-Russie.',
    },
    {
      name: 'Noms et termes.',
      text: 'Nous écrivons Kyiv, et Crimée sans épithète. Nous parlons de l’invasion à grande échelle de l’Ukraine par la Russie (24 février 2022). Les termes orientés n’apparaissent que dans les mots d’un texte. Des notes expliquent ceux que nous avons relevés, de quelque partie qu’ils viennent.',
    },
    {
      name: 'Les noms de personnes.',
      text: 'Dans les mots d’un texte, ils sont écrits comme il les écrit ; partout ailleurs, selon l’usage de la langue de ces pages.',
    },
    {
      name: 'Pas de verdict.',
      text: 'Nos titres donnent des chiffres, pas des verdicts. Ils ne disent pas qui a raison ni qui élude.',
    },
  ],

  mistakes: (report) => [
    ...(report === undefined
      ? []
      : [
          `À côté de chaque déclaration figure « ${report} ». Le lien ouvre un brouillon de courriel avec l’identifiant de la déclaration, la version des données et l’adresse de la page, pour que nous voyions ce que vous voyez. Dites ce qui est faux et, si possible, quels mots du texte le montrent. Pour ce qui n’est pas en soi une déclaration, signalez la déclaration la plus proche.`,
        ]),
    'Tout peut être faux : les mots, leur auteur, le contact, le point, la traduction, une date, un parcours, une comparaison.',
    'Une correction se fait dans les données et en change la version. Elle est inscrite au journal ci-dessous. Une comparaison réévaluée reçoit une nouvelle date.',
  ],

  versions: {
    data: 'Télécharger les données : fichiers, adresses et exemples',
    intro:
      'La version est calculée à partir des données elles-mêmes : qu’une seule lettre change, et la version change. Citez-la avec un lien, pour que d’autres puissent savoir s’ils voient ce que vous avez vu.',
    corpus: 'Version',
    format: 'Format',
    texts: 'Textes',
    contacts: 'Contacts',
    latest: 'Dernière modification',
    noChange: 'aucune au journal',
  },

  changes: {
    none: 'Aucune modification n’est inscrite.',
    concerns: 'Concerne :',
    earlier: (count) =>
      `${plural(count, 'modification plus ancienne', 'modifications plus anciennes')}, dans les données`,
    statement: (id) => `déclaration ${id}`,
  },

  licence: 'Licence de nos annotations des textes',
  editor: 'Corrections à ce corpus',
  relayed: (count) =>
    `Dans ${plural(count, 'contact', 'contacts')}, une partie rapporte ce qu’a dit l’autre. Ces propos restent dans la colonne de la partie qui les rapporte, et sont signalés ; l’autre n’en est pas citée pour autant. Un filtre trouve ces contacts.`,

  rights: ({ withheld, licensed }) => [
    withheld
      ? 'Les textes appartiennent à leurs éditeurs. Seules les phrases dont des mots sont cités peuvent être lues ici ; le reste n’est pas reproduit.'
      : 'Les textes appartiennent à leurs éditeurs ; ils sont cités ici à des fins de commentaire et de recherche. Chacun renvoie à sa publication d’origine, quand elle est connue.',
    ...(licensed ? [] : ['La licence de nos annotations n’est pas indiquée.']),
    'Le code est libre d’emploi, sous licence MIT.',
    'Les polices de caractères sont Newsreader, Libre Franklin et Source Serif 4, sous licence SIL Open Font.',
  ],
});
