/** The name of a point on screen, or its short one where many are side by side. */

import { useLibrary } from '../../corpus/LibraryContext.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import type { PointId } from '../../model/points.ts';

export function usePointName(): (id: PointId, short?: boolean) => string {
  const { localize } = useI18n();
  const library = useLibrary();
  return (id, short) => {
    const point = library.point(id);
    return localize((short && point?.short) || (point?.name ?? { en: id, fr: id }));
  };
}
