/** Prose: plain paragraphs, and rules that begin with their name. */

import type { Rule } from '../messages/en/method.ts';

export function Paragraphs({ of }: { readonly of: readonly string[] }) {
  return of.map((paragraph) => <p key={paragraph}>{paragraph}</p>);
}

export function Rules({ rules }: { readonly rules: readonly Rule[] }) {
  return rules.map(({ name, text }) => (
    <p key={name}>
      <b>{name}</b> {text}
    </p>
  ));
}
