/** In class mode, everything is drawn from a library without relations; nothing is drawn before the code that takes them out. */

import type { ReactNode } from 'react';
import { useView } from '../../navigation/ViewStoreContext.ts';
import { LazyView } from '../panes/LazyView.tsx';

export function InClass({ children }: { readonly children: ReactNode }) {
  return useView((view) => view.classMode) ? (
    <LazyView name="class-room">{(ClassRoom) => <ClassRoom>{children}</ClassRoom>}</LazyView>
  ) : (
    children
  );
}
