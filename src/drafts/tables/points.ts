/** Words of three languages that show what a sentence is about, by base point; a point is added or widened here. */

import type { BasePoint } from '../../model/points.ts';

/** Beginnings of words, unless they end in `$`; a blank stands for any run of blanks. */
const SUBJECTS: readonly (readonly [BasePoint, string])[] = [
  [
    'ceasefire',
    'cease-?fire|truce|armistice|peace (?:terms|agreement|deal|plan|settlement|process)|lasting peace|end(?:ing)? (?:to )?(?:the )?(?:war|fighting|conflict)|stop(?:ping)? the (?:war|fighting|bloodshed)|halt(?:ing)? (?:the )?(?:hostilities|fighting|strikes)|settlement|hostilities|cessez-le-feu|trêve|paix|règlement|fin (?:de la guerre|des combats|des hostilités)|mettre fin aux? (?:hostilités|combats|guerre)|перемири|прекращени[ея] огня|режим прекращения|урегулировани|мирн(?:ое|ого|ых|ыми|ому) (?:соглашени|договор|процесс|переговор|план)|остановк[уаи] боевых|прекращени[ея] боевых|первопричин|root causes|causes profondes',
  ],
  [
    'ukraine',
    'ukrain|kyiv|kiev|donbas|crimea|minsk|zelensk|luhansk|lugansk|donetsk|sovereignty and territorial integrity|invasion|invad|crimée|zaporizh|ukraïn|украин|киев|донбасс|крым|минск|зеленск|донецк|луганск|запорож|спецоперац|special military operation|opération militaire spéciale|normandy|normandie|нормандск',
  ],
  [
    'arms-control',
    'arms control|new start|start treaty|strategic stability|nuclear weapons?|nuclear arms|warhead|inf treaty|non-?proliferation|missile treaty|open skies|disarmament|inspections?|ballistic|maîtrise des armements|stabilité stratégique|armes nucléaires|désarmement|traité (?:new start|fni|start)|non-prolifération|têtes nucléaires|контрол[ьяею]+ над вооружени|стратегическ(?:ой|ая|ую) стабильност|снв|дснв|рсмд|ядерн(?:ого|ое|ых|ым|ыми) (?:оружи|вооружени|боезаряд|арсенал)|разоружени|нераспространени|вооружени',
  ],
  [
    'incidents',
    'risk reduction|reduc(?:e|ing) (?:the )?risks?|deconflict|incidents?|miscalculation|unintended|notification|exercises?$|drills|manoeuvres|maneuvers|drone|intercept|unprofessional|prévention|réduction des risques|réduire les risques|erreur de calcul|exercices?|manœuvres|инцидент|снижени[яе] риск|предотвращени|предупреждени[яе] инцидент|учени[йяе]|манёвр|деконфликт|перехват|беспилотник',
  ],
  [
    'people',
    'prisoner|detain|hostage|wrongfully|swap|exchange of (?:citizens|prisoners)|children|famil|humanitarian|imprison|release of|evacuat|civilian|refugee|aid workers|wounded|bodies|prisonnier|détenu|otage|échange de prisonniers|enfants|humanitaire|libération|réfugié|civils|пленн|заключ[её]нн|обмен[а-я]* (?:граждан|пленн|заключ|удержив)|детей|гуманитарн|освобождени|беженц|мирн(?:ых|ого|ому) (?:жител|населени)|удерживаем|семь[яиейю]|соболезновани|condolence|condoléances',
  ],
  [
    'economy',
    'sanction|trade|energy|gas$|oil$|econom|financ|bank|tariff|grain|black sea (?:grain|initiative|navigation)|investment|transport|flights?$|nord stream|export|commerc|énerg|gaz$|pétrole|céréal|économi|douan|investissement|санкци|торгов|энерги|энергет|газ[ае]?$|нефт|эконом|финанс|банк|зерн|пошлин|инвестиц|авиасообщени|рынк|рынок|ransomware|cyber|cybercrime',
  ],
  [
    'regions',
    'iran|syria|jcpoa|joint comprehensive plan|middle east|afghanistan|north korea|dprk|korean|libya|gaza|israel|karabakh|armenia|azerbaijan|china|taiwan|venezuela|belarus|kazakhstan|georgia|moldova|balkan|kosovo|arctic|africa|sudan|yemen|houthi|regional (?:issues|conflicts|security)|syrie|proche-orient|moyen-orient|corée|libye|israël|haut-karabakh|arménie|azerbaïdjan|chine|biélorussi|moldavie|arctique|afrique|soudan|questions régionales|иран|сири|свпд|ближн[а-я]+ восток|ближневосточн|афганистан|кндр|корейск|корею|ливи|газ[еа] |палестин|израил|карабах|армени|азербайджан|кита[йяею]|тайван|венесуэл|белорус|беларус|казахстан|молдав|приднестров|балкан|арктик|африк|региональн(?:ые|ых|ой|ым)',
  ],
  [
    'security',
    'nato expansion|eastward|enlargement|security guarantees?|legally binding|guarant|deploy|force posture|troops?|borders?|military (?:activity|build-?up|infrastructure|presence)|build-?up|indivisib|offensive|missile|european security|euro-atlantic|security (?:concerns|issues|problems|environment|situation)|international security|draft (?:treat|agreement)|drafts? of (?:the|an?) (?:[\\p{L}-]+ ){0,2}(?:treat|agreement)|(?:on|its) treaty proposals?|élargissement|garanties|déploie|déploiement|troupes|frontières?|activité militaire|renforcement|sécurité (?:européenne|internationale|en europe)|problèmes de sécurité|questions de sécurité|indivisib|missiles|projets? (?:de |d.|du )(?:traité|accord)|расширени[яеию]+ нато|продвижени[яею]+ нато|гаранти|размещени|развёртывани|войск|границ|военн(?:ой|ая|ую) (?:активност|инфраструктур|деятельност)|неделимост|наступательн|ракет|европейск(?:ой|ая|ую) безопасност|вопрос[а-я]* безопасности|международн(?:ой|ая|ую) безопасност|безопасност|проект[а-я]* (?:[а-я]+ )?(?:договор|соглашени)',
  ],
  [
    'channels',
    'lines? of communication|channels?|negotiat|communication|hotline|dialogue|cooperation|cooperat|contacts?$|keep(?:ing)? (?:in touch|lines)|diplomatic (?:missions?|relations|presence|path|engagement)|embass|consular|visas?$|normali[sz]|bilateral relations|relations$|lignes? de communication|canal|canaux|négociat|dialogue|coopération|contacts?$|se parler|relations|ambassade|consul|visas?$|канал|переговорн(?:ый|ого|ом|ые|ых|ому) |(?:начал|запуск|продолжени|возобновлени)[а-я]* переговоров|лини[яийю]+ связи|диалог|сотрудничеств|взаимодействи|контакт|дипломатическ|посольств|консульск|виз[аыу]?$|нормализац|отношени',
  ],
];

/** What is done in the sentence, which goes before what it is about. */
const ACTS: readonly (readonly [BasePoint, string])[] = [
  [
    'withheld',
    "sans (?:en )?(?:donner|préciser|fournir|plus)[^.;]{0,20}(?:détails?|précisions?)|sans (?:plus de )?(?:détails?|précisions?)|silencieux|n[’']a pas (?:répondu|donné|précisé|souhaité)|d[’']autres (?:questions|sujets) ont|other (?:issues|topics|matters) were|did not (?:provide|give|elaborate|say)|no (?:further )?details|without (?:giving|providing|elaborating)|без подробностей|не (?:уточн|раскры|привод)[а-я]*",
  ],
  [
    'itself',
    "(?:first|rare) (?:call|contact|conversation|meeting|phone)|was the first|(?:tout )?premiers? (?:appel|contact|entretien|échange)|contact rare|le premier entre|première (?:rencontre|fois|conversation)|il s[’']agit d[’']une (?:visio|conversation)|la date (?:exacte )?(?:n|d|de|est)|les dates|un [«“]?s?contact|annoncé l[’']organisation|перв(?:ый|ая|ое) (?:разговор|контакт|встреча|с )|продлил|длил(?:ся|ась)|lasted|began at|a duré|конкретных сроков|дата встречи|se sont entreten|s[’']étaient rencontrés",
  ],
  [
    'initiative',
    "at the (?:initiative|request|invitation) of|on the initiative of|at [^.,;]{3,40}(?:’s|'s) (?:request|initiative)|at (?:his|her|our|their) request|initiated|(?:asked|requested|called) for th(?:is|e) (?:call|meeting)|request(?:ed)? th(?:is|e) (?:call|meeting)|à l[’']initiative|à la demande|à l[’']invitation|sur proposition|a été initié|по инициативе|по просьбе|по предложению|по приглашению|иницииров",
  ],
  [
    'tone',
    "(?:conversation|call|discussions?|meeting|talks|tone|atmosphere|exchange) (?:[^.;]{0,40})(?:was|were|took place|held in)(?:[^.;]{0,40})(?:frank|business-?like|constructive|cordial|serious|substantive|candid|productive|useful|professional|direct$|difficult|friendly|sincere|warm|open$|of benefit|informative)|(?:frank|business-?like|constructive|candid|productive|substantive|cordial|lengthy|detailed) (?:and [\\p{L}-]+ )?(?:conversation|discussion|exchange|atmosphere|meeting|call|dialogue|manner)$|(?:entretien|conversation|échange|discussion|rencontre|réunion|ton|atmosphère)(?:[^.;]{0,40})(?:a été|était|s[’']est|se sont|fut|empreint)(?:[^.;]{0,40})(?:franc$|franch|constructif|constructive|cordial|sérieu|direct$|utile|professionnel|substantiel|ouvert|amical|chaleureu)|«? ?(?:franches?|francs?) (?:discussions?|échanges?)|(?:разговор|беседа|встреча|переговоры|атмосфер|характер|обмен мнениями|он|она)[p{L}]*(?:[^.;]{0,30})(?:был[аои]?|были|носил[аи]?|прош(?:[её]л|ла|ли)|состоял(?:ся|ась)|проходил[аи]?|получил(?:ся|ась|ись)|содержательн|откровенн|делов)(?:[^.;]{0,40})(?:деловой|деловым|деловом|делово|откровенн|конструктивн|доверительн|содержательн|серь[её]зн|предметн|полезн|доброжелательн|профессиональн|искренн)|(?:откровенн|конструктивн|содержательн|доверительн)[\\p{L}]* (?:и [\\p{L}]+ )?(?:разговор|беседа|обмен|атмосфер|характер)|i thought it was a (?:good|productive)|bonne occasion|very good (?:call|conversation)|useful for both",
  ],
  [
    'warnings',
    'warn|(?:severe|serious|swift|grave|economic) (?:costs?|consequences?)|costs and consequences|consequences?$|would respond|will respond|respond (?:decisively|strongly|with strong)|grave error|grave mistake|colossal mistake|mistake$|unacceptable|condemn|accus|blame|responsibility on|(?:made clear|stressed|warned|emphasi[sz]ed) that[^.;]{3,160} if |threaten(?:ed|s)? to|red lines?|mise en garde|mis en garde|avert[ieî]|conséquences|grave erreur|erreur$|inacceptable|condamn|accus|reproch|menac|lignes? rouges?|предупред(?:ил|ила|или|ив|ит)|предостер|последстви|ошибк|неприемлем|недопустим|осудил|осужд|обвин|ответственност[ьи]+ (?:за|на)|красн(?:ые|ых) лини|угроз|жёстк(?:ий|ого|о) ответ|ответн(?:ые|ых) мер',
  ],
  [
    'outcome',
    "agreed|agreement was|agree to$|(?:tasked|instructed|directed) (?:their|his|her|the)|follow(?:ing)? up|will (?:meet|speak|continue|follow|take place|be held|hold|work|remain)|next (?:round|meeting|steps?|week|call)|to (?:continue|stay|remain|maintain|keep) (?:in )?(?:regular |close |personal |the |their |working )?(?:contacts?|touch|dialogue|discussions?|communication|engaged)|look(?:s|ed|ing)? forward|no (?:agreement|breakthrough)|disagree|differences (?:remain|on)|did not agree|willingness to|readiness to|negotiations (?:would|will|are)|invited|sont convenus|s[’']accord|d[’']accord|accepté|se sont entendus|se rencontreront|auront lieu|aura lieu|suite$|prochaine? (?:rencontre|round|réunion|étape)|poursuivre|confirmé la nécessité|sans parvenir|désaccord|divergen|ont chargé|invité|договорил|условил|достигнут|договор[её]нност|согласовал|согласил(?:и|о)сь|поручил|продолж(?:ить|ат|ении|ение)|встретятся|состоится|состоятся|следующ(?:ий|ая|ей|его) (?:раунд|встреч|контакт)|поддержива(?:ть|нии)|пригласил|готовност[ьи]|не договорил|разноглас|расхожден|согласуем|настроен[ыа]? на",
  ],
];

/** That it took place: who spoke or met with whom. */
const ITSELF =
  "(?:spoke|met|meet|talked|held|had|finished|conducted|participated|hosted|place|convened|took part)[^.;]{0,120}(?:with|call|conversation|meeting|talks|summit|today|phone|telephone|video|visit|in \\p{Lu})|s[’']est entreten|se sont entreten|s[’']est (?:déroulé|tenue?)|a eu lieu|a rencontré|se sont (?:rencontrés|parlé)|s[’']étaient rencontrés|a eu (?:un|une) (?:entretien|conversation|échange)|состоял(?:ся|ась|ось|ись)|пров[её]л(?:а|и)?$|встретил(?:ся|ась|ись)$|поговорил|переговорил|побеседовал|прошл(?:а|и|о)$|прош[её]л$|принял$|the call (?:began|lasted|took)|la première (?:rencontre|fois)|the first (?:call|meeting|contact|conversation)|будет|visioconférence|contact[^.]{0,40}(?:aura|pourrait|sur la table)|a convoqué|had been invited";
/** The general formula of what it was about. */
const SUBJECT =
  "discuss|exchange(?:d)? (?:of )?views|focus(?:ed)? on|topics?|agenda|range of (?:issues|topics)|issues of (?:mutual )?(?:concern|interest)|topped|talked about|spoke about|reviewed|addressed|to follow up on|ont évoqué|avait évoqué|évoqué|ont discuté|avaient discuté|discut|abordé|échangé|ont échangé|avaient échangé|questions d[’']intérêt|au menu|à l[’']ordre du jour|thèmes?|обсуд|обсужд|обмен(?:ял|)[\\p{L}]* мнениями|речь (?:шла|пошла)|рассмотрел|рассматрив|затронут|затронул|в центре внимания|вопрос[а-я]* двусторонн|тем[аыу]|повестк";

/** The alternatives of a source that stand in no group. */
function alternatives(source: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const character of source) {
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (character === '|' && depth === 0) parts.push('');
    else parts.push((parts.pop() ?? '') + character);
  }
  return parts;
}

function compiled(source: string): RegExp {
  const parts = alternatives(source).map((part) =>
    part.endsWith('$') ? `${part.slice(0, -1)}(?!\\p{L})` : part,
  );
  return new RegExp(`(?<!\\p{L})(?:${parts.join('|').replaceAll(' ', '\\s+')})`, 'giu');
}

export const SUBJECT_LEXICON: readonly (readonly [BasePoint, RegExp])[] = SUBJECTS.map(([point, source]) => [
  point,
  compiled(source),
]);
export const ACT_LEXICON: readonly (readonly [BasePoint, RegExp])[] = ACTS.map(([point, source]) => [
  point,
  compiled(source),
]);
export const ITSELF_WORDS = compiled(ITSELF);
export const SUBJECT_WORDS = compiled(SUBJECT);
