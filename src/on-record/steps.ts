/** Where an arrow key leads in the matrix: from one stop, a contact's name or a cell that holds something, to another. */

/** Of every row, the columns that can be stopped at, ascending; 0 is the contact's name. */
export type Stops = readonly (readonly number[])[];

export interface At {
  readonly row: number;
  readonly column: number;
}

/** `stacked`: drawn as one list, so up and down go through every stop. Undefined where the key leads nowhere. */
export function stepFrom(
  stops: Stops,
  at: At,
  key: string,
  { stacked, all }: { readonly stacked: boolean; readonly all: boolean },
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
      return next(stacked ? list : inRow, 1);
    case 'ArrowLeft':
      return next(stacked ? list : inRow, -1);
    case 'ArrowDown':
      return next(stacked ? list : inColumn, 1);
    case 'ArrowUp':
      return next(stacked ? list : inColumn, -1);
    case 'Home':
      return here < 0 ? undefined : (all ? list : inRow)[0];
    case 'End':
      return here < 0 ? undefined : (all ? list : inRow).at(-1);
    default:
      return undefined;
  }
}
