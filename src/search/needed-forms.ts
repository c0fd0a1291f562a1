/** Leaves out the forms that say nothing new, since a form also finds whatever begins with it. Pure. */

import { findsLonger } from './terms.ts';

/** Of the forms of a word that is searched: what begins another form is found by whatever finds it there. */
export function formsToIndex(forms: readonly string[]): readonly string[] {
  return forms.filter(
    (form) => !(findsLonger(form) && forms.some((other) => other !== form && other.startsWith(form))),
  );
}

/** Of the forms of a word that is sought: what begins with another form finds nothing that the other does not. */
export function formsToSeek(forms: readonly string[]): readonly string[] {
  return forms.filter(
    (form) => !forms.some((other) => other !== form && findsLonger(other) && form.startsWith(other)),
  );
}
