/** A person's page and the list of all people with their words, fetched in one go when one of them is first shown. */

import { panelFootMessages } from '../comparison/panel-foot-messages.ts';
import type { Language } from '../model/language.ts';
import { PersonView } from './PersonView.tsx';
import { peopleMessages } from './people-messages.ts';

export async function loadPersonView(language: Language): Promise<typeof PersonView> {
  await Promise.all([panelFootMessages.load(language), peopleMessages.load(language)]);
  return PersonView;
}
