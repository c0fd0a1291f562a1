/** What is copied beside the words of the panel, in French. */

import type { CopyMessages } from '../../en/exports/copy.ts';
import { typeset } from '../typography.ts';

export const copy = typeset<CopyMessages>({
  ourTranslation: { en: 'Notre traduction anglaise', fr: 'Notre traduction française' },
  statementCopied: 'Passage copié, avec son auteur, sa source et le lien',
  contactCopied: 'Les deux versions sont copiées, avec leurs sources et un lien',
  pointCopied: 'Le point est copié, avec ses sources et un lien',
  view: { short: 'Emporter', long: 'Emporter cette vue : cadre, image, données' },
});
