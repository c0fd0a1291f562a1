/** The points on which both sides have accounts: their words side by side, and how they compare. */

import type { RelationsProps } from '../props.ts';

export function Relations({ today }: RelationsProps) {
  return <section data-today={today} />;
}
