/** The messages of the workbench, fetched with it and not with the app. */

import type { WorkbenchMessages } from '../../messages/en/workbench.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { perLanguage } from '../../messages/per-language.ts';
import type { Refusal } from '../files/refusal.ts';

export const workbenchMessages = perLanguage<WorkbenchMessages>({
  en: () => import('../../messages/en/workbench.ts').then(({ workbench }) => workbench),
  fr: () => import('../../messages/fr/workbench.ts').then(({ workbench }) => workbench),
});

export function useWorkbenchMessages(): WorkbenchMessages {
  return workbenchMessages.of(useI18n().language);
}

/** What happened, what still works, what to do. */
export function refusalWords({ refused, detail }: Refusal, { refusals }: WorkbenchMessages): string {
  return refusals[refused](detail);
}
