/** Words of three languages that show what a sentence is about, by base point; a point is added or widened here. */

import type { BasePoint } from '../../model/points.ts';

/** Beginnings of words, unless they end in `$`; a space stands for any run of spaces. */
const SUBJECTS: readonly (readonly [BasePoint, string])[] = [
  [
    'ceasefire',
    '(?:arrêt|fin|suspension) (?:immédiat[a-z]* )?(?:des (?:frappes|combats|bombardements)|de la guerre)|guerre (?:doit|va|peut) (?:finir|cesser|s.arrêter)|faire taire les armes|pourparlers de paix|plan de paix|silence the guns|war (?:must|has to|should) (?:end|stop)|прекратить (?:огонь|войну|боевые)|завершени[яе] (?:войны|конфликта)|cease-?fire|truce|armistice|peace (?:terms|agreement|deal|plan|settlement|process)|lasting peace|end(?:ing)? (?:to )?(?:the )?(?:war|fighting|conflict)|stop(?:ping)? the (?:war|fighting|bloodshed)|halt(?:ing)? (?:the )?(?:hostilities|fighting|strikes)|settlement|hostilities|cessez-le-feu|trêve|paix|règlement|fin (?:de la guerre|des combats|des hostilités)|mettre fin aux? (?:hostilités|combats|guerre)|перемири|прекращени[ея] огня|режим прекращения|урегулировани|мирн(?:ое|ого|ых|ыми|ому) (?:соглашени|договор|процесс|переговор|план)|остановк[уаи] боевых|прекращени[ея] боевых|первопричин|root causes|causes profondes',
  ],
  [
    'ukraine',
    'sur le front|(?:the )?front lines?|frontières? (?:[^.;]{0,40})par la force|redessin|borders? (?:[^.;]{0,40})(?:by force|moved|redrawn)|arm(?:er|ing) (?:la guerre|the war|kiev|kyiv)|soldats russes|russian (?:soldiers|forces)|retrait des (?:troupes|forces)|odess?a|kharki|границ[а-я]* (?:[^.;]{0,30})силой|вооружа[а-я]+ войну|ukrain|kyiv|kiev|donbas|crimea|minsk|zelensk|luhansk|lugansk|donetsk|sovereignty and territorial integrity|invasion|invad|crimée|zaporizh|ukraïn|украин|киев|донбасс|крым|минск|зеленск|донецк|луганск|запорож|спецоперац|special military operation|opération militaire spéciale|normandy|normandie|нормандск',
  ],
  [
    'arms-control',
    'nuclear (?:treaty|war|arsenals?|forces)|traité(?=[^.;]{0,60}(?:nucléaire|armement|expire|prolong))|armements?|(?:guerre|arsenal|arsenaux|forces?|essais?) nucléaires?|(?:extend|extension of) the treaty|ce qui reste du traité|inspecteurs|inspectors|договор[а-я]* (?:о|по) (?:стратегическ|ядерн|вооружени)|ядерн(?:ой|ая|ую) войн|arms control|new start|start treaty|strategic stability|nuclear weapons?|nuclear arms|warhead|inf treaty|non-?proliferation|missile treaty|open skies|disarmament|inspections?|ballistic|maîtrise des armements|stabilité stratégique|armes nucléaires|désarmement|traité (?:new start|fni|start)|non-prolifération|têtes nucléaires|контрол[ьяею]+ над вооружени|стратегическ(?:ой|ая|ую) стабильност|снв|дснв|рсмд|ядерн(?:ого|ое|ых|ым|ыми) (?:оружи|вооружени|боезаряд|арсенал)|разоружени|нераспространени|вооружени',
  ],
  [
    'incidents',
    'provocations?|accidents?|(?:nos|leurs|des|les) (?:appareils|avions|chasseurs|pilotes)|(?:our|their|its|the) (?:aircraft|planes?|pilots?|jets?|crew)|fighter|chasseur|surveillance plane|avion de reconnaissance|collision|frôl|dangereu|unsafe|espace aérien|airspace|survol|ligne directe entre (?:leurs|les) (?:états-majors|militaires)|direct line between|провокаци|столкновени|самол[её]т|опасн(?:ое|ого) сближени|risk reduction|reduc(?:e|ing) (?:the )?risks?|deconflict|incidents?|miscalculation|unintended|notification|exercises?$|drills|manoeuvres|maneuvers|drone|intercept|unprofessional|prévention|réduction des risques|réduire les risques|erreur de calcul|exercices?|manœuvres|инцидент|снижени[яе] риск|предотвращени|предупреждени[яе] инцидент|учени[йяе]|манёвр|деконфликт|перехват|беспилотник',
  ],
  [
    'people',
    'emprisonné|condamnés? en|ressortissants|libérer|libérés?|journaliste (?:[^.;]{0,20})(?:arrêté|détenu)|(?:americans?|russians?|citizens?) (?:held|jailed|imprisoned)|held in|jailed|freed|released|court decisions|décisions de justice|échanges? de détenus|un échange «|an exchange was|освобо|prisoner|detain|hostage|wrongfully|swap|exchange of (?:citizens|prisoners)|children|famil|humanitarian|imprison|release of|evacuat|civilian|refugee|aid workers|wounded|bodies|prisonnier|détenu|otage|échange de prisonniers|enfants|humanitaire|libération|réfugié|civils|пленн|заключ[её]нн|обмен[а-я]* (?:граждан|пленн|заключ|удержив)|детей|гуманитарн|освобождени|беженц|мирн(?:ых|ого|ому) (?:жител|населени)|удерживаем|семь[яиейю]|соболезновани|condolence|condoléances',
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
    'flanc (?:oriental|est)|eastern flank|porte (?:ouverte )?de l.(?:otan|alliance)|(?:nato.s|open) door|join nato|adhésion|rejoindre l.(?:otan|alliance)|nato membership|expand eastward|voisinage|engagement juridique|письменн[а-я]+ гаранти|вступлени[а-я]+ в нато|nato expansion|eastward|enlargement|security guarantees?|legally binding|guarant|deploy|force posture|troops?|borders?|military (?:activity|build-?up|infrastructure|presence)|build-?up|indivisib|offensive|missile|european security|euro-atlantic|security (?:concerns|issues|problems|environment|situation)|international security|élargissement|garanties|déploie|déploiement|troupes|frontières?|activité militaire|renforcement|sécurité (?:européenne|internationale|en europe)|problèmes de sécurité|questions de sécurité|indivisib|missiles|расширени[яеию]+ нато|продвижени[яею]+ нато|гаранти|размещени|развёртывани|войск|границ|военн(?:ой|ая|ую) (?:активност|инфраструктур|деятельност)|неделимост|наступательн|ракет|европейск(?:ой|ая|ую) безопасност|вопрос[а-я]* безопасности|международн(?:ой|ая|ую) безопасност|безопасност|draft (?:treat|agreement)|drafts? of (?:the|an?) (?:[\\p{L}-]+ ){0,2}(?:treat|agreement)|(?:on|its) treaty proposals?|projets? (?:de |d.|du )(?:traité|accord)|проект[а-я]* (?:[а-я]+ )?(?:договор|соглашени)',
  ],
  [
    'channels',
    'se parl(?:er|ent)|talk(?:ing)? to each other|keep(?:s)? talking|décrocher (?:leur|le) téléphone|pick up the phone|on nous téléphone|consulats?|consulates?|missions? diplomatiques?|ligne directe|direct line|occasion manquée|missed opportunity|biens diplomatiques|diplomatic property|представительств|прямая линия|lines? of communication|channels?|communication|hotline|dialogue|cooperation|cooperat|contacts?$|keep(?:ing)? (?:in touch|lines)|diplomatic (?:missions?|relations|presence|path|engagement)|embass|consular|visas?$|normali[sz]|bilateral relations|relations$|lignes? de communication|canal|canaux|dialogue|coopération|contacts?$|se parler|relations|ambassade|consul|visas?$|канал|лини[яийю]+ связи|диалог|сотрудничеств|взаимодействи|контакт|дипломатическ|посольств|консульск|виз[аыу]?$|нормализац|отношени|negotiat|négociat|переговорн(?:ый|ого|ом|ые|ых|ому) |(?:начал|запуск|продолжени|возобновлени)[а-я]* переговоров',
  ],
];

/** What is done in the sentence, which goes before what it is about. */
const ACTS: readonly (readonly [BasePoint, string])[] = [
  [
    'withheld',
    "(?:détails?|contenu|teneur)(?=[^.;]{0,50}(?:privés?|confidentiel|secret))|(?:private|confidential)$|(?:resteront|rester) (?:privés?|confidentiels?)|(?:n.a|n.ont) (?:pas (?:commenté|réagi|fait de commentaire|souhaité|voulu|livré|dévoilé|confirmé)|fait aucun commentaire|rien (?:dit|dévoilé))|ne dit (?:rien|mot)|refus(?:é|e|ant) (?:à|de) (?:tout commentaire|commenter|dire|préciser|dévoiler|en dévoiler)|laisse la diplomatie|declin(?:ed|es|ing) to|(?:not|never) going to (?:read|get|discuss|go)|don.t discuss|no comment|neither side gave|did not (?:comment|elaborate|disclose)|refused to (?:comment|say)|отказал[а-я]+ (?:комментировать|раскры|от комментари)|не (?:назвал|комментир)|sans (?:en )?(?:donner|préciser|fournir|plus)[^.;]{0,20}(?:détails?|précisions?)|sans (?:plus de )?(?:détails?|précisions?)|silencieux|n[’']a pas (?:répondu|donné|précisé|souhaité)|d[’']autres (?:questions|sujets) ont|other (?:issues|topics|matters) were|did not (?:provide|give|elaborate|say)|no (?:further )?details|without (?:giving|providing|elaborating)|без подробностей|не (?:уточн|раскры|привод)[а-я]*",
  ],
  [
    'itself',
    "(?:pourraient|devraient|doivent|vont) se (?:rencontrer|voir|parler|retrouver)|(?:date|lieu|format|venue)(?=[^.;]{0,40}(?:connue?|n.est pas|discut|fixée?|under discussion|known|determined))|rien n.est exclu|nothing (?:is|has been) ruled out|aucun déplacement|no (?:trips?|travel|meeting) (?:to announce|planned|scheduled)|réponse sur la date|possible meeting|could take place|могут встретиться|дата (?:встречи|саммита)|(?:first|rare) (?:call|contact|conversation|meeting|phone)|was the first|(?:tout )?premiers? (?:appel|contact|entretien|échange)|contact rare|le premier entre|première (?:rencontre|fois|conversation)|il s[’']agit d[’']une (?:visio|conversation)|la date (?:exacte )?(?:n|d|de|est)|les dates|un [«“]?s?contact|annoncé l[’']organisation|перв(?:ый|ая|ое) (?:разговор|контакт|встреча|с )|продлил|длил(?:ся|ась)|lasted|began at|a duré|конкретных сроков|дата встречи|se sont entreten|s[’']étaient rencontrés",
  ],
  [
    'initiative',
    "(?:demandé|sollicité|réclamé|proposé|voulu) (?:cet?|cette|l.|la) ?(?:appel|entretien|rencontre|réunion|conversation|échange)|c.est [^.;,]{3,40} qui (?:a|avait) (?:appelé|demandé|pris|sollicité)|asked for the (?:call|meeting|talks)|sought the (?:call|meeting)|placed the call|requested (?:it|the (?:call|meeting|talks))|о разговоре попросил|попросил[аи]? о (?:встрече|разговоре)|at the (?:initiative|request|invitation) of|on the initiative of|at [^.,;]{3,40}(?:’s|'s) (?:request|initiative)|at (?:his|her|our|their) request|initiated|(?:asked|requested|called) for th(?:is|e) (?:call|meeting)|request(?:ed)? th(?:is|e) (?:call|meeting)|à l[’']initiative|à la demande|à l[’']invitation|sur proposition|a été initié|по инициативе|по просьбе|по предложению|по приглашению|иницииров",
  ],
  [
    'tone',
    "(?:franch?e?s?|frank|blunt|candid|cordial[es]*|courtois[es]*|courteous|constructi(?:f|ve|ves)|professionnel(?:le)?s?|professional|respectu(?:eux|euse)|respectful|honnêtes?|honest|glacial[es]*|icy|chaleureu(?:x|se)|to the point|helpful|parlé net|sans hostilité|free of hostility|profonds? et|deep|directe? et|substantiel(?:le)?|businesslike|говорили прямо)(?=[^.;]{0,40}$)|(?:ton|tone|mood|atmosphère|ambiance|тон) (?:était|fut|was|reste|a été|был)|(?:jugé|qualifié|décrit|described|called|characteri[sz]ed)(?=[^.;]{0,60}(?:utile|useful|franc|frank|cordial|constructi|profession|honnête|honest|good|productive|difficile|helpful|concrets?|hostil))|(?:conversation|call|discussions?|meeting|talks|tone|atmosphere|exchange) (?:[^.;]{0,40})(?:was|were|took place|held in)(?:[^.;]{0,40})(?:frank|business-?like|constructive|cordial|serious|substantive|candid|productive|useful|professional|direct$|difficult|friendly|sincere|warm|open$|of benefit|informative)|(?:frank|business-?like|constructive|candid|productive|substantive|cordial|lengthy|detailed) (?:and [\\p{L}-]+ )?(?:conversation|discussion|exchange|atmosphere|meeting|call|dialogue|manner)$|(?:entretien|conversation|échange|discussion|rencontre|réunion|ton|atmosphère)(?:[^.;]{0,40})(?:a été|était|s[’']est|se sont|fut|empreint)(?:[^.;]{0,40})(?:franc$|franch|constructif|constructive|cordial|sérieu|direct$|utile|professionnel|substantiel|ouvert|amical|chaleureu)|«? ?(?:franches?|francs?) (?:discussions?|échanges?)|(?:разговор|беседа|встреча|переговоры|атмосфер|характер|обмен мнениями|он|она)[p{L}]*(?:[^.;]{0,30})(?:был[аои]?|были|носил[аи]?|прош(?:[её]л|ла|ли)|состоял(?:ся|ась)|проходил[аи]?|получил(?:ся|ась|ись)|содержательн|откровенн|делов)(?:[^.;]{0,40})(?:деловой|деловым|деловом|делово|откровенн|конструктивн|доверительн|содержательн|серь[её]зн|предметн|полезн|доброжелательн|профессиональн|искренн)|(?:откровенн|конструктивн|содержательн|доверительн)[\\p{L}]* (?:и [\\p{L}]+ )?(?:разговор|беседа|обмен|атмосфер|характер)|i thought it was a (?:good|productive)|bonne occasion|very good (?:call|conversation)|useful for both",
  ],
  [
    'warnings',
    '(?:si|en cas d[e’]?|au cas où)(?= ?[^.;]{3,120}(?:sanctions?|mesures|conséquences|coût|prix|riposte|cher))|(?:sanctions?|mesures|coût|prix|riposte)(?=[^.;]{3,120} (?:si |s’|en cas d|au cas où))|(?:if|unless)(?=[^.;]{3,120}(?:sanctions?|measures|cost|price|respon))|(?:sanctions?|measures|cost|price|respond)(?=[^.;]{3,120} if )|un coût|s.expose|mesures militaro|military-technical|responsab[a-zé]+(?=[^.;]{0,60}(?:incomb|retomb|rest with|rest entirely|repos))|dict(?:er|e|ate)$|des sanctions ?|sanctions?|ляжет на|warn|(?:severe|serious|swift|grave|economic) (?:costs?|consequences?)|costs and consequences|consequences?$|would respond|will respond|respond (?:decisively|strongly|with strong)|grave error|grave mistake|colossal mistake|mistake$|unacceptable|condemn|accus|blame|responsibility on|(?:made clear|stressed|warned|emphasi[sz]ed) that[^.;]{3,160} if |threaten(?:ed|s)? to|red lines?|mise en garde|mis en garde|avert[ieî]|conséquences|grave erreur|erreur$|inacceptable|condamn|accus|reproch|menac|lignes? rouges?|предупред(?:ил|ила|или|ив|ит)|предостер|последстви|ошибк|неприемлем|недопустим|осудил|осужд|обвин|ответственност[ьи]+ (?:за|на)|красн(?:ые|ых) лини|угроз|жёстк(?:ий|ого|о) ответ|ответн(?:ые|ых) мер',
  ],
  [
    'outcome',
    "(?:nouvel|second|deuxième|prochain|autre) (?:appel|rendez-vous|entretien|échange|round|tour)|nouvelle (?:rencontre|réunion|conversation)|(?:se )?(?:retrouveront|retrouveraient|reverront|réuniront|rouvriront)|another (?:call|meeting|round)|second round|experts (?:would|will|se)|percée|breakthrough|réponse écrite|written (?:reply|response|answer)|étudiée?|being studied|à l.étude|balle est dans|ball is in|prêts? à (?:reprendre|poursuivre|dialoguer)|ready to (?:resume|continue)|reopen|rouvrir|envisagée?$|ont (?:convenu|décidé)|sont convenus|instructed their|изучается|может пройти|приглашени|agreed|agreement was|agree to$|(?:tasked|instructed|directed) (?:their|his|her|the)|follow(?:ing)? up|will (?:meet|speak|continue|follow|take place|be held|hold|work|remain)|next (?:round|meeting|steps?|week|call)|to (?:continue|stay|remain|maintain|keep) (?:in )?(?:regular |close |personal |the |their |working )?(?:contacts?|touch|dialogue|discussions?|communication|engaged)|look(?:s|ed|ing)? forward|no (?:agreement|breakthrough)|disagree|differences (?:remain|on)|did not agree|willingness to|readiness to|negotiations (?:would|will|are)|invited|sont convenus|s[’']accord|d[’']accord|accepté|se sont entendus|se rencontreront|auront lieu|aura lieu|suite$|prochaine? (?:rencontre|round|réunion|étape)|poursuivre|confirmé la nécessité|sans parvenir|désaccord|divergen|ont chargé|invité|договорил|условил|достигнут|договор[её]нност|согласовал|согласил(?:и|о)сь|поручил|продолж(?:ить|ат|ении|ение)|встретятся|состоится|состоятся|следующ(?:ий|ая|ей|его) (?:раунд|встреч|контакт)|поддержива(?:ть|нии)|пригласил|готовност[ьи]|не договорил|разноглас|расхожден|согласуем|настроен[ыа]? на",
  ],
];

/** That it took place: who spoke or met with whom. */
const ITSELF =
  "(?:spoke|met|meet|talked|held|had|finished|conducted|participated|hosted|place|convened|took part)[^.;]{0,120}(?:with|call|conversation|meeting|talks|summit|today|phone|telephone|video|visit|in \\p{Lu})|s[’']est entreten|se sont entreten|s[’']est (?:déroulé|tenue?)|a eu lieu|a rencontré|se sont (?:rencontrés|parlé)|s[’']étaient rencontrés|a eu (?:un|une) (?:entretien|conversation|échange)|состоял(?:ся|ась|ось|ись)|пров[её]л(?:а|и)?$|встретил(?:ся|ась|ись)$|поговорил|переговорил|побеседовал|прошл(?:а|и|о)$|прош[её]л$|принял$|the call (?:began|lasted|took)|la première (?:rencontre|fois)|the first (?:call|meeting|contact|conversation)|будет|visioconférence|contact[^.]{0,40}(?:aura|pourrait|sur la table)|a convoqué|had been invited";
/** The general formula of what it was about. */
const SUBJECT =
  "discuss|exchange(?:d)? (?:of )?views|focus(?:ed)? on|topics?|agenda|range of (?:issues|topics)|issues of (?:mutual )?(?:concern|interest)|topped|talked about|spoke about|reviewed|addressed|to follow up on|ont évoqué|avait évoqué|évoqué|ont discuté|avaient discuté|discut|abordé|échangé|ont échangé|avaient échangé|questions d[’']intérêt|au menu|à l[’']ordre du jour|thèmes?|обсуд|обсужд|обмен(?:ял|)[\\p{L}]* мнениями|речь (?:шла|пошла)|рассмотрел|рассматрив|затронут|затронул|в центре внимания|вопрос[а-я]* двусторонн|тем[аыу]|повестк";

/** The alternatives of a source that are in no group. */
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
