/** Scrolls a disclosure into sight when a reader opens it, and opens all of them to print, because paper cannot be clicked. */

const CLOSED = 'details.disclosure:not([open])';

/** Until the signal is aborted. */
export function listenToDisclosures(signal: AbortSignal): void {
  let opened: readonly HTMLDetailsElement[] = [];
  const open = (is: boolean) => {
    for (const part of opened) part.open = is;
  };
  addEventListener(
    'click',
    ({ target }) => {
      const part = target instanceof Element && target.closest('.disclosure > summary')?.parentElement;
      // It may be below the edge, where nothing would seem to happen; and it opens after the click.
      if (part) requestAnimationFrame(() => part.scrollIntoView({ block: 'nearest' }));
    },
    { signal },
  );
  // Where the style sheet cannot open them for paper (`base.css`), which leaves the page as far scrolled as it was.
  addEventListener(
    'beforeprint',
    () => {
      if (CSS.supports('selector(::details-content)')) return;
      opened = [...document.querySelectorAll<HTMLDetailsElement>(CLOSED)];
      open(true);
    },
    { signal },
  );
  addEventListener('afterprint', () => open(false), { signal });
}
