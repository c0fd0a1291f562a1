/** Our kind of item for vis-timeline: it places an element that was made elsewhere, and is never measured or restacked. */

import type { VisConversion, VisGroup, VisItemSet } from './vis-internals.ts';

/** Where the element of a glyph is; changed in place, so that vis-timeline need not update its data. */
export interface Placement {
  readonly element: HTMLElement;
  /** The moment at the middle of its marker or capsule. */
  readonly moment: Date;
  /** Pixels from the left edge of its element to that moment. */
  shift: number;
  /** The label is to the left of the marker: the element's right edge is placed instead of its left. */
  flipped: boolean;
  /** Pixels from the top of its lane. */
  top: number;
  laneHeight: number;
}

/** No glyph is longer, its label included. */
const LONGEST_PX = 600;

interface ItemBase {
  displayed: boolean;
  dirty: boolean;
  readonly parent: VisGroup | null;
  readonly conversion: VisConversion;
  readonly data: { readonly placement: Placement };
}

type ItemClass = new (data: object, conversion: VisConversion, options: object) => ItemBase;

/** Adds our kind to the table in which vis-timeline looks up kinds of item; it extends the base class of its own. */
export function registerPlacedItem(itemSet: VisItemSet): void {
  const { types } = itemSet.constructor as unknown as { readonly types: Record<string, ItemClass> };
  if (!types.box) throw new Error('vis-timeline has no box items to take the base class from');
  types.placed ??= placedItem(Object.getPrototypeOf(types.box) as ItemClass);
}

function placedItem(Item: ItemClass): ItemClass {
  return class PlacedItem extends Item {
    private transform = '';
    /** Whether it can be seen where it was placed last. */
    private inSight = true;

    /** The driver adds only what is on screen. */
    isVisible(): boolean {
      return true;
    }

    /** vis-timeline makes a lane as high as its highest item: each item claims the height of its lane. */
    get top(): number {
      return 0;
    }
    set top(_stacked: number | null) {
      // The layout gives rows: the result of vis-timeline's stacking is ignored.
    }
    get height(): number {
      return this.data.placement.laneHeight;
    }
    set height(_measured: number | null) {
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
      const transform = `translate(${x.toFixed(1)}px, ${top}px)${flipped ? ' translateX(-100%)' : ''}`;
      if (transform !== this.transform) element.style.transform = transform;
      this.transform = transform;
      this.inSight = true;
    }

    /** What has been out of sight and still is stays where it is. */
    repositionInSight(width: number): void {
      const x = this.conversion.toScreen(this.data.placement.moment);
      const inSight = x > -LONGEST_PX && x < width + LONGEST_PX;
      if (inSight || this.inSight) this.repositionX();
      this.inSight = inSight;
    }

    repositionY(): void {
      // repositionX writes both, at once.
    }
  };
}
