/** Where an arrow key moves the focus in the matrix: between contacts' names and cells that are not empty. Pure. */

/** For each row, the columns that can have the focus, ascending; 0 is the contact's name. */
export type Stops = readonly (readonly number[])[];

export interface At {
  readonly row: number;
  readonly column: number;
}

/** `all`: to the ends of the matrix, not of the row. Undefined where the key moves nothing. */
export function stepFrom(
  stops: Stops,
  at: At,
  key: string,
  { all }: { readonly all: boolean },
): At | undefined {
  const list = stops.flatMap((columns, row) => columns.map((column) => ({ row, column })));
  const here = list.findIndex(({ row, column }) => row === at.row && column === at.column);
  const inRow = list.filter(({ row }) => row === at.row);
  const inColumn = list.filter(({ column }) => column === at.column);
  const next = (among: readonly At[], by: number) => {
    const index = among.findIndex(({ row, column }) => row === at.row && column === at.column);
    return index < 0 ? undefined : among[index + by];
  };
  switch (key) {
    case 'ArrowRight':
      return next(inRow, 1);
    case 'ArrowLeft':
      return next(inRow, -1);
    case 'ArrowDown':
      return next(inColumn, 1);
    case 'ArrowUp':
      return next(inColumn, -1);
    case 'Home':
      return here < 0 ? undefined : (all ? list : inRow)[0];
    case 'End':
      return here < 0 ? undefined : (all ? list : inRow).at(-1);
    default:
      return undefined;
  }
}
