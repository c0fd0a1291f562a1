/** What the tables of a language are known by. */

/** Of a BCP 47 tag: “fr-CA” is French. */
export function codeOf(tag: string): string {
  const [code = ''] = tag.toLowerCase().split('-');
  return code;
}
