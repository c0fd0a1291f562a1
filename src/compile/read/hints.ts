/** Suggestions for one compilation. Their number is bounded: among thousands of problems no one misses the last ones. */

import { MAX_DIFFERENCE, nearestId, nearestPassage } from './nearest.ts';

/** Some half a second each, on the slowest of machines. */
const MAX_COMPARED = 30_000;
const MAX_SEARCHED = 20_000_000;
const MAX_IDS = 1000;

export class Hints {
  private ids = 0;
  private compared = 0;
  private searched = 0;

  /** The id that was probably meant; `most` as in `nearestId`. */
  id(written: string, candidates: Iterable<string>, most = MAX_DIFFERENCE): string | undefined {
    this.ids += 1;
    if (this.ids > MAX_IDS || this.compared > MAX_COMPARED) return undefined;
    const goOn = () => {
      this.compared += 1;
      return this.compared <= MAX_COMPARED;
    };
    return nearestId(written, candidates, goOn, most);
  }

  /** The span of `content` that was probably meant. */
  passage(content: string, words: string): { start: number; end: number } | undefined {
    // The search takes 32 characters of the words at a time through the whole content.
    this.searched += content.length * Math.ceil(words.length / 32);
    return this.searched > MAX_SEARCHED ? undefined : nearestPassage(content, words);
  }
}
