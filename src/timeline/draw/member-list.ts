/** A popover that lists the contacts of a cluster as links, where no zoom can separate them. */

import type { Messages } from '../../messages/en.ts';
import { isPlainClick } from '../../ui/is-plain-click.ts';
import { placePopover } from '../../ui/place-popover.ts';
import { dateOf, nameOf, type TimelineItem } from '../layout/timeline-item.ts';

const MAX_ENTRIES = 30;

export class MemberList {
  private readonly list = document.createElement('div');

  constructor(
    private readonly container: HTMLElement,
    private readonly messages: Messages,
    private readonly onOpen: (id: string) => void,
  ) {
    this.list.className = 'tl-members';
    this.list.popover = 'auto';
    this.list.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a') : null;
      const id = link?.dataset.contact;
      if (id === undefined || !isPlainClick(event)) return;
      event.preventDefault();
      this.list.hidePopover();
      this.onOpen(id);
    });
  }

  show(anchor: HTMLElement, members: Int32Array, itemOf: (index: number) => TimelineItem): void {
    const { cluster } = this.messages.timeline;
    const title = document.createElement('p');
    title.textContent = cluster.members(members.length);
    const entries = document.createElement('ul');
    for (const index of members.subarray(0, MAX_ENTRIES)) {
      const item = itemOf(index);
      const entry = document.createElement('li');
      const link = document.createElement('a');
      link.href = item.href;
      link.dataset.contact = item.id;
      link.textContent = `${nameOf(item)}, ${dateOf(item)}`;
      entry.append(link);
      entries.append(entry);
    }
    this.list.replaceChildren(title, entries);
    if (members.length > MAX_ENTRIES) {
      const more = document.createElement('p');
      more.textContent = cluster.more(members.length - MAX_ENTRIES);
      this.list.append(more);
    }
    if (!this.list.isConnected) this.container.append(this.list);
    this.list.showPopover();
    void placePopover(anchor, this.list, 'bottom-start');
    entries.querySelector('a')?.focus();
  }

  destroy(): void {
    this.list.remove();
  }
}
