/** Our kind of item for vis-timeline: an element made elsewhere, placed by us, never measured and never restacked. */

import type { VisConversion, VisGroup, VisItemSet } from './vis-internals.ts';

/** Where a thing stands; changed in place, so that vis-timeline need not be told. */
export interface Placement {
  readonly element: HTMLElement;
  /** What it stands at: the middle of its marker or capsule. */
  readonly moment: Date;
  /** Pixels that its element stands left of that moment. */
  shift: number;
  /** The element's right edge is placed instead of its left: the words stand before the marker. */
  flipped: boolean;
  /** Pixels from the top of its lane. */
  top: number;
  laneHeight: number;
}

interface ItemBase {
  displayed: boolean;
  dirty: boolean;
  readonly parent: VisGroup | null;
  readonly conversion: VisConversion;
  readonly data: { readonly placement: Placement };
}

type ItemClass = new (data: object, conversion: VisConversion, options: object) => ItemBase;

/** vis-timeline keeps its kinds of item with their names; ours joins them, made from their common base. */
export function teachPlacedItem(itemSet: VisItemSet): void {
  const { types } = itemSet.constructor as unknown as { readonly types: Record<string, ItemClass> };
  if (!types.box) throw new Error('vis-timeline has no box items to be made from');
  types.placed ??= placedItem(Object.getPrototypeOf(types.box) as ItemClass);
}

function placedItem(Item: ItemClass): ItemClass {
  return class PlacedItem extends Item {
    private drawn = '';

    /** Only what is on screen is ever handed over. */
    isVisible(): boolean {
      return true;
    }

    /** vis-timeline makes a lane as high as its items: each says how high the lane is. */
    get top(): number {
      return 0;
    }
    set top(_ours: number | null) {
      // Rows are ours: what its stacking says is not taken.
    }
    get height(): number {
      return this.data.placement.laneHeight;
    }
    set height(_ours: number | null) {
      // As above.
    }

    show(): void {
      this.redraw();
    }

    hide(): void {
      if (!this.displayed) return;
      this.data.placement.element.remove();
      this.displayed = false;
    }

    redraw(queued?: boolean): (() => void)[] {
      const steps = [
        () => {
          const { element } = this.data.placement;
          const lane = this.parent?.dom.foreground;
          if (lane && element.parentNode !== lane) lane.append(element);
          this.displayed = true;
          this.dirty = false;
        },
      ];
      if (queued) return steps;
      for (const step of steps) step();
      return [];
    }

    repositionX(): void {
      const { element, moment, shift, flipped, top } = this.data.placement;
      const x = this.conversion.toScreen(moment) - shift;
      const place = `translate(${x.toFixed(1)}px, ${top}px)${flipped ? ' translateX(-100%)' : ''}`;
      if (place !== this.drawn) element.style.transform = place;
      this.drawn = place;
    }

    repositionY(): void {
      // With x, in one write.
    }
  };
}
