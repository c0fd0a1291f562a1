/** The normalization used to find pasted passages: folds spaces and apostrophes, one unit to one unit. */

/** Same length as its input, so that an offset found in the folded string holds in the original. */
export function fold(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/[\u2018\u2019\u02bc]/g, "'");
}
