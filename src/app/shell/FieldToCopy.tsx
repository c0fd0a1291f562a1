/** What the browser refused to copy, selected so that the reader can. */

import { useEffect, useRef } from 'react';

interface Props {
  readonly text: string;
  readonly label: string;
  readonly onLeave: () => void;
}

export function FieldToCopy({ text, label, onLeave }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.select();
  }, []);
  return (
    <label className="share-refused">
      {label}
      <textarea
        ref={field}
        readOnly
        rows={Math.min(8, text.split('\n').length)}
        value={text}
        onBlur={onLeave}
      />
    </label>
  );
}
