/** Rewrites the words of a page as translators and other extensions do, from then on and behind React's back. */

import type { Page } from '@playwright/test';

export const MANNERS = ['replace', 'wrap', 'write', 'insert', 'remove'] as const;
export type Manner = (typeof MANNERS)[number];

/** The mark before every rewritten text. */
export const SIGN = '§';

/**
 * `replace` puts elements in the place of each text, `wrap` puts the text itself into elements, `write` changes its data,
 * `insert` adds a translation after it; `remove` takes it away, but none that is drawn later.
 */
export async function rewrite(page: Page, manner: Manner): Promise<void> {
  await page.evaluate(
    ([how, sign]) => {
      const done = new WeakSet<Node>();
      const wrapped = (content: Node | string) => {
        const outer = document.createElement('font');
        outer.append(Object.assign(document.createElement('font'), { className: 'rewritten' }));
        outer.firstElementChild?.append(content);
        return outer;
      };
      const change = (text: Text) => {
        const words = `${sign}${text.data}`;
        done.add(text);
        if (how === 'replace') text.replaceWith(wrapped(words));
        else if (how === 'write') text.data = words;
        else if (how === 'insert') text.after(wrapped(words));
        else if (how === 'remove') text.remove();
        else {
          const place = document.createComment('');
          text.replaceWith(place);
          place.replaceWith(wrapped(text));
        }
      };
      const rewriteIn = (root: Node) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        if (root instanceof Text) texts.push(root);
        for (const text of texts)
          if (
            /\S/.test(text.data) &&
            !done.has(text) &&
            !text.parentElement?.closest('font, script, style, svg, [translate=no]')
          )
            change(text);
      };
      rewriteIn(document.body);
      if (how === 'remove') return;
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) if (node.isConnected) rewriteIn(node);
      }).observe(document.body, { childList: true, subtree: true });
    },
    [manner, SIGN] as const,
  );
}
