/** The open circle before what no side's account holds. Decorative: the text beside it says the same. */

import './glyphs.css';

export function Ring() {
  return (
    <svg className="mark ring" width="10" height="10" viewBox="-5 -5 10 10" aria-hidden="true">
      <circle r="3.5" className="mark-dot" />
    </svg>
  );
}
