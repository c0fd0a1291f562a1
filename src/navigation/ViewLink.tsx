/** A link to another state of the view: a real address for new tabs and copying, and no reload. */

import type { AnchorHTMLAttributes, MouseEvent, ReactNode, SyntheticEvent } from 'react';
import type { Destination } from '../link/view-at.ts';
import { isPlainClick } from '../ui/is-plain-click.ts';
import { useNavigation } from './NavigationContext.ts';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly to: Destination;
  readonly children: ReactNode;
  /** When it is followed, in a new tab as well. */
  readonly onFollow?: () => void;
  /** What happens on this page where it is not followed in a new tab. */
  readonly instead?: () => void;
}

export function ViewLink({ to, children, onFollow, instead, ...rest }: Props) {
  const { hrefOf, navigateTo } = useNavigation();
  // The window may have moved since the last render: dragging re-renders no links.
  const renew = (event: SyntheticEvent<HTMLAnchorElement>) => {
    event.currentTarget.href = hrefOf(to);
  };
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    onFollow?.();
    if (!isPlainClick(event)) return;
    event.preventDefault();
    if (instead) instead();
    else navigateTo(to);
  };
  return (
    <a
      href={hrefOf(to)}
      onPointerDown={renew}
      onFocus={renew}
      onClick={onClick}
      onAuxClick={onFollow}
      {...rest}
    >
      {children}
    </a>
  );
}
