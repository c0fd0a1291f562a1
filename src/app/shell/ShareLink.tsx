/** Shares a link, or a passage with its link: the phone's share sheet, else the clipboard, else a field to copy from. */

import { type Ref, useCallback, useContext, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { writeLink } from '../../link/write-link.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { useViewStore } from '../../navigation/ViewStoreContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { OwnContext } from '../../workbench/OwnContext.ts';
import './share-link.css';

export interface ShareHandle {
  /** A link within the app, as `writeLink` spells it. */
  share(link: string): void;
  /** A passage or a comparison with its speakers, sources and link. */
  copy(words: CopiedWords): void;
}

export interface CopiedWords {
  /** The text of the field to copy from, where the browser refuses to copy. */
  readonly text: string;
  readonly done: string;
  readonly write: () => Promise<void>;
}

/** How long the confirmation is visible. */
const SHOWN_MS = 4000;

export function ShareLink({ ref }: { readonly ref: Ref<ShareHandle> }) {
  const { messages } = useI18n();
  const { base } = useNavigation();
  const own = useContext(OwnContext);
  const store = useViewStore();
  const [said, setSaid] = useState<string>();
  const [refused, setRefused] = useState<{ readonly text: string; readonly label: string }>();
  const field = useRef<HTMLTextAreaElement>(null);

  const copy = useCallback(async ({ text, done, write }: CopiedWords, label: string) => {
    setRefused(undefined);
    try {
      await write();
      setSaid(done);
    } catch {
      setRefused({ text, label });
    }
  }, []);

  const share = useCallback(
    async (link: string) => {
      // A reader's own texts are nowhere but in their link.
      const address = own ? own.addressOf(link) : location.origin + base + link;
      if (address === undefined) {
        setSaid(messages.share.tooLong);
        return;
      }
      if (matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
        try {
          await navigator.share({ title: document.title, url: address });
          return;
        } catch (error) {
          // The reader closed the share sheet: not a failure, so no fallback.
          if (error instanceof DOMException && error.name === 'AbortError') return;
        }
      }
      await copy(
        { text: address, done: messages.share.copied, write: () => navigator.clipboard.writeText(address) },
        messages.share.refused,
      );
    },
    [base, copy, messages, own],
  );
  const shareView = () => void share(writeLink(store.getState().view, { shared: true }));
  useImperativeHandle(
    ref,
    () => ({
      share: (link) => void share(link),
      copy: (words) => void copy(words, messages.share.words),
    }),
    [share, copy, messages],
  );

  useEffect(() => {
    if (said === undefined) return undefined;
    const timer = setTimeout(() => setSaid(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);

  useEffect(() => {
    if (refused !== undefined) field.current?.select();
  }, [refused]);

  return (
    <div className="share">
      <button type="button" className="button is-solid" onClick={shareView}>
        <Icon name="link" /> <span>{messages.share.button}</span>
      </button>
      <output className="share-said">{said}</output>
      {refused !== undefined && (
        <label className="share-refused">
          {refused.label}
          <textarea
            ref={field}
            readOnly
            rows={Math.min(8, refused.text.split('\n').length)}
            value={refused.text}
            onBlur={() => setRefused(undefined)}
          />
        </label>
      )}
    </div>
  );
}
