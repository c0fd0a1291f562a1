/** What invented sides say, point by point, in French and English; {t} and {u} are filled from the lists below. */

import type { Localized } from '../../../src/model/language.ts';
import type { Chance } from './random.ts';
import type { PointId } from './terms.ts';

const L = (fr: string, en: string): Localized => ({ fr, en });

const TOPICS: readonly Localized[] = [
  L('la stabilité stratégique', 'strategic stability'),
  L('les vols près de la ligne de partage', 'flights near the dividing line'),
  L('le calendrier des exercices', 'the schedule of exercises'),
  L('la sécurité en mer', 'safety at sea'),
  L('l’échange d’observateurs', 'the exchange of observers'),
  L('la limitation des arsenaux', 'the limitation of arsenals'),
  L('les inspections sur place', 'on-site inspections'),
  L('la situation régionale', 'the regional situation'),
  L('les corridors humanitaires', 'humanitarian corridors'),
  L('le retour des personnes détenues', 'the return of detained persons'),
  L('la protection des câbles', 'the protection of cables'),
  L('le statut des missions', 'the status of missions'),
];

const REGIONS: readonly Localized[] = [
  L('en mer Baltique', 'in the Baltic Sea'),
  L('en mer Noire', 'in the Black Sea'),
  L('dans l’Arctique', 'in the Arctic'),
  L('dans les Balkans', 'in the Balkans'),
  L('au Levant', 'in the Levant'),
  L('en Asie centrale', 'in Central Asia'),
];

/** Clauses that are used alone, or after “Selon …, ”. */
const CLAUSES: Readonly<Record<Exclude<PointId, 'withheld'>, readonly Localized[]>> = {
  itself: [
    L('l’échange a duré un peu plus d’une heure', 'the exchange lasted a little over an hour'),
    L(
      'c’était le premier échange de ce rang depuis des mois',
      'it was the first exchange of this rank in months',
    ),
    L('la conversation a bien eu lieu', 'the conversation did take place'),
    L(
      'les deux délégations se sont parlé sans intermédiaire',
      'the two delegations spoke without an intermediary',
    ),
  ],
  initiative: [
    L(
      'l’échange a eu lieu à la demande de l’autre partie',
      'the exchange was held at the request of the other party',
    ),
    L('l’initiative revenait aux deux capitales', 'the initiative came from both capitals'),
    L(
      'la demande avait été transmise la semaine précédente',
      'the request had been passed on the week before',
    ),
  ],
  subject: [
    L('les interlocuteurs ont évoqué {t}', 'the interlocutors discussed {t}'),
    L('{t} et {u} étaient à l’ordre du jour', '{t} and {u} were on the agenda'),
    L('il a été question de {t}, ainsi que d’autres sujets', 'the talk was about {t}, among other things'),
  ],
  ukraine: [
    L('la situation en Ukraine a été abordée longuement', 'the situation in Ukraine was discussed at length'),
    L('le soutien à Kyiv n’est pas négociable', 'support for Kyiv is not negotiable'),
    L(
      'les livraisons d’armes à Kyiv prolongent le conflit',
      'deliveries of arms to Kyiv prolong the conflict',
    ),
  ],
  security: [
    L(
      'les forces déployées {r} doivent être ramenées à leur niveau antérieur',
      'the forces deployed {r} must return to their former level',
    ),
    L('des garanties écrites sont nécessaires {r}', 'written guarantees are needed {r}'),
    L('le dispositif {r} reste purement défensif', 'the posture {r} remains purely defensive'),
  ],
  incidents: [
    L('il faut éviter tout incident {r}', 'any incident {r} must be avoided'),
    L(
      'une procédure d’alerte commune sera mise à l’essai {r}',
      'a common alert procedure will be tried out {r}',
    ),
    L(
      'les équipages ont reçu l’ordre de garder leurs distances {r}',
      'crews have been ordered to keep their distance {r}',
    ),
  ],
  channels: [
    L('la ligne directe reste ouverte jour et nuit', 'the direct line remains open day and night'),
    L('les contacts entre experts reprendront sur {t}', 'contacts between experts will resume on {t}'),
    L('le dialogue sert les intérêts des deux parties', 'dialogue serves the interests of both parties'),
  ],
  warnings: [
    L(
      'toute nouvelle provocation {r} aura des conséquences',
      'any new provocation {r} will have consequences',
    ),
    L(
      'la responsabilité de la tension {r} incombe à l’autre partie',
      'responsibility for the tension {r} lies with the other party',
    ),
    L('une réponse proportionnée sera apportée {r}', 'a proportionate response will be given {r}'),
  ],
  outcome: [
    L('un groupe de travail se réunira sur {t}', 'a working group will meet on {t}'),
    L('aucun accord n’a été trouvé sur {t}', 'no agreement was found on {t}'),
    L('les deux parties sont convenues de poursuivre sur {t}', 'both parties agreed to continue on {t}'),
  ],
  tone: [
    L('l’atmosphère était franche et professionnelle', 'the atmosphere was frank and professional'),
    L('l’échange a été difficile mais utile', 'the exchange was difficult but useful'),
    L('le ton est resté courtois de bout en bout', 'the tone remained courteous throughout'),
  ],
  other: [
    L('les questions consulaires ont aussi été passées en revue', 'consular questions were reviewed as well'),
    L(
      'un programme d’échanges universitaires a été évoqué',
      'a programme of academic exchanges was mentioned',
    ),
  ],
};

export const REFUSALS: readonly Localized[] = [
  L('nous ne donnerons pas le détail de cet échange', 'we will not give the details of this exchange'),
  L(
    'le contenu de la conversation restera entre ses participants',
    'the content of the conversation will remain between its participants',
  ),
  L('il n’y a rien à ajouter au communiqué', 'there is nothing to add to the statement'),
];

export const LEFT_OPEN: readonly Localized[] = [
  L('une nouvelle rencontre n’est pas exclue', 'another meeting is not ruled out'),
  L('le lieu de la prochaine réunion reste à fixer', 'the place of the next meeting remains to be set'),
];

/** {s} is the side whose silence is remarked on. */
export const REMARKS: readonly Localized[] = [
  L('Le communiqué {s} tient en deux phrases', 'The {s} statement is two sentences long'),
  L('La partie {s} n’a pas répondu aux questions', 'The {s} side did not answer questions'),
];

export const AROUND: readonly Localized[] = [
  L('le moment est venu de parler de {t}', 'the time has come to talk about {t}'),
  L('rien ne remplace une discussion directe sur {t}', 'nothing replaces a direct discussion of {t}'),
  L('les positions sur {t} restent éloignées', 'positions on {t} remain far apart'),
];

export const BACKGROUND: readonly Localized[] = [
  L(
    'Les relations entre les deux capitales connaissent des hauts et des bas.',
    'Relations between the two capitals have their ups and downs.',
  ),
  L(
    'Plusieurs traités conclus pendant ces années ne sont plus en vigueur.',
    'Several treaties concluded in those years are no longer in force.',
  ),
  L('Les observateurs suivent ces échanges de près.', 'Observers follow these exchanges closely.'),
  L(
    'Les capitales européennes ont été informées par la voie habituelle.',
    'European capitals were informed in the usual way.',
  ),
  L(
    'Le dossier est suivi par une équipe réduite de chaque côté.',
    'The file is followed by a small team on each side.',
  ),
];

export const REASONS = {
  agree: [
    L(
      'Les deux versions disent la même chose, en d’autres mots.',
      'Both accounts say the same thing in other words.',
    ),
    L(
      'Les formules diffèrent, la proposition est la même.',
      'The wording differs, the proposition is the same.',
    ),
  ],
  emphasis: [
    L(
      'Chacun nomme autre chose, sans contredire l’autre.',
      'Each names something else without contradicting the other.',
    ),
    L(
      'L’un insiste sur le principe, l’autre sur la pratique.',
      'One stresses the principle, the other the practice.',
    ),
  ],
  conflict: [
    L('Les deux versions ne peuvent pas être vraies à la fois.', 'Both accounts cannot be true at once.'),
    L('L’un affirme ce que l’autre exclut.', 'One asserts what the other rules out.'),
  ],
} as const;

export function clauseOn(point: Exclude<PointId, 'withheld'>, chance: Chance): Localized {
  return fill(chance.pick(CLAUSES[point]), chance);
}

export function fill(words: Localized, chance: Chance): Localized {
  const t = chance.pick(TOPICS);
  const u = chance.pick(TOPICS);
  const r = chance.pick(REGIONS);
  const into = (language: 'en' | 'fr') =>
    words[language]
      .replaceAll('{t}', t[language])
      .replaceAll('{u}', u[language])
      .replaceAll('{r}', r[language])
      .replaceAll('de les ', 'des ')
      .replaceAll('de le ', 'du ');
  return { en: into('en'), fr: into('fr') };
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
