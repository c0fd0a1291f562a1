/** Where words stand in the original publication, as a text fragment (WICG scroll-to-text-fragment). Pure. */

const LONGEST = 80;
const EDGE_WORDS = 5;

/** The page opens at the words in browsers that know how; in others it opens at its top. */
export function atWords(url: string, words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  const pieces = plain.split(' ');
  // Long words are found by how they begin and end: a page may break them in between.
  const cut = plain.length > LONGEST && pieces.length > 2 * EDGE_WORDS;
  const parts = cut ? [pieces.slice(0, EDGE_WORDS).join(' '), pieces.slice(-EDGE_WORDS).join(' ')] : [plain];
  return `${url.replace(/#.*$/, '')}#:~:text=${parts.map(encode).join(',')}`;
}

/** Commas, ampersands and dashes mean something in a fragment. */
function encode(part: string): string {
  return encodeURIComponent(part).replaceAll('-', '%2D');
}
