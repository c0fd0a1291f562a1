/** Expands clusters and bursts: zooms to the days of their contacts, or lists those that no zoom can separate. */

import { NEAREST_MS, widened } from '../layout/time-window.ts';
import type { Scene } from '../scene.ts';
import { MemberList } from './member-list.ts';
import type { Overlays } from './overlays.ts';
import type { TimelineFocus } from './timeline-focus.ts';

/** The room on either side of the contacts, as a share of their days. */
const AROUND = 0.15;

export class Expander {
  private readonly members: MemberList;

  constructor(
    private readonly scene: Scene,
    private readonly overlays: Overlays,
    private readonly focus: TimelineFocus,
    container: HTMLElement,
    onOpen: (id: string) => void,
  ) {
    this.members = new MemberList(container, scene.messages, onOpen);
  }

  /** `key` is that of a burst or of a cluster. */
  expand(key: string): void {
    const { content, glyphs, labels, vis } = this.scene;
    const burst = this.overlays.burstOf(key);
    if (burst) {
      const first = content.shown.find((index) => (content.columns.at[index] ?? 0) >= burst.start);
      this.zoomTo(burst.start, burst.end, first);
      return;
    }
    const view = glyphs.get(key);
    if (!view) return;
    const { from, to, members } = view.glyph;
    const { start, end } = vis.window;
    if (!content.summarized && (end - start <= NEAREST_MS * 1.05 || from === to))
      this.members.show(view.element, members, (index) => labels.item(index));
    else this.zoomTo(from, to, members[0]);
  }

  destroy(): void {
    this.members.destroy();
  }

  /** The contact that comes first is the next one that the Tab key leads to. */
  private zoomTo(start: number, end: number, first = -1): void {
    this.focus.tabStop = first;
    this.scene.view.go(widened({ start, end }, AROUND, NEAREST_MS), true);
  }
}
