/** The messages of the foot of the panel, fetched with it and not with the app. */

import type { PanelFootMessages } from '../messages/en/panel-foot.ts';
import { useI18n } from '../messages/I18nContext.ts';
import { namedMessages } from '../messages/per-language.ts';

export const panelFootMessages = namedMessages<PanelFootMessages, 'panelFoot'>('panelFoot', {
  en: () => import('../messages/en/panel-foot.ts'),
  fr: () => import('../messages/fr/panel-foot.ts'),
});

export function usePanelFootMessages(): PanelFootMessages {
  return panelFootMessages.of(useI18n().language);
}
