/** What is in each of several sets: a contact is found where it has every word of a query. Pure. */

export function inAll<T>([first = new Set<T>(), ...others]: readonly ReadonlySet<T>[]): ReadonlySet<T> {
  return new Set([...first].filter((one) => others.every((own) => own.has(one))));
}
