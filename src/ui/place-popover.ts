/** Places a popover beside its anchor, always within the viewport: the platform knows no place for what is in the top layer. */

import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';

const DISTANCE = 4;
/** Between the popover and the edges of the viewport. */
const padding = 8;

/** On the other side of its anchor where there is more room; what does not fit there either is scrolled inside. */
export async function placePopover(
  anchor: Element,
  popover: HTMLElement,
  placement: Placement,
): Promise<void> {
  const { style } = popover;
  // The height that it would have by itself, since an earlier place may have had less room.
  style.maxHeight = '';
  const { x, y } = await computePosition(anchor, popover, {
    placement,
    strategy: 'fixed',
    middleware: [
      offset(DISTANCE),
      flip({ padding, crossAxis: false }),
      size({
        padding,
        apply: ({ availableHeight, rects }) => {
          if (rects.floating.height > availableHeight) style.maxHeight = `${Math.max(availableHeight, 0)}px`;
        },
      }),
      // An anchor may itself be outside of the viewport.
      shift({ padding, crossAxis: true }),
    ],
  });
  style.left = `${x}px`;
  style.top = `${y}px`;
}

/** Follows the anchor as panes scroll and either changes its size; returns how to stop. */
export function keepPlaced(anchor: Element, popover: HTMLElement, placement: Placement): () => void {
  return autoUpdate(anchor, popover, () => void placePopover(anchor, popover, placement));
}
