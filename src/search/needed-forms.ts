/** Leaves out the forms that say nothing new, since a form also finds whatever begins with it. Pure. */

import { findsLonger } from './terms.ts';

/** Forms to index. A form that begins another form of the word is left out: a query for it matches the longer one as well. */
export function formsToIndex(forms: readonly string[]): readonly string[] {
  return forms.filter(
    (form) => !(findsLonger(form) && forms.some((other) => other !== form && other.startsWith(form))),
  );
}

/** Forms to look up. A form that begins with another one is left out: the shorter one already matches all that it does. */
export function formsToSeek(forms: readonly string[]): readonly string[] {
  return forms.filter(
    (form) => !forms.some((other) => other !== form && findsLonger(other) && form.startsWith(other)),
  );
}
