/** What the code uses and browsers of 2022 lack; fetched by those alone. `tsconfig.json` lets no other newer built-in pass. */

interface NewerMethods<T> {
  toSorted(compare?: (a: T, b: T) => number): T[];
  toReversed(): T[];
  with(index: number, value: T): T[];
  toSpliced(start: number, deleteCount: number, ...items: T[]): T[];
  findLast<S extends T>(fits: (value: T, index: number) => value is S): S | undefined;
  findLast(fits: (value: T, index: number) => unknown): T | undefined;
  findLastIndex(fits: (value: T, index: number) => unknown): number;
}

declare global {
  interface ReadonlyArray<T> extends NewerMethods<T> {}
  interface Array<T> extends NewerMethods<T> {}
  interface String {
    toWellFormed(): string;
  }
}

type Compare = (a: unknown, b: unknown) => number;
type Fits = (value: unknown, index: number) => unknown;

/** Adds what is missing, and nothing that a loop over an array would come upon. */
function add(prototype: object, methods: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(methods))
    if (!(name in prototype))
      Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
}

add(Array.prototype, {
  toSorted(this: unknown[], compare?: Compare) {
    return [...this].sort(compare);
  },
  toReversed(this: unknown[]) {
    return [...this].reverse();
  },
  toSpliced(this: unknown[], start: number, deleteCount: number, ...items: unknown[]) {
    const copy = [...this];
    copy.splice(start, deleteCount, ...items);
    return copy;
  },
  with(this: unknown[], index: number, value: unknown) {
    const copy = [...this];
    copy[index < 0 ? copy.length + index : index] = value;
    return copy;
  },
  findLast(this: unknown[], fits: Fits) {
    return this[this.findLastIndex(fits)];
  },
  findLastIndex(this: unknown[], fits: Fits) {
    let index = this.length - 1;
    while (index >= 0 && !fits(this[index], index)) index -= 1;
    return index;
  },
});

add(String.prototype, {
  toWellFormed(this: string) {
    return this.replace(/\p{Surrogate}/gu, '\uFFFD');
  },
});

export {};
