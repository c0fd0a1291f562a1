/** Escapes text for XML, and data for a script element: whatever they hold, nothing of it becomes markup. Pure. */

const ESCAPED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;

/** For text and for attributes in quotation marks. React escapes what is HTML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ESCAPED[char as keyof typeof ESCAPED]);
}

/**
 * JSON holds `<`, `>` and `&` only inside strings, where an escape reads the same; so neither `</script>` nor `<!--` can
 * end the element. The two separators ended a line in older scripts.
 */
export function jsonForScript(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
