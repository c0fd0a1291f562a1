/** Escapes text for XML, and data for a script element, so that neither can become markup. Pure. */

const ESCAPED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;

/** For text and quoted attributes. React escapes HTML itself. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ESCAPED[char as keyof typeof ESCAPED]);
}

/**
 * JSON holds `<`, `>` and `&` only inside strings, where an escape reads the same; so neither `</script>` nor `<!--` can
 * end the element. Older JavaScript treats the two separators as line breaks.
 */
export function jsonForScript(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
