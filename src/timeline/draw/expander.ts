/** Opens clusters and bursts: to the days of their contacts, or as a list where no zoom can part them. */

import type { Messages } from '../../messages/en.ts';
import type { Burst } from '../layout/bursts.ts';
import { type TimeWindow, widened } from '../layout/time-window.ts';
import type { TimelineContent } from '../timeline-content.ts';
import { NEAREST_MS } from '../vis/vis-options.ts';
import type { GlyphLabels } from './glyph-labels.ts';
import type { GlyphLayer } from './glyph-layer.ts';
import { MemberList } from './member-list.ts';

interface Deps {
  readonly now: () => {
    readonly content: TimelineContent;
    readonly glyphs: GlyphLayer;
    readonly labels: GlyphLabels;
  };
  readonly window: () => TimeWindow;
  readonly burst: (key: string) => Burst | undefined;
  readonly open: (id: string) => void;
  /** To the window, with the focus to come on its first contact. */
  readonly go: (window: TimeWindow, first: number) => void;
}

/** More on either side than the days of the contacts. */
const AROUND = 0.15;

export class Expander {
  private readonly members: MemberList;

  constructor(
    container: HTMLElement,
    messages: Messages,
    private readonly deps: Deps,
  ) {
    this.members = new MemberList(container, messages, deps.open);
  }

  expand(key: string): void {
    const { content, glyphs, labels } = this.deps.now();
    const burst = this.deps.burst(key);
    if (burst) {
      const first = content.shown.find((index) => (content.columns.at[index] ?? 0) >= burst.start);
      this.deps.go(widened(burst, AROUND, NEAREST_MS), first ?? -1);
      return;
    }
    const drawn = glyphs.get(key);
    if (!drawn) return;
    const { from, to, members } = drawn.glyph;
    const { start, end } = this.deps.window();
    if (end - start <= NEAREST_MS * 1.05 || from === to)
      this.members.show(drawn.element, members, (index) => labels.item(index));
    else this.deps.go(widened({ start: from, end: to }, AROUND, NEAREST_MS), members[0] ?? -1);
  }

  destroy(): void {
    this.members.destroy();
  }
}
