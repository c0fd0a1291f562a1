/** Tags of a head as data, and their HTML: whatever the data hold, nothing in them becomes markup. Pure. */

export interface Tag {
  readonly name: 'link' | 'meta';
  readonly attributes: Readonly<Record<string, string>>;
}

const ESCAPED = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' } as const;

/** For text and for attributes in quotation marks; for XML as well. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ESCAPED[char as keyof typeof ESCAPED]);
}

export function tagsHtml(tags: readonly Tag[]): string {
  return tags
    .map(({ name, attributes }) => {
      const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeMarkup(value)}"`);
      return `<${name} ${written.join(' ')} />`;
    })
    .join('\n    ');
}

/**
 * A block of data, which does not run. In JSON the signs of markup stand only inside strings, where an escape reads the
 * same; so neither `</script>` nor `<!--` can end it. The last two end a line in scripts of old, and cost nothing.
 */
export function jsonLdHtml(data: unknown): string {
  const json = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/ld+json">${json}</script>`;
}
