/** The queue of a text: one draft at a time, its words lit in the text, decided by keys or buttons. */

import type { QueueProps } from './props.ts';

export function Queue({ text }: QueueProps) {
  return <section data-text={text.id} />;
}
