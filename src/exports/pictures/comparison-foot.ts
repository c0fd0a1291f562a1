/** The foot of a comparison as a picture: its sources, what has no room, whose the translations and judgements are. Pure. */

import { type Statement, translationFor } from '../../model/statement.ts';
import { HALVES } from '../../model/voices.ts';
import type { Row } from '../../selection/pair-accounts.ts';
import { toldIn } from '../../selection/quotes-unnamed.ts';
import { pointName } from '../comparison-words.ts';
import { remarksOn } from '../statement-words.ts';
import type { Block } from './blocks.ts';
import type { RowContext } from './comparison-rows.ts';
import { footOf, routesOf } from './foot.ts';

export function comparisonFoot(
  shown: readonly Row[],
  left: readonly Row[],
  width: number,
  context: RowContext,
): Block {
  return footOf(
    {
      sources: routesOf(saidIn(shown, context), context),
      leftOut: leftOutOf(shown, left, context),
      remarks: sentencesOn(shown, context),
    },
    width,
    context,
    // Where notes have room, all sources have.
    ...(context.notes ? [Number.POSITIVE_INFINITY] : []),
  );
}

function saidIn(rows: readonly Row[], { comparison }: RowContext): readonly Statement[] {
  const shown = rows.flatMap(({ statements }) => [...statements.left, ...statements.right]);
  // Where neither side has an account, the texts that mention the contact are the source of that.
  return shown.length > 0 ? shown : toldIn(comparison);
}

/** The points that have no room, by name; the notes on those that have; and what is in no row at all. */
function leftOutOf(shown: readonly Row[], left: readonly Row[], context: RowContext): readonly string[] {
  const { comparison, own, notes } = context;
  const { columns } = comparison;
  const around = HALVES.reduce((sum, half) => sum + columns[half].context.length, 0);
  const neither = toldIn(comparison).length;
  const statements = shown.flatMap(({ statements: { left: ru, right } }) => [...ru, ...right]);
  // A note on a passage that two statements share is one.
  const remarks = new Set(
    statements.flatMap((one) => remarksOn(one, context).map(({ words: on, remark }) => `${on} ${remark}`)),
  );
  return [
    ...(left.length > 0
      ? [own.points(left.map((row) => `${row.number} (${pointName(row.point, context)})`))]
      : []),
    ...(remarks.size > 0 && !notes ? [own.notes(remarks.size)] : []),
    ...(around > 0 ? [own.related(around)] : []),
    ...(neither > 0 ? [own.neither(neither)] : []),
  ];
}

/** Whose the translations are, and who has judged how the accounts relate. */
function sentencesOn(shown: readonly Row[], context: RowContext): readonly string[] {
  const { comparison, foot, i18n, translations, library } = context;
  const statements = shown.flatMap((row) => HALVES.flatMap((half) => row.statements[half]));
  const into = new Set(
    statements.flatMap(({ translation, text }) => {
      const ours = translations
        ? translationFor(translation, library.text(text)?.language, i18n.language)
        : undefined;
      return ours ? [ours.language] : [];
    }),
  );
  const judged = comparison.contact.relations.filter(({ point }) => shown.some((row) => row.point === point));
  return [
    ...(into.size > 0 ? [foot.translationNote([...into])] : []),
    ...[...new Set(judged.map(({ by }) => by))].map((by) => foot.judgedBy(by)),
  ];
}
