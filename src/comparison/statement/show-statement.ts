/** Brings the statement that a link points at into view: in the middle, or from its top where the panel is low. */

import { scrollPaneOf } from '../../navigation/scroll-pane.ts';
import { reveal } from '../../ui/reveal.ts';

const LOW_PX = 300;

export function showStatement(id: string): void {
  const card = document.getElementById(id);
  if (!card) return;
  reveal(card);
  const room = scrollPaneOf(card)?.clientHeight ?? innerHeight;
  card.scrollIntoView({ block: room < LOW_PX ? 'start' : 'center' });
}
