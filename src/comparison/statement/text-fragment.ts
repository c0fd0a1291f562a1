/** A link to words in the original publication, by a text fragment (WICG scroll-to-text-fragment). Pure. */

const LONGEST = 80;
const EDGE_WORDS = 5;

/** Browsers that do not support text fragments open the page at its top. */
export function atWords(url: string, words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  const pieces = plain.split(' ');
  // A long passage is found by its first and last words, since markup may interrupt it in between.
  const cut = plain.length > LONGEST && pieces.length > 2 * EDGE_WORDS;
  const parts = cut ? [pieces.slice(0, EDGE_WORDS).join(' '), pieces.slice(-EDGE_WORDS).join(' ')] : [plain];
  return `${url.replace(/#.*$/, '')}#:~:text=${parts.map(encode).join(',')}`;
}

/** A comma, an ampersand or a dash has a meaning in a text fragment. */
function encode(part: string): string {
  return encodeURIComponent(part).replaceAll('-', '%2D');
}
