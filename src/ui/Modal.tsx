/** A modal dialog of the platform: open for as long as it is rendered, until the reader closes it. */

import { type DialogHTMLAttributes, useLayoutEffect, useRef } from 'react';

interface Props extends DialogHTMLAttributes<HTMLDialogElement> {
  readonly onClose: () => void;
}

export function Modal(props: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before it is painted: an element that is rendered and not open is seen by nobody, and takes no key.
  useLayoutEffect(() => {
    const { current: element } = dialog;
    if (!element) return undefined;
    const listeners = new AbortController();
    const { signal } = listeners;
    element.showModal();
    // Android's Back closes a dialog by itself; elsewhere Back leads on, and no dialog may cover what it leads to.
    addEventListener('popstate', () => element.close(), { signal });
    // The attribute `closedby` says this in one word, but only to browsers of this year.
    const closeOutside = (event: MouseEvent) => {
      if (event.target === element && isOutside(element.getBoundingClientRect(), event)) element.close();
    };
    element.addEventListener('click', closeOutside, { signal });
    return () => listeners.abort();
  }, []);
  return <dialog ref={dialog} {...props} />;
}

/** A click on the backdrop has the dialog as its target, as has one on the dialog's own padding. */
function isOutside(box: DOMRect, { clientX, clientY }: MouseEvent): boolean {
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom;
}
