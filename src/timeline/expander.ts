/** Opens clusters and bursts: to the days of their contacts, or as a list where no zoom can part them. */

import type { Words } from '../words/en.ts';
import type { Burst } from './bursts.ts';
import type { DrawnThings } from './drawn-things.ts';
import { MemberList } from './member-list.ts';
import type { ThingWords } from './thing-words.ts';
import { type TimeWindow, widened } from './time-window.ts';
import type { TimelineContent } from './timeline-content.ts';
import { NEAREST_MS } from './vis-options.ts';

interface Ground {
  readonly now: () => {
    readonly content: TimelineContent;
    readonly things: DrawnThings;
    readonly speech: ThingWords;
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
    words: Words,
    private readonly ground: Ground,
  ) {
    this.members = new MemberList(container, words, ground.open);
  }

  expand(key: string): void {
    const { content, things, speech } = this.ground.now();
    const burst = this.ground.burst(key);
    if (burst) {
      const first = content.shown.find((index) => (content.columns.at[index] ?? 0) >= burst.start);
      this.ground.go(widened(burst, AROUND, NEAREST_MS), first ?? -1);
      return;
    }
    const drawn = things.get(key);
    if (!drawn) return;
    const { from, to, members } = drawn.thing;
    const { start, end } = this.ground.window();
    if (end - start <= NEAREST_MS * 1.05 || from === to)
      this.members.show(drawn.element, members, (index) => speech.item(index));
    else this.ground.go(widened({ start: from, end: to }, AROUND, NEAREST_MS), members[0] ?? -1);
  }

  destroy(): void {
    this.members.destroy();
  }
}
