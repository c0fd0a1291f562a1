/** French verbs of saying, with the forms in which the press uses them. */

import { words } from '../../tables/rows.ts';
import type { Entries, Verb, VerbKind } from '../language.ts';

/** Verbs in -er, which are regular but for their spelling. */
const REGULAR: Readonly<Record<VerbKind, string>> = {
  say:
    'déclarer indiquer affirmer ajouter préciser souligner estimer assurer expliquer annoncer rapporter rappeler confirmer ' +
    'insister marteler répéter juger signaler révéler confier raconter regretter ' +
    'déplorer informer suggérer soupçonner ' +
    'clamer proclamer constater plaider mentionner expliciter clarifier certifier détailler ' +
    'réaffirmer réitérer tweeter proposer menacer nier exiger réclamer contester souhaiter recommander préconiser justifier ' +
    'jurer arguer alléguer avouer concéder pronostiquer communiquer notifier témoigner objecter analyser énoncer spécifier récapituler',
  utter:
    'commenter corriger lancer glisser relever observer noter trancher avancer résumer relater considérer rétorquer répliquer ironiser tempérer nuancer argumenter supposer ' +
    'asséner souffler lâcher tonner pester riposter soupirer balayer temporiser relativiser développer énumérer enchaîner poster éluder',
  act:
    'refuser accuser rejeter dénoncer exhorter appeler condamner demander exprimer saluer critiquer ' +
    'féliciter récuser réfuter réprouver fustiger qualifier démonter imputer reprocher évaluer ' +
    'presser inviter sommer approuver formuler imposer prôner vanter inciter prier minimiser ' +
    'louer applaudir écarter pointer épingler tancer vilipender opposer revendiquer agiter encourager protester',
  talk: 'évoquer discuter échanger aborder rencontrer parler téléphoner dialoguer',
  mind: 'redouter inquiéter alarmer espérer douter',
  silent: '',
};

/** The others, as they are: finite forms, participle, gerund. `=` is before forms that are both. */
const IRREGULAR: readonly (readonly [VerbKind, string])[] = [
  ['say', 'disent disait disaient dira dirait dite|s =dit disant'],
  ['say', 'prévient préviennent prévenait prévint =prévenu|e|s|es prévenant'],
  ['say', 'avertit avertissent avertissait =averti|e|s|es avertissant'],
  ['utter', 'écrit|s écrivent écrivait écrivit =écrit écrivant'],
  ['utter', 'répond répondent répondait répondit =répondu répondant'],
  ['utter', 'poursuit poursuivait poursuivit =poursuivi poursuivant'],
  ['say', 'reconnaît reconnait reconnaissent reconnaissait =reconnu reconnaissant'],
  ['say', 'admet admettent admettait =admis admettant'],
  ['utter', 'conclut concluait =conclu concluant'],
  ['say', 'prétend prétendent prétendait =prétendu prétendant'],
  ['say', 'soutient soutiennent soutenait =soutenu soutenant'],
  ['utter', 'réagit réagissait =réagi'],
  ['utter', 'renchérit =renchéri'],
  ['act', 'décrit décrivent décrivait =décrit décrivant'],
  ['act', 'promeut =promu'],
  ['say', 'dément démentent démentait =démenti démentant'],
  ['act', 'exclut excluent excluait =exclu excluant'],
  ['say', 'promet promettent promettait =promis promettant'],
  ['say', 'garantit garantissent garantissait =garanti garantissant'],
  ['say', 'prédit prédisent prédisait =prédit prédisant'],
  ['say', 'convient convenait'],
  ['say', 'maintient maintiennent maintenait =maintenu'],
  ['act', 'défend défendent défendait =défendu défendant'],
  ['act', 'émet émettent émettait =émis émettant'],
  ['utter', 'lit lisait'],
  ['talk', 'entretient entretiennent =entretenu|e|s|es'],
  ['talk', 'reçoit reçoivent recevait'],
  ['talk', 'réunit réunissent =réuni|e|s|es'],
  ['mind', 'craint craignent craignait =craint craignant'],
];

const verb = (kind: VerbKind, form: Verb['form']): Verb => ({ kind, form });

/** “préciser” → “précise”, “annoncer” → “annonçait”, “répéter” → “répète”, “appeler” → “appelle”. */
function regular(kind: VerbKind, infinitive: string): Entries<Verb> {
  const stem = infinitive.slice(0, -2);
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem;
  const mute = /(?:app|mart)el$/.test(stem)
    ? stem.endsWith('appel')
      ? `${stem}l`
      : stem.replace(/el$/, 'èl')
    : stem.replace(/é([^aeiouéè]+)$/, 'è$1');
  return [
    [
      verb(kind, 'finite'),
      [`${mute}e`, `${mute}ent`, `${soft}ait`, `${soft}aient`, `${soft}a`, `${stem}èrent`, `${stem}era`],
    ],
    [verb(kind, 'participle'), [`${stem}é|e|s|es`]],
    [verb(kind, 'gerund'), [`${soft}ant`]],
  ];
}

function irregular(kind: VerbKind, forms: string): Entries<Verb> {
  return forms.split(' ').map((form): readonly [Verb, readonly string[]] => {
    if (form.startsWith('=')) return [verb(kind, 'either'), [form.slice(1)]];
    return [verb(kind, form.endsWith('ant') ? 'gerund' : 'finite'), [form]];
  });
}

/** Phrases of several words. */
const PHRASES: Entries<Verb> = [
  [
    verb('say', 'finite'),
    words(`
    s'est félicité|e, s'est réjoui|e, s'est indigné|e, s'est défendu|e, s'est insurgé|e, s'est étonné|e,
    s'est emporté|e, s'est interrogé|e, s'est justifié|e, s'est excusé|e, se félicite, se réjouit, s'indigne,
    s'est exclamé|e, s'est vanté|e, s'est alarmé|e, s'est amusé|e, s'est agacé|e, s'est plaint|e,
    s'est étonné|e, s'amuse, s'agace, s'étonne, se défend, se plaint, s'emporte, s'est inquiété|e,
    s'inquiète, s'alarme`),
  ],
  [
    verb('act', 'finite'),
    words(`
    s'est déclaré|e, s'est engagé|e, s'engage à, s'est prononcé|e,
    se sont engagés, se sont félicités, se sont dits, s'est dit|e, se dit, se disent, se disait,
    s'est opposé|e, s'oppose, s'est gardé|e, parle d'un|e, parlent d'un|e, parlait d'un|e,
    parlé d'un|e, évoque un|e, évoqué un|e`),
  ],
  [
    verb('say', 'participle'),
    words(`fait savoir, fait valoir, laissé entendre, mis en garde, fait remarquer, tenu à rappeler`),
  ],
  [
    verb('say', 'finite'),
    words(`
    fait savoir, font savoir, laisse entendre, met en garde, mettent en garde, mettait en garde,
    fait valoir, font valoir`),
  ],
  [
    verb('say', 'gerund'),
    words(`
    faisant savoir, laissant entendre, mettant en garde, avant d'ajouter, avant de préciser,
    avant de conclure, avant de souligner, avant de lancer, avant d'assurer, avant d'affirmer,
    faisant valoir`),
  ],
  [verb('act', 'participle'), words(`fait part, fait état, mis en avant, mis l'accent, tiré la sonnette`)],
  [verb('act', 'finite'), words(`fait part, font part, fait état`)],
  [
    verb('act', 'finite'),
    words(`n'ont cessé d'exprimer, n'a cessé d'exprimer, ne cesse d'accuser, ne cessent de dénoncer`),
  ],
  [
    verb('silent', 'participle'),
    words(`resté silencieux, restée silencieuse, pas répondu, pas commenté, pas donné suite, pas souhaité`),
  ],
  [
    verb('silent', 'participle'),
    words(`
    fait aucun commentaire, fait de commentaire, pas réagi, pas souhaité réagir, pas confirmé,
    pas communiqué, pas fait de commentaire, pas dévoilé, rien laissé filtrer, rien dit, pas fourni, pas donné, pas précisé, pas détaillé, pas voulu, refusé de commenter,
    refusé de donner, refusé de dire, refusé de préciser, refusé à tout commentaire,
    gardé le silence, abstenu|e de, pas livré`),
  ],
  [
    verb('silent', 'finite'),
    words(`
    s'est refusé|e à tout commentaire, s'est refusé|e à commenter, s'est abstenu|e, ne dit rien, ne disent rien, ne dit mot, ne précise pas, ne précisent pas, ne commente pas,
    ne souffle mot, reste muet, reste muette, reste discret, reste discrète, garde le silence,
    ne donne pas, ne donne aucun, ne donne aucune, refuse de commenter, refuse de dire,
    refuse de préciser, ne mentionne pas, n'évoque pas`),
  ],
  [
    verb('talk', 'participle'),
    words(
      `passé en revue, reçu, accueilli, se sont vus, se sont retrouvés, se voient, se retrouvent, se sont revus, se parlent, assis face à face, eu un entretien, eu une conversation, tenu des consultations`,
    ),
  ],
];

export const FRENCH_VERBS: Entries<Verb> = [
  ...PHRASES,
  ...(Object.keys(REGULAR) as VerbKind[]).flatMap((kind) =>
    REGULAR[kind]
      .split(' ')
      .filter((infinitive) => infinitive !== '')
      .flatMap((infinitive) => regular(kind, infinitive)),
  ),
  ...IRREGULAR.flatMap(([kind, forms]) => irregular(kind, forms)),
];
