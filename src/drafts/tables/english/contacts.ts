/** English words for contacts, and for whether they took place. */

import type { ContactWords } from '../language-table.ts';

export const CONTACTS: ContactWords = {
  kinds: {
    'video-call': 'video[- ]?(?:calls?|conferences?|links?|teleconferences?)|videoconferenc\\p{L}+',
    council: '(?:NATO[-–— ]Russia|Russia[-–— ]NATO) Council',
    summons: 'summon(?:ed|s)',
    'joint-statement': 'joint statements?',
    letter: '(?:sent|wrote|in) (?:a|his|her) letter|letter (?:to|of|from)',
    summit: 'summit',
    call: '(?:tele)?phone|(?:phone|telephone|video)? ?call(?:ed|s)?',
    talks: 'talks|negotiations?|negotiators|consultations?',
    meeting: 'met|meet(?:s|ing|ings)?',
    conference: 'conference',
    visit: 'visit(?:ed)?',
    spoken: 'spoke|spoken|conversation|speak|talked|contact',
  },
  held: 'spoke|met|held|had an?|took place|talked',
  toCome:
    'will (?:speak|meet|talk|hold|have|take place|call|be held)|is (?:set|due|scheduled|expected|planned) to|are (?:set|due|scheduled|expected|planned) to|to be held|planned|scheduled|upcoming',
  invited: 'invited|proposed|offered to (?:meet|host)',
  cancelled: 'cancel(?:l?ed|s)|called off',
  goesOn:
    '(?:the|this|their|that) (?:phone |telephone |video )?(?:call|conversation|meeting|talks|discussions?|exchange)|the two (?:men|leaders|presidents|ministers|generals|sides|countries|officials|chiefs|military leaders)|both (?:sides|leaders|men|presidents|ministers|parties)|the (?:leaders|presidents|sides|parties)|(?:that )?his counterpart',
};
