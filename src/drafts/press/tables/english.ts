/** English, as agencies and newspapers write it. */

import type { PressLanguage } from '../language.ts';
import { ENGLISH_NAMINGS } from './english-namings.ts';
import { ENGLISH_VERBS } from './english-verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const TIMES =
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow january february march april may june july august september october november december ' +
  'reporters journalists morning evening afternoon night week month year day last next earlier later weekend midnight noon ago jan feb aug sept oct nov dec';

export const ENGLISH: PressLanguage = {
  code: 'en',
  verbs: ENGLISH_VERBS,
  namings: ENGLISH_NAMINGS,
  nominal: ['according to', 'in the words of', 'per'],
  auxiliaries: set('has have had will would was were is are did does'),
  between: set(
    'also later earlier again then still already repeatedly previously separately publicly further recently meanwhile once now only initially subsequently briefly explicitly clearly strongly firmly ' +
      'flatly categorically reportedly simply merely just long since however both specifically therefore though personally officially immediately' +
      ` ${TIMES}`,
  ),
  negations: set('not never neither nor cannot'),
  clitics: new Set(),
  inverted: undefined,
  complementizers: set('that whether how why'),
  relatives: set('who which that'),
  conjunctions: set(
    'but that because while when where whether if although though whereas since as after before until so which who',
  ),
  determiners: set('to the a an this that these those his her its their our my no any some each every such'),
  adjuncts: set(
    'in on at to of from with by for about after before during since until under over through via into near amid against between without within following despite ahead around outside inside ' +
      'when while asked speaking citing referring responding late early where because as upon per among towards toward according meanwhile however earlier later separately ' +
      'afterwards and but then if not also instead still',
  ),
  times: set(TIMES),
  locatives: set('to in at with for on against about near between from toward towards into'),
  ofs: set('of for by'),
  headLast: true,
  jointGap: /^,? ?(?:and|as well as)? ?(?:the|his|her|u\.s\.)? ?(?:president|minister|secretary)? ?$/,
  joiners: set('and with but or'),
  indefinite: set('a an one some several two three another'),
  demonstratives: set('this the same that these'),
  titles: set(
    'brig captain mr mrs ms dr gen col maj lt adm sen rep president minister secretary general colonel admiral ambassador capt prof senator',
  ),
  channels: [
    ['telegram', /\btelegram\b/],
    ['post', /\b(?:twitter|tweet(?:ed|s)?|truth social|facebook|on x|social media)\b/],
    ['readout', /\bread-?out\b/],
    ['press-conference', /\b(?:press|news) conference\b/],
    ['background-briefing', /background (?:briefing|call)|(?:on|condition of) (?:background|anonymity)/],
    ['briefing', /\bbriefing\b|\b(?:told|tells|telling) (?:\w+ )?(?:reporters|journalists|a (?:press|news))/],
    ['interview', /\binterview(?:ed)?\b/],
    ['communique', /\bcommunique\b/],
    ['statement', /\bstatement\b/],
  ],
  remark:
    /,? (?:but )?(?:without (?:giving|providing|offering|elaborating|specifying|going into|further)|(?:gave|offered|provided) no|giving no|offering no|providing no|declining to (?:give|say|elaborate|comment)|but declined to (?:say|give|elaborate|comment|provide)|neither (?:side|government|capital|ministry) (?:gave|offered|provided|elaborated|disclosed))[^.;,]*/,
  backdrop:
    /, (?:amid |against (?:a|the) backdrop|at a time when|as tensions|asked (?:about|whether|if)|when asked|referring to|in reference to|responding to|speaking |citing |following |which |after (?:a|the|their|his) )/,
  declines:
    /agreed (?:not to|to keep)|(?:declin|refus)(?:ed|es|ing) to (?:comment|give|disclose|say|discuss|provide|elaborate)|no comment|(?:do|does|did|will|would) ?n[o']t (?:comment|disclose|discuss|get into|go into)/,
  contact:
    /(?<!\p{L})(?:call|phone call|telephone call|conversation|meeting|summit|talks|contacts?|negotiations|exchange|visit|discussions?|consultations|videoconference|video call)s?(?!\p{L})/u,
  thisContact:
    /(?<!\p{L})(?:the|this|that|their|these|those|it was the first) ?(?:phone |telephone |video |hour-long |rare )?(?:call|conversation|meeting|summit|talks|discussion|discussions|exchange|negotiations|contact)(?!\p{L})/u,
  bareParticiples: true,
  implied: ['us', /\badministration officials?\b/],
  bareClauses: true,
  addressed: set('told tell tells telling informed informs assured reminded'),
  inverting: set('said says added adds wrote writes explained replied asked noted'),
};
