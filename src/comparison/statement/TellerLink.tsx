/** The name of a person who speaks leads to the page with all his or her words; that of an office or a newsroom leads nowhere. */

import type { ReactNode } from 'react';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import type { Teller } from './teller.ts';

interface Props {
  readonly teller: Teller;
  /** The name. */
  readonly children: ReactNode;
}

export function TellerLink({ teller: { person }, children }: Props) {
  if (person === undefined) return children;
  return <ViewLink to={{ view: 'person', person }}>{children}</ViewLink>;
}
