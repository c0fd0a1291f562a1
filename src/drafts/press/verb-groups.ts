/** Verbs of saying as they are in a sentence: with auxiliaries, negations and what may come between. */

import type { Group } from './cue.ts';
import type { Grammar } from './grammar.ts';
import type { Unit } from './reading.ts';

/** Verbs of saying with their auxiliaries. */
export function findGroups(grammar: Grammar, unit: Unit): Group[] {
  const { inverted, between, clitics, negations, determiners, bareParticiples } = grammar.language;
  return grammar
    .verbsIn(unit)
    .flatMap(({ start, end, value }): Group[] => {
      const first = grammar.wordAt(start);
      const isGap = (i: number) =>
        /^,?$/.test(grammar.between(grammar.word(i)?.end ?? 0, grammar.word(i + 1)?.start ?? 0));
      let at = first - 1;
      let negated = false;
      for (
        ;
        at > first - 10 &&
        isGap(at) &&
        (between.has(grammar.key(at)) || negations.has(grammar.key(at)) || clitics.has(grammar.key(at)));
        at -= 1
      ) {
        if (grammar.isAuxiliary(at)) break;
        negated ||= negations.has(grammar.key(at));
      }
      const key = grammar.key(at);
      const subject = inverted?.exec(key);
      const hasAuxiliary =
        grammar.isAuxiliary(at) && (grammar.word(at)?.start ?? 0) >= unit.start && isGap(at);
      // “Whitcombe’s remarks”.
      if (grammar.reading.plain.startsWith("'s ", start - 3) && bareParticiples) return [];
      if (isPhoning(grammar, start, unit.end)) return [];
      if (value.form === 'gerund' && determiners.has(grammar.key(first - 1)) && bareParticiples) return [];
      if (value.form === 'gerund') return [{ start, end, verb: value, negated: false, inverted: false }];
      if (subject && subject[1] !== undefined && isGap(at))
        return [{ start: grammar.word(at)?.start ?? start, end, verb: value, negated, inverted: true }];
      if (value.form === 'participle' && !hasAuxiliary && bareParticiples !== true) return [];
      if (!hasAuxiliary) {
        if (determiners.has(grammar.key(first - 1)) && !clitics.has(grammar.key(first - 1))) return [];
        at = first;
      }
      let begin = at;
      while (clitics.has(grammar.key(begin - 1)) && isGap(begin - 1)) {
        begin -= 1;
        negated ||= negations.has(grammar.key(begin));
      }
      // What is between a subject and its verb: «Песков также заявил», “Peskov also said”.
      return [{ start: grammar.word(begin)?.start ?? start, end, verb: value, negated, inverted: false }];
    })
    .concat(joinedIn(grammar, unit), unknownIn(grammar, unit));
}

/** “ajoute-t-il”, in one word. */
function joinedIn(grammar: Grammar, unit: Unit): Group[] {
  const { inverted } = grammar.language;
  if (!inverted) return [];
  const groups: Group[] = [];
  for (let i = grammar.wordAt(unit.start); (grammar.word(i)?.start ?? unit.end) < unit.end; i += 1) {
    const word = grammar.word(i);
    if (!word || !inverted.test(grammar.key(i))) continue;
    // « peut-on lire », « est-il écrit ».
    const next = grammar.word(i + 1);
    if (
      next &&
      /^(?:peut|pouvait|est|etait)-(?:on|il)$/.test(grammar.key(i)) &&
      /^(?:lire|ecrit|precise|indique|souligne)$/.test(grammar.key(i + 1))
    ) {
      groups.push({
        start: word.start,
        end: next.end,
        verb: { kind: 'say', form: 'finite' },
        negated: false,
        inverted: true,
      });
      continue;
    }
    const verb = grammar.verbForm(grammar.reading.lower.slice(word.start, word.end).replace(/-.*$/, ''));
    if (verb) groups.push({ ...word, verb, negated: false, inverted: true });
  }
  return groups;
}

/** Verbs that the tables do not have, where only a verb of saying can be. */
function unknownIn(grammar: Grammar, unit: Unit): Group[] {
  const { unknownVerb } = grammar.language;
  if (!unknownVerb) return [];
  return unit.quotations.flatMap(({ end }): Group[] => {
    const behind = grammar.reading.lower.slice(end, Math.min(unit.end, end + 80));
    const words = unknownVerb.exec(behind)?.[0];
    if (words === undefined) return [];
    const start = end + (/^[\s,]*/.exec(words)?.[0].length ?? 0);
    const span = { start, end: end + words.length };
    if (grammar.verbsIn({ start, end: span.end + 30 }).some((hit) => hit.start < span.end)) return [];
    return [
      {
        ...span,
        verb: { kind: 'utter', form: 'finite' },
        guessed: true,
        negated: false,
        inverted: /^\S+-t-/.test(words.trim().replace(/^, */, '')),
      },
    ];
  });
}

/** « a appelé ses alliés », and not « a appelé ses alliés à la retenue ». */
function isPhoning({ language, reading }: Grammar, start: number, end: number): boolean {
  const words = /^[^,.;:\uE000]*/.exec(reading.plain.slice(start, end))?.[0] ?? '';
  return language.phoning?.test(words) === true && !/ (?:a|au|aux) /.test(words);
}
