/** Copies plain and rich text at once; false where the browser refuses. */

export async function copyBoth(text: string, html: string): Promise<boolean> {
  try {
    const as = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
    await navigator.clipboard.write([
      new ClipboardItem({ ...as('text/plain', text), ...as('text/html', html) }),
    ]);
    return true;
  } catch {
    return (
      navigator.clipboard?.writeText(text).then(
        () => true,
        () => false,
      ) ?? false
    );
  }
}
