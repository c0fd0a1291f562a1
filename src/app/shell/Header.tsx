/** The page header: name, tagline, views, language, light or dark, share. */

import { type Ref, useState } from 'react';
import { useLibrary } from '../../corpus/LibraryContext.ts';
import { NO_FILTERS } from '../../link/view-state.ts';
import { useI18n } from '../../messages/I18nContext.ts';
import { siteLine } from '../../messages/site-name.ts';
import { ViewLink } from '../../navigation/ViewLink.tsx';
import { Marker } from '../../ui/glyphs/Marker.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { type ShareHandle, ShareLink } from './ShareLink.tsx';
import { chooseTheme, currentTheme, type Theme } from './theme.ts';
import { ViewNav } from './ViewNav.tsx';
import './header.css';

const LOGO = { kind: 'call', status: 'held', halves: { left: 'filled', right: 'filled' } } as const;

/** The timeline with nothing open and nothing filtered. */
const START = {
  view: 'timeline',
  filters: NO_FILTERS,
  contact: undefined,
  text: undefined,
  window: undefined,
} as const;

interface Props {
  readonly shareRef: Ref<ShareHandle>;
  readonly onKeys: () => void;
  readonly onPrint: () => void;
}

export function Header({ shareRef, onKeys, onPrint }: Props) {
  const i18n = useI18n();
  const { messages } = i18n;
  const { about } = useLibrary();
  // Unknown until the reader presses it: the prerendered page cannot know the system's colour scheme.
  const [theme, setTheme] = useState<Theme>();
  const other = theme === 'dark' ? 'light' : 'dark';
  const toggle = () => {
    const next = currentTheme() === 'dark' ? 'light' : 'dark';
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <header className="bar">
      <ViewLink className="brand" to={START}>
        <Marker spec={LOGO} radius={10.5} />
        <b>{messages.app.name}</b>
      </ViewLink>
      <p className="tagline">{siteLine(about, i18n)}</p>
      <ViewNav />
      <LanguageSwitch />
      <IconButton
        className="theme-button"
        label={
          theme === undefined
            ? messages.app.theme.toggle
            : other === 'dark'
              ? messages.app.theme.toDark
              : messages.app.theme.toLight
        }
        onClick={toggle}
      >
        <span className="when-light">
          <Icon name="moon" />
        </span>
        <span className="when-dark">
          <Icon name="sun" />
        </span>
      </IconButton>
      <IconButton className="keys-button" icon="keys" label={messages.app.keys} tooltip onClick={onKeys} />
      <IconButton
        className="print-button"
        icon="print"
        label={messages.app.print}
        tooltip
        onClick={onPrint}
      />
      <ShareLink ref={shareRef} />
    </header>
  );
}
