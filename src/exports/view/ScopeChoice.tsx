/** The choice of which contacts a file is made of. */

import { useId } from 'react';
import { useDataMessages } from '../data/data-messages.ts';

export interface Scope {
  readonly key: string;
  readonly label: string;
}

interface Props {
  readonly scopes: readonly Scope[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

export function ScopeChoice({ scopes, chosen, onChoose }: Props) {
  const { scope } = useDataMessages();
  const name = useId();
  if (scopes.length < 2) return null;
  return (
    <fieldset className="data-scope">
      <legend>{scope.label}</legend>
      {scopes.map(({ key, label }) => (
        <label key={key}>
          <input type="radio" name={name} checked={key === chosen} onChange={() => onChoose(key)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
