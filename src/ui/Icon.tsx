/** The icons of the interface, drawn inline; always beside text or on a button that has a name. */

const PATHS = {
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  search: 'M11.2 7a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0zM10.2 10.2l3.3 3.3',
  filter: 'M2.5 4.5h11M4.5 8h7M6.5 11.5h3',
  link: 'M6.5 9.5l3-3M7 4.5l1.2-1.2a2.6 2.6 0 0 1 3.7 3.7l-1.3 1.2M9 11.5l-1.2 1.2a2.6 2.6 0 0 1-3.7-3.7l1.3-1.2',
  copy: 'M5.5 5.5h7v7h-7zM3.5 10.5v-7h7',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  keys: 'M2 4.5h12v7.5H2zM4.5 7h.1M7 7h.1M9.5 7h.1M12 7h.05M5.5 9.5h5',
  close: 'M4 4l8 8M12 4l-8 8',
  minus: 'M3.5 8h9',
  plus: 'M3.5 8h9M8 3.5v9',
  all: 'M2.5 3.5v9M13.5 3.5v9M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2',
  moon: 'M12.5 9.8A5.2 5.2 0 0 1 6.2 3.5 5.2 5.2 0 1 0 12.5 9.8z',
  sun: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1.5v1.5M8 13v1.5M1.5 8h1.5M13 8h1.5M3.4 3.4l1 1M11.6 11.6l1 1M12.6 3.4l-1 1M4.4 11.6l-1 1',
} as const;

/** Defined once: a page shows it beside every statement. */
export function LinkIcon() {
  return <path id="icon-link" d={PATHS.link} />;
}

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      {name === 'link' ? <use href="#icon-link" /> : <path d={PATHS[name]} />}
    </svg>
  );
}
