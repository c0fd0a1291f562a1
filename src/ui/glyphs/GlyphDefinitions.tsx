/** The clips and hatches that markers and cells refer to; once per page. */

import { HALVES } from '../../model/voices.ts';
import { LinkIcon } from '../Icon.tsx';
import { SideMarkDefinition } from './SideMark.tsx';
import './glyphs.css';

const BOX = { y: -60, width: 59, height: 120 };

export function GlyphDefinitions() {
  return (
    <svg className="mark-definitions" width="0" height="0" aria-hidden="true">
      <defs>
        {/* The halves leave a gap of 2 px between them. */}
        <clipPath id="mark-left" clipPathUnits="userSpaceOnUse">
          <rect x="-60" {...BOX} />
        </clipPath>
        <clipPath id="mark-right" clipPathUnits="userSpaceOnUse">
          <rect x="1" {...BOX} />
        </clipPath>
        <SideMarkDefinition half="left" />
        <SideMarkDefinition half="right" />
        <LinkIcon />
        {HALVES.map((half) => (
          <pattern
            key={half}
            id={`mark-hatch-${half}`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path d="M1 0V4" className={`mark-hatch-${half}`} strokeWidth="1.9" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
