/** How English texts call offices, their holders and whose they are: {a} is an adjective of a country, {c} its name. */

import type { NameWords } from '../language-table.ts';

export const NAMES: NameWords = {
  // role of `roles.ts`, which has the forms without a side | forms with a side
  offices: `
president|{a} president;president of {c};{c}'s president;{a} leader;{c}'s leader;leader of {c};{a} head of state
vice-president|{a} vice president;vice president of {c}
prime-minister|{a} prime minister;prime minister of {c}
foreign-minister|{a} foreign minister;{a} minister of foreign affairs;foreign minister of {c};minister of foreign affairs of {c};{c}'s foreign minister;{a} top diplomat;top {a} diplomat;{c}'s top diplomat;{a} secretary of state;secretary of state of {c}
defence-minister|{a} defence minister;{a} defense minister;{a} minister of defence;{a} minister of defense;defence minister of {c};defense minister of {c};minister of defence of {c};minister of defense of {c};{c}'s defence minister;{c}'s defense minister;{a} secretary of defense;{a} defense secretary;{a} defence secretary;{a} secretary of war;Pentagon chief;chief of the Pentagon;head of the Pentagon
chief-of-staff|{a} chief of the General Staff;chief of the General Staff of the {a} Armed Forces;chief of the {a} General Staff;{a} chief of staff;{a} chief of general staff;{a} military chief;{a} army chief;{a} armed forces chief;top {a} general;top {a} military officer;{c}'s top general;{c}'s chief of the general staff;chief of the General Staff of {c};chief of General Staff of the Armed Forces of {c};chief of the General Staff of the Armed Forces of {c};chairman of the Joint Chiefs of Staff;chairman of the {a} Joint Chiefs of Staff;{a} chairman of the Joint Chiefs;chairman of the Joint Chiefs
security-adviser|{a} national security adviser;{a} national security advisor;{a} assistant to the president for national security affairs;secretary of the {a} Security Council;secretary of the Security Council of {c};{a} Security Council secretary
deputy-foreign-minister|{a} deputy foreign minister;{a} deputy minister of foreign affairs;deputy foreign minister of {c};{a} deputy secretary of state;{a} under secretary of state
deputy-defence-minister|{a} deputy defence minister;{a} deputy defense minister;{a} deputy minister of defence;deputy defence minister of {c}
presidential-aide|{a} presidential aide;{a} presidential adviser;Kremlin aide;Kremlin adviser;aide to the president of {c}
envoy|{a} envoy;{a} special envoy;special envoy of {c};special envoy of the president of {c};{a} special representative;{a} presidential envoy;{a} presidential special envoy
ambassador|{a} ambassador;ambassador of {c};{a} ambassador to the United States;{a} ambassador to Washington;{a} ambassador in Washington;{a} ambassador to Russia;{a} ambassador to Moscow;{a} ambassador in Moscow
intelligence|CIA director;director of the CIA;CIA chief;SVR director;FSB director
secretary-general|NATO Secretary General;NATO Secretary-General;Secretary General of NATO;Secretary-General of NATO;NATO chief;head of NATO
saceur|Supreme Allied Commander Europe;SACEUR;NATO Supreme Commander
military-committee|chair of the NATO Military Committee;chairman of the NATO Military Committee;Chair of the Military Committee;Chairman of the Military Committee;head of the NATO Military Committee
high-representative|EU foreign policy chief;EU High Representative
`,
  // Who speaks for whatever institution is named beside it.
  speaksFor:
    'spokesperson;spokesman;spokeswoman;press secretary;deputy spokesperson;principal deputy spokesperson;senior official;senior administration official;official;officials;source;chief;head;director;press service',
  // A side named as such.
  sideNouns:
    '{a} side;{a} party;{a} delegation;{a} officials;{a} official;{a} diplomat;{a} diplomats;{a} negotiators;{a} representatives;senior {a} official;{a} authorities;{a} government',
  // One's equal on the other side; without an adjective, of the other side than the speaker's.
  counterparts: '{a} counterpart;{a} colleague;{a} opposite number;counterpart;interlocutor',
  // By side; what agrees in gender and number is matched by its stem.
  countries: {
    ru: { a: 'Russian', c: 'Russia;the Russian Federation;Russian Federation' },
    us: {
      a: 'American;US;U.S.;United States',
      c: 'the United States;United States;United States of America;the United States of America;America;the U.S.;the US;USA;the USA',
    },
    ua: { a: 'Ukrainian', c: 'Ukraine' },
    nato: { a: 'NATO;Allied', c: 'NATO;Alliance' },
  },
  // Other countries' institutions and offices.
  foreign: {
    before:
      /(?<!\p{L})\p{Lu}\p{Ll}+(?:ian|ean|ese|ish|aeli|aqi)(?:'s|’s)? (?:the )?$|(?<!\p{L})(?:French|German|Dutch|Greek|Swiss|Czech|Cuban|Mexican|Afghan|Moroccan|Thai) $/u,
  },
};
