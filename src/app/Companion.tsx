/** Accompanies the page once it works: its title, what is announced, highlights under the pointer, what paper adds. */

import type { RefObject } from 'react';
import { useLinkedHighlight } from './panes/use-linked-highlight.ts';
import { useOpening } from './panes/use-opening.ts';
import type { PaperProps } from './print/Paper.tsx';
import { PrintedPage } from './print/PrintedPage.tsx';
import { DocumentHead } from './shell/DocumentHead.tsx';

interface Props extends PaperProps {
  /** Holds the statements and their highlights. */
  readonly root: RefObject<HTMLElement | null>;
}

export function Companion({ root, ...paper }: Props) {
  useOpening();
  useLinkedHighlight(root);
  return (
    <>
      <DocumentHead listed={paper.filtered.shown} />
      <PrintedPage {...paper} />
    </>
  );
}
