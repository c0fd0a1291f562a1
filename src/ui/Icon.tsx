/** The icons of the interface, drawn inline; always beside text or on a button that has a name. */

const PATHS = {
  previous: 'M10 3.500 5.500 8l4.500 4.500',
  next: 'M6 3.500 10.500 8 6 12.500',
  search: 'M11.200 7a4.200 4.200 0 1 1-8.400 0 4.200 4.200 0 0 1 8.400 0zM10.200 10.200l3.300 3.300',
  filter: 'M2.500 4.500h11M4.500 8h7M6.500 11.500h3',
  link: 'M6.500 9.500l3-3M7 4.500l1.200-1.200a2.600 2.600 0 0 1 3.700 3.700l-1.300 1.200M9 11.500l-1.200 1.200a2.600 2.600 0 0 1-3.700-3.700l1.300-1.200',
  copy: 'M5.500 5.500h7v7h-7zM3.500 10.500v-7h7',
  print: 'M4.500 6V2.500h7V6M4.500 11.500h-2V6h11v5.500h-2M4.500 9.500h7v4h-7z',
  keys: 'M2 4.500h12v7.500H2zM4.500 7h.100M7 7h.100M9.500 7h.100M12 7h.050M5.500 9.500h5',
  close: 'M4 4l8 8M12 4l-8 8',
  minus: 'M3.500 8h9',
  plus: 'M3.500 8h9M8 3.500v9',
  all: 'M2.500 3.500v9M13.500 3.500v9M4.500 8h7M6.500 6l-2 2 2 2M9.500 6l2 2-2 2',
  moon: 'M12.500 9.800A5.200 5.200 0 0 1 6.200 3.500 5.200 5.200 0 1 0 12.500 9.800z',
  sun: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1.500v1.500M8 13v1.500M1.500 8h1.500M13 8h1.500M3.400 3.400l1 1M11.600 11.600l1 1M12.600 3.400l-1 1M4.400 11.600l-1 1',
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
