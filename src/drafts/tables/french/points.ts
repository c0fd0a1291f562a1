/** French words that show what a sentence is about, by base point; a point is widened here. */

import type { PointWords } from '../language-table.ts';

export const POINTS: PointWords = {
  subjects: {
    ceasefire:
      '(?:arrêt|fin|suspension) (?:immédiat[a-z]* )?(?:des (?:frappes|combats|bombardements)|de la guerre)|guerre (?:doit|va|peut) (?:finir|cesser|s.arrêter)|faire taire les armes|pourparlers de paix|plan de paix|trêve|paix|règlement|fin (?:de la guerre|des combats|des hostilités)|mettre fin aux? (?:hostilités|combats|guerre)|cessez-le-feu|causes profondes|armistice',
    ukraine:
      'sur le front|frontières? (?:[^.;]{0,40})par la force|redessin|soldats russes|retrait des (?:troupes|forces)|odess?a|kharki|ukrain|kyiv|kiev|donbas|minsk|zelensk|luhansk|lugansk|donetsk|invasion|crimée|zaporizh|ukraïn|opération militaire spéciale|normandie|armer (?:la guerre|kiev|kyiv)',
    'arms-control':
      'traité(?=[^.;]{0,60}(?:nucléaire|armement|expire|prolong))|armements?|(?:guerre|arsenal|arsenaux|forces?|essais?) nucléaires?|ce qui reste du traité|inspecteurs|new start|inspections?|maîtrise des armements|stabilité stratégique|armes nucléaires|désarmement|traité (?:new start|fni|start)|non-prolifération|têtes nucléaires',
    incidents:
      'provocations?|accidents?|(?:nos|leurs|des|les) (?:appareils|avions|chasseurs|pilotes)|chasseur|avion de reconnaissance|collision|frôl|dangereu|espace aérien|survol|ligne directe entre (?:leurs|les) (?:états-majors|militaires)|incidents?|notification|drone|intercept|prévention|réduction des risques|réduire les risques|erreur de calcul|exercices?|manœuvres|manoeuvres',
    people:
      'emprisonné|condamnés? en|ressortissants|libérer|libérés?|journaliste (?:[^.;]{0,20})(?:arrêté|détenu)|décisions de justice|échanges? de détenus|un échange «|famil|prisonnier|détenu|otage|échange de prisonniers|enfants|humanitaire|libération|réfugié|civils|condoléances',
    economy:
      'sanction|financ|transport|nord stream|export|commerc|énerg|pétrole|céréal|économi|douan|investissement|ransomware|cyber|gaz$|grain',
    regions:
      'iran|jcpoa|afghanistan|gaza|karabakh|azerbaijan|taiwan|venezuela|kazakhstan|moldova|balkan|kosovo|syrie|proche-orient|moyen-orient|corée|libye|arménie|azerbaïdjan|chine|biélorussi|moldavie|arctique|afrique|soudan|questions régionales|israël|haut-karabakh|israel|belarus|africa|yemen|houthi',
    security:
      'flanc (?:oriental|est)|porte (?:ouverte )?de l.(?:otan|alliance)|adhésion|rejoindre l.(?:otan|alliance)|voisinage|indivisib|offensive|missile|élargissement|déploie|déploiement|troupes|frontières?|activité militaire|renforcement|sécurité (?:européenne|internationale|en europe)|problèmes de sécurité|questions de sécurité|projets? (?:de |d.|du )(?:traité|accord)|engagement juridique|garanties',
    channels:
      'se parl(?:er|ent)|décrocher (?:leur|le) téléphone|on nous téléphone|consulats?|ligne directe|occasion manquée|biens diplomatiques|communication|hotline|dialogue|contacts?$|visas?$|lignes? de communication|canal|canaux|coopération|se parler|relations|ambassade|consul|négociat|missions? diplomatiques?|normali[sz]',
  },
  acts: {
    withheld:
      "(?:détails?|contenu|teneur)(?=[^.;]{0,50}(?:privés?|confidentiel|secret))|(?:resteront|rester) (?:privés?|confidentiels?)|(?:n.a|n.ont) (?:pas (?:commenté|réagi|fait de commentaire|souhaité|voulu|livré|dévoilé|confirmé)|fait aucun commentaire|rien (?:dit|dévoilé))|refus(?:é|e|ant) (?:à|de) (?:tout commentaire|commenter|dire|préciser|dévoiler|en dévoiler)|laisse la diplomatie|sans (?:en )?(?:donner|préciser|fournir|plus)[^.;]{0,20}(?:détails?|précisions?)|sans (?:plus de )?(?:détails?|précisions?)|silencieux|n[’']a pas (?:répondu|donné|précisé|souhaité)|d[’']autres (?:questions|sujets) ont|ne dit (?:rien|mot)",
    itself:
      "(?:pourraient|devraient|doivent|vont) se (?:rencontrer|voir|parler|retrouver)|rien n.est exclu|aucun déplacement|réponse sur la date|(?:tout )?premiers? (?:appel|contact|entretien|échange)|contact rare|le premier entre|première (?:rencontre|fois|conversation)|la date (?:exacte )?(?:n|d|de|est)|les dates|un [«“]?s?contact|annoncé l[’']organisation|a duré|se sont entreten|s[’']étaient rencontrés|il s[’']agit d[’']une (?:visio|conversation)|(?:date|lieu|format)(?=[^.;]{0,40}(?:connue?|n.est pas|discut|fixée?))",
    initiative:
      "(?:demandé|sollicité|réclamé|proposé|voulu) (?:cet?|cette|l.|la) ?(?:appel|entretien|rencontre|réunion|conversation|échange)|c.est [^.;,]{3,40} qui (?:a|avait) (?:appelé|demandé|pris|sollicité)|à l[’']initiative|à la demande|à l[’']invitation|sur proposition|a été initié",
    tone: "(?:entretien|conversation|échange|discussion|rencontre|réunion|ton|atmosphère)(?:[^.;]{0,40})(?:a été|était|s[’']est|se sont|fut|empreint)(?:[^.;]{0,40})(?:franc$|franch|constructif|constructive|cordial|sérieu|direct$|utile|professionnel|substantiel|ouvert|amical|chaleureu)|«? ?(?:franches?|francs?) (?:discussions?|échanges?)|bonne occasion|(?:franch?e?s?|cordial[es]*|courtois[es]*|constructi(?:f|ve|ves)|professionnel(?:le)?s?|respectu(?:eux|euse)|honnêtes?|glacial[es]*|chaleureu(?:x|se)|parlé net|sans hostilité|profonds? et|directe? et|substantiel(?:le)?)(?=[^.;]{0,40}$)|(?:ton|atmosphère|ambiance) (?:était|fut|reste|a été)|(?:jugé|qualifié|décrit)(?=[^.;]{0,60}(?:utile|franc|cordial|constructi|profession|honnête|productive|difficile|concrets?|hostil))",
    warnings:
      '(?:si|en cas d[e’]?|au cas où)(?= ?[^.;]{3,120}(?:sanctions?|mesures|conséquences|coût|prix|riposte|cher))|(?:sanctions?|mesures|coût|prix|riposte)(?=[^.;]{3,120} (?:si |s’|en cas d|au cas où))|un coût|sanctions?|accus|mise en garde|mis en garde|avert[ieî]|conséquences|inacceptable|condamn|reproch|menac|lignes? rouges?|responsab[a-zé]+(?=[^.;]{0,60}(?:incomb|retomb|repos))|dicter?$|s.expose|mesures militaro|grave erreur|erreur$',
    outcome:
      "(?:nouvel|second|deuxième|prochain|autre) (?:appel|rendez-vous|entretien|échange|round|tour)|nouvelle (?:rencontre|réunion|conversation)|(?:se )?(?:retrouveront|retrouveraient|reverront|réuniront|rouvriront)|percée|réponse écrite|étudiée?|à l.étude|balle est dans|prêts? à (?:reprendre|poursuivre|dialoguer)|rouvrir|envisagée?$|ont (?:convenu|décidé)|sont convenus|accepté|se sont entendus|se rencontreront|auront lieu|aura lieu|suite$|prochaine? (?:rencontre|round|réunion|étape)|poursuivre|confirmé la nécessité|sans parvenir|désaccord|divergen|ont chargé|invité|s[’']accord|d[’']accord|experts se",
  },
  itself:
    "se sont entreten|s[’']est (?:déroulé|tenue?)|a rencontré|se sont (?:rencontrés|parlé)|s[’']étaient rencontrés|a eu (?:un|une) (?:entretien|conversation|échange)|la première (?:rencontre|fois)|visioconférence|contact[^.]{0,40}(?:aura|pourrait|sur la table)|a convoqué|s[’']est entreten|a eu lieu",
  subject:
    "ont évoqué|avait évoqué|évoqué|ont discuté|avaient discuté|discut|abordé|échangé|ont échangé|avaient échangé|questions d[’']intérêt|au menu|à l[’']ordre du jour|thèmes?|discuss|agenda",
};
