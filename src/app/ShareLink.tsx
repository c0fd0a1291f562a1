/** Hands a link on: the phone's own sheet, else the clipboard, else a field with the link selected. */

import { type Ref, useCallback, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { Icon } from '../marks/Icon.tsx';
import { useWords } from '../words/WordsContext.ts';

export interface ShareHandle {
  /** A link within the app, as `writeLink` spells it. */
  share(link: string): void;
}

interface Props {
  readonly ref: Ref<ShareHandle>;
  /** The folder the app is served under, without a slash at its end. */
  readonly base: string;
  readonly onShare: () => void;
}

/** How long the line about a copied link stands. */
const SHOWN_MS = 4000;

export function ShareLink({ ref, base, onShare }: Props) {
  const { words } = useWords();
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string>();
  const field = useRef<HTMLInputElement>(null);

  const share = useCallback(
    async (link: string) => {
      const address = location.origin + base + link;
      setRefused(undefined);
      if (matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
        try {
          await navigator.share({ title: document.title, url: address });
          return;
        } catch (error) {
          // The reader closed the sheet: that is an answer, too.
          if (error instanceof DOMException && error.name === 'AbortError') return;
        }
      }
      try {
        await navigator.clipboard.writeText(address);
        setCopied(true);
      } catch {
        setRefused(address);
      }
    },
    [base],
  );
  useImperativeHandle(ref, () => ({ share: (link) => void share(link) }), [share]);

  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  useEffect(() => {
    if (refused !== undefined) field.current?.select();
  }, [refused]);

  return (
    <div className="share">
      <button type="button" className="button is-solid" onClick={onShare}>
        <Icon name="link" /> {words.share.button}
      </button>
      <output className="share-said">{copied && words.share.copied}</output>
      {refused !== undefined && (
        <label className="share-refused">
          {words.share.refused}
          <input ref={field} readOnly value={refused} onBlur={() => setRefused(undefined)} />
        </label>
      )}
    </div>
  );
}
