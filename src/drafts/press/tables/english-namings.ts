/** English words for who speaks, beside the names and offices that the registry knows. */

import { words } from '../../tables/rows.ts';
import type { Entries, Naming } from '../language.ts';

export const ENGLISH_NAMINGS: Entries<Naming> = [
  [
    'role',
    words(`
    spokesman, spokesmen, spokeswoman, spokesperson, spokespeople, minister|s, secretary,
    president|s, chief|s, head, leader|s, adviser|s, advisor|s, aide|s, envoy|s, negotiator|s,
    ambassador|s, general, commander|s, counterpart|s, director, chairman, chairwoman, premier,
    prime minister, lawmaker|s, senator|s, chancellor, deputy, undersecretary, secretary general,
    secretary-general, representative|s, speaker, press secretary, colonel, admiral, officer|s,
    governor, boss, vice president`),
  ],
  [
    'official',
    words(`
    official|s, diplomat|s, senior official|s, senior administration official|s,
    administration official|s`),
  ],
  [
    'institution',
    words(`
    ministry, government, administration, authorities, embassy, military, army, navy, air force,
    parliament, department, office, mission, presidency, side, delegation, council, committee,
    agency, service, intelligence, troops, forces, command, alliance, staff, bloc`),
  ],
  [
    'other',
    words(`
    french, german, british, polish, turkish, chinese, belarusian, israeli, iranian, japanese,
    italian, spanish, saudi, emirati, kazakh, georgian, moldovan, baltic, estonian, latvian,
    lithuanian, finnish, swedish, norwegian, canadian, indian, syrian, hungarian, romanian,
    bulgarian, serbian, swiss, austrian, western, separatist|s, danish, dutch, czech, france,
    germany, poland, turkey, china, belarus, israel, iran, japan, italy, britain, united kingdom,
    uk, u.k., paris, berlin, london, beijing, ankara, warsaw, minsk, tehran, geneva, helsinki,
    vienna, sweden, finland, switzerland, norway, canada, the west, allies, riyadh, saudi arabia,
    downing street, elysee, democrats, republicans, critics`),
  ],
  [
    'press',
    words(`
    reuters, afp, agence france-presse, associated the ap, ap, tass, itar-tass, ria novosti,
    ria, interfax, cnn, bbc, new york times, washington post, wall street journal, financial times,
    bloomberg, politico, axios, fox news, nbc, abc, cbs, guardian, kommersant, izvestia, rt,
    sputnik, news agency, newspaper|s, journalist|s, reporter|s,
    daily, magazine, broadcaster, television, tv, website, correspondent|s, press, outlet|s,
    xinhua, just the news, dpa, kyodo, ukrinform, unian, urdupoint,
    al jazeera`),
  ],
  [
    'nobody',
    words(`
    media, state media, press, report|s, news reports, news agencies,
    analyst|s, expert|s, observer|s, think tank, institute, researcher|s, political scientist,
    resident|s, witness|es, poll, study, historian, commentator|s, some, many, others, activist|s,
    lawyer|s, family, protesters, professor, people familiar, person familiar, video, images,
    footage, who, former`),
  ],
  [
    'document',
    words(`
    statement, communique, readout, document, letter, text, note, press release, release,
    transcript, message, post`),
  ],
  ['source', ['source|s']],
  ['pronoun', words(`he, she, it, the former, the latter, him, her, the same source, same source`)],
  ['possessive', words(`his, her, its, their`)],
  ['both', words(`they, them, both, two, sides, pair`)],
];
