/** The page header: name, tagline, light or dark, share. */

import { type Ref, useState } from 'react';
import { Link } from 'react-router';
import { Icon } from '../marks/Icon.tsx';
import { Marker } from '../marks/Marker.tsx';
import { useWords } from '../words/WordsContext.ts';
import { type ShareHandle, ShareLink } from './ShareLink.tsx';
import { chooseTheme, currentTheme, type Theme } from './theme.ts';

const LOGO = { kind: 'call', status: 'held', halves: { left: 'filled', right: 'filled' } } as const;

interface Props {
  readonly home: string;
  readonly base: string;
  readonly shareRef: Ref<ShareHandle>;
  readonly onShare: () => void;
}

export function Header({ home, base, shareRef, onShare }: Props) {
  const { words } = useWords();
  // Unknown until the reader presses it: the prerendered page cannot know the system's choice.
  const [theme, setTheme] = useState<Theme>();
  const other = theme === 'dark' ? 'light' : 'dark';
  const toggle = () => {
    const next = currentTheme() === 'dark' ? 'light' : 'dark';
    chooseTheme(next);
    setTheme(next);
  };
  return (
    <header className="bar">
      <Link className="brand" to={home}>
        <Marker spec={LOGO} radius={10.5} />
        <b>{words.app.name}</b>
      </Link>
      <p className="tagline">{words.app.tagline}</p>
      <button
        type="button"
        className="button is-icon theme-button"
        aria-label={
          theme === undefined
            ? words.app.theme.toggle
            : other === 'dark'
              ? words.app.theme.toDark
              : words.app.theme.toLight
        }
        onClick={toggle}
      >
        <span className="when-light">
          <Icon name="moon" />
        </span>
        <span className="when-dark">
          <Icon name="sun" />
        </span>
      </button>
      <ShareLink ref={shareRef} base={base} onShare={onShare} />
    </header>
  );
}
