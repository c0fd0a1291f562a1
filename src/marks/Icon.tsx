/** The icons of the interface, drawn inline; always beside words or on a button with a name. */

const PATHS = {
  previous: 'M10 3.500 5.500 8l4.500 4.500',
  next: 'M6 3.500 10.500 8 6 12.500',
  close: 'M4 4l8 8M12 4l-8 8',
  minus: 'M3.500 8h9',
  plus: 'M3.500 8h9M8 3.500v9',
  all: 'M2.500 3.500v9M13.500 3.500v9M4.500 8h7M6.500 6l-2 2 2 2M9.500 6l2 2-2 2',
  moon: 'M12.500 9.800A5.200 5.200 0 0 1 6.200 3.500 5.200 5.200 0 1 0 12.500 9.800z',
  sun: 'M8 5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8 1.500v1.500M8 13v1.500M1.500 8h1.500M13 8h1.500M3.400 3.400l1 1M11.600 11.600l1 1M12.600 3.400l-1 1M4.400 11.600l-1 1',
} as const;

export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg className="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
