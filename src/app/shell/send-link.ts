/** Sends a link: by the phone's share sheet, or else as it is copied. */

/** `copy`: for browsers without a share sheet, or one that fails. */
export async function sendLink(url: string, copy: () => Promise<void>): Promise<void> {
  if (matchMedia('(pointer: coarse)').matches && 'share' in navigator)
    try {
      await navigator.share({ title: document.title, url });
      return;
    } catch (error) {
      // The reader closed the share sheet: not a failure, so no fallback.
      if (error instanceof DOMException && error.name === 'AbortError') return;
    }
  await copy();
}
