/** Shares a link, or a passage with its link, and says that it has; where the browser refuses to copy, in a field to copy from. */

import { type Ref, useCallback, useContext, useEffect, useImperativeHandle, useState } from 'react';
import { writeLink } from '../../link/write-link.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { useNavigation } from '../../navigation/NavigationContext.ts';
import { useViewStore } from '../../navigation/ViewStoreContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useLazy } from '../../ui/use-lazy.ts';
import { OwnContext } from '../../workbench/OwnContext.ts';
import { companion } from '../companion.ts';
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
  const begun = useLazy(companion);

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
    (link: string) => {
      // A reader's own texts are nowhere but in their link.
      const address = own ? own.addressOf(link) : location.origin + base + link;
      if (address === undefined) {
        setSaid(messages.share.tooLong);
        return;
      }
      const copyIt = () =>
        copy(
          { text: address, done: messages.share.copied, write: () => navigator.clipboard.writeText(address) },
          messages.share.refused,
        );
      const code = companion.get();
      // At once where it can: browsers let a page share and copy only for a moment after a press.
      if (code) void code.sendLink(address, copyIt);
      else void companion.load().then(({ sendLink }) => sendLink(address, copyIt), copyIt);
    },
    [base, copy, messages, own],
  );
  const shareView = () => share(writeLink(store.getState().view, { shared: true }));
  useImperativeHandle(
    ref,
    () => ({
      share,
      copy: (words) => void copy(words, messages.share.words),
    }),
    [share, copy, messages],
  );

  useEffect(() => {
    if (said === undefined) return undefined;
    const timer = setTimeout(() => setSaid(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);

  return (
    <div className="share">
      <button type="button" className="button is-solid" onClick={shareView}>
        <Icon name="link" /> <span>{messages.share.button}</span>
      </button>
      <output className="share-said">{said}</output>
      {refused && begun.state === 'ready' && (
        <begun.value.FieldToCopy {...refused} onLeave={() => setRefused(undefined)} />
      )}
    </div>
  );
}
