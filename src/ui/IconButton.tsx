/** A button that shows nothing but an icon, with its name for screen readers. */

import type { ButtonHTMLAttributes } from 'react';
import { Icon, type IconName } from './Icon.tsx';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'title'> {
  readonly label: string;
  /** Without one, the children draw the icon. */
  readonly icon?: IconName;
  /** Shows the name to those who hover, where the icon alone may not be understood. */
  readonly tooltip?: boolean;
}

export function IconButton({
  label,
  icon,
  tooltip = false,
  type = 'button',
  className,
  children,
  ...rest
}: Props) {
  return (
    <button
      type={type}
      className={className === undefined ? 'button is-icon' : `button is-icon ${className}`}
      aria-label={label}
      title={tooltip ? label : undefined}
      {...rest}
    >
      {icon === undefined ? children : <Icon name={icon} />}
    </button>
  );
}
