/** A contact's comparison, rendered with its foot, over the real texts or others. */

import { render } from '@testing-library/react';
import { vi } from 'vitest';
import { ComparisonPanel } from '../../src/comparison/ComparisonPanel.tsx';
import { PanelFoot } from '../../src/comparison/PanelFoot.tsx';
import { LibraryContext } from '../../src/corpus/LibraryContext.ts';
import type { Library } from '../../src/corpus/library.ts';
import { I18nContext } from '../../src/messages/I18nContext.ts';
import { NavigationContext } from '../../src/navigation/NavigationContext.ts';
import { libraryOf } from '../corpus-for-tests.ts';
import { ENGLISH } from '../i18n-for-tests.ts';

export const real = await libraryOf('seeds');

export function open(
  id: string,
  { library = real, targeted }: { library?: Library; targeted?: string } = {},
) {
  const contact = library.contact(id);
  if (!contact) throw new Error(`no contact ${id}`);
  const onClose = vi.fn();
  const onTranslations = vi.fn();
  const navigateTo = vi.fn();
  render(
    <LibraryContext value={library}>
      <I18nContext value={ENGLISH}>
        <NavigationContext
          value={{ base: '', hrefOf: (to) => `/${to.contact ?? to.read ?? ''}`, navigateTo }}
        >
          <ComparisonPanel
            contact={contact}
            targeted={targeted}
            translations
            everything={false}
            foot={(comparison) => (
              <PanelFoot
                comparison={comparison}
                targeted={targeted}
                translations
                onTranslations={onTranslations}
                everything={false}
                onEverything={() => {}}
              />
            )}
            position={{ number: 1, count: 14 }}
            onPrevious={undefined}
            onNext={() => {}}
            onClose={onClose}
          />
        </NavigationContext>
      </I18nContext>
    </LibraryContext>,
  );
  return { onClose, onTranslations, navigateTo };
}

/** The passage of a statement, without its captions. */
