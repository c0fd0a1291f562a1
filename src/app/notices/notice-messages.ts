/** The messages about links that ask for something that does not exist, fetched with the notices and not with the app. */

import type { NoticeMessages } from '../../messages/en/notice.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { namedMessages } from '../../messages/per-language.ts';

export const noticeMessages = namedMessages<NoticeMessages, 'notice'>('notice', {
  en: () => import('../../messages/en/notice.ts'),
  fr: () => import('../../messages/fr/notice.ts'),
});

export function useNoticeMessages(): NoticeMessages {
  return noticeMessages.of(useI18n().language);
}
