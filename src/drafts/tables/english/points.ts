/** English words that show what a sentence is about, by base point; a point is widened here. */

import type { PointWords } from '../language-table.ts';

export const POINTS: PointWords = {
  subjects: {
    ceasefire:
      'silence the guns|war (?:must|has to|should) (?:end|stop)|cease-?fire|truce|armistice|peace (?:terms|agreement|deal|plan|settlement|process)|lasting peace|end(?:ing)? (?:to )?(?:the )?(?:war|fighting|conflict)|stop(?:ping)? the (?:war|fighting|bloodshed)|halt(?:ing)? (?:the )?(?:hostilities|fighting|strikes)|settlement|hostilities|root causes',
    ukraine:
      '(?:the )?front lines?|borders? (?:[^.;]{0,40})(?:by force|moved|redrawn)|russian (?:soldiers|forces)|odess?a|kharki|ukrain|kyiv|kiev|donbas|crimea|minsk|zelensk|luhansk|lugansk|donetsk|sovereignty and territorial integrity|invasion|invad|zaporizh|special military operation|normandy|arming (?:the war|kiev|kyiv)',
    'arms-control':
      'nuclear (?:treaty|war|arsenals?|forces)|(?:extend|extension of) the treaty|inspectors|arms control|new start|start treaty|strategic stability|nuclear weapons?|nuclear arms|warhead|inf treaty|non-?proliferation|missile treaty|open skies|disarmament|inspections?|ballistic',
    incidents:
      'provocations?|accidents?|(?:our|their|its|the) (?:aircraft|planes?|pilots?|jets?|crew)|fighter|surveillance plane|collision|unsafe|airspace|direct line between|risk reduction|reduc(?:e|ing) (?:the )?risks?|deconflict|incidents?|miscalculation|unintended|notification|exercises?$|drills|manoeuvres|maneuvers|drone|intercept|unprofessional',
    people:
      '(?:americans?|russians?|citizens?) (?:held|jailed|imprisoned)|held in|jailed|freed|released|court decisions|an exchange was|prisoner|detain|hostage|wrongfully|swap|exchange of (?:citizens|prisoners)|children|famil|humanitarian|imprison|release of|evacuat|civilian|refugee|aid workers|wounded|bodies|condolence',
    economy:
      'sanction|trade|energy|gas$|oil$|econom|financ|bank|tariff|grain|black sea (?:grain|initiative|navigation)|investment|transport|flights?$|nord stream|export|ransomware|cyber|commerc',
    regions:
      'iran|syria|jcpoa|joint comprehensive plan|middle east|afghanistan|north korea|dprk|korean|libya|gaza|israel|karabakh|armenia|azerbaijan|china|taiwan|venezuela|belarus|kazakhstan|georgia|moldova|balkan|kosovo|arctic|africa|sudan|yemen|houthi|regional (?:issues|conflicts|security)|chine',
    security:
      'eastern flank|(?:nato.s|open) door|join nato|nato membership|expand eastward|nato expansion|eastward|enlargement|security guarantees?|legally binding|guarant|deploy|force posture|troops?|borders?|military (?:activity|build-?up|infrastructure|presence)|build-?up|indivisib|offensive|missile|european security|euro-atlantic|security (?:concerns|issues|problems|environment|situation)|international security|draft (?:treat|agreement)|drafts? of (?:the|an?) (?:[\\p{L}-]+ ){0,2}(?:treat|agreement)|(?:on|its) treaty proposals?',
    channels:
      'talk(?:ing)? to each other|keep(?:s)? talking|pick up the phone|consulates?|direct line|missed opportunity|diplomatic property|lines? of communication|channels?|communication|hotline|dialogue|cooperation|cooperat|contacts?$|keep(?:ing)? (?:in touch|lines)|diplomatic (?:missions?|relations|presence|path|engagement)|embass|visas?$|normali[sz]|relations|consul|negotiat|canal',
  },
  acts: {
    withheld:
      '(?:private|confidential)$|declin(?:ed|es|ing) to|(?:not|never) going to (?:read|get|discuss|go)|don.t discuss|no comment|neither side gave|did not (?:comment|elaborate|disclose)|refused to (?:comment|say)|other (?:issues|topics|matters) were|did not (?:provide|give|elaborate|say)|no (?:further )?details|without (?:giving|providing|elaborating)',
    itself:
      'nothing (?:is|has been) ruled out|no (?:trips?|travel|meeting) (?:to announce|planned|scheduled)|possible meeting|could take place|(?:first|rare) (?:call|contact|conversation|meeting|phone)|was the first|lasted|began at|(?:date|format|venue)(?=[^.;]{0,40}(?:under discussion|known|determined))',
    initiative:
      "asked for the (?:call|meeting|talks)|sought the (?:call|meeting)|placed the call|requested (?:it|the (?:call|meeting|talks))|at the (?:initiative|request|invitation) of|on the initiative of|at [^.,;]{3,40}(?:’s|'s) (?:request|initiative)|at (?:his|her|our|their) request|initiated|(?:asked|requested|called) for th(?:is|e) (?:call|meeting)|request(?:ed)? th(?:is|e) (?:call|meeting)",
    tone: '(?:conversation|call|discussions?|meeting|talks|tone|atmosphere|exchange) (?:[^.;]{0,40})(?:was|were|took place|held in)(?:[^.;]{0,40})(?:frank|business-?like|constructive|cordial|serious|substantive|candid|productive|useful|professional|direct$|difficult|friendly|sincere|warm|open$|of benefit|informative)|(?:frank|business-?like|constructive|candid|productive|substantive|cordial|lengthy|detailed) (?:and [\\p{L}-]+ )?(?:conversation|discussion|exchange|atmosphere|meeting|call|dialogue|manner)$|i thought it was a (?:good|productive)|very good (?:call|conversation)|useful for both|(?:frank|blunt|candid|cordial|courteous|constructive|professional|respectful|honest|glacial|icy|to the point|helpful|free of hostility|deep|businesslike)(?=[^.;]{0,40}$)|(?:tone|mood) was|(?:described|called|characteri[sz]ed)(?=[^.;]{0,60}(?:useful|frank|cordial|constructi|profession|honest|good|productive|helpful|hostil))',
    warnings:
      '(?:if|unless)(?=[^.;]{3,120}(?:sanctions?|measures|cost|price|respon))|(?:sanctions?|measures|cost|price|respond)(?=[^.;]{3,120} if )|military-technical|sanctions?|warn|(?:severe|serious|swift|grave|economic) (?:costs?|consequences?)|costs and consequences|consequences?$|would respond|will respond|respond (?:decisively|strongly|with strong)|grave error|grave mistake|colossal mistake|mistake$|unacceptable|condemn|accus|blame|responsibility on|(?:made clear|stressed|warned|emphasi[sz]ed) that[^.;]{3,160} if |threaten(?:ed|s)? to|red lines?|dictate$|menac',
    outcome:
      'another (?:call|meeting|round)|second round|breakthrough|written (?:reply|response|answer)|being studied|ball is in|ready to (?:resume|continue)|reopen|instructed their|agreed|agreement was|agree to$|(?:tasked|instructed|directed) (?:their|his|her|the)|follow(?:ing)? up|will (?:meet|speak|continue|follow|take place|be held|hold|work|remain)|next (?:round|meeting|steps?|week|call)|to (?:continue|stay|remain|maintain|keep) (?:in )?(?:regular |close |personal |the |their |working )?(?:contacts?|touch|dialogue|discussions?|communication|engaged)|look(?:s|ed|ing)? forward|no (?:agreement|breakthrough)|disagree|differences (?:remain|on)|did not agree|willingness to|readiness to|negotiations (?:would|will|are)|invited|experts (?:would|will)|divergen',
  },
  itself:
    '(?:spoke|met|meet|talked|held|had|finished|conducted|participated|hosted|place|convened|took part)[^.;]{0,120}(?:with|call|conversation|meeting|talks|summit|today|phone|telephone|video|visit|in \\p{Lu})|the call (?:began|lasted|took)|the first (?:call|meeting|contact|conversation)|had been invited',
  subject:
    'discuss|exchange(?:d)? (?:of )?views|focus(?:ed)? on|topics?|agenda|range of (?:issues|topics)|issues of (?:mutual )?(?:concern|interest)|topped|talked about|spoke about|reviewed|addressed|to follow up on',
};
