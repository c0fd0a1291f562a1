/** The same library without what its editors say of how accounts relate: a class says it first. Pure. */

import type { Library } from '../../corpus/library.ts';
import type { Contact } from '../../model/contact.ts';
import type { Statement } from '../../model/statement.ts';

/**
 * Relations, reasons and who assessed them; also what gives them away: that a statement denies another, the editors' notes, the
 * log of what they changed, and which contacts have which relation. Whatever is drawn from it can show none of it.
 */
export function veiled(library: Library): Library {
  const contactOf = once((contact: Contact): Contact => {
    const { note: _, ...rest } = contact;
    return { ...rest, relations: [] };
  });
  const statementOf = once((statement: Statement): Statement => {
    const { note: _, ...rest } = statement;
    return { ...rest, denies: [], again: rest.again.map(({ note: __, ...again }) => again) };
  });
  const bearings = new WeakMap<object, ReturnType<Library['statementsOn']>>();
  const { contactIndex } = library;
  return {
    ...library,
    changes: [],
    contactIndex: {
      ...contactIndex,
      columns: { ...contactIndex.columns, relations: new Uint8Array(contactIndex.count) },
    },
    contact: (id) => given(library.contact(id), contactOf),
    statement: (id) => given(library.statement(id), statementOf),
    statementsOn: (contact) => {
      const own = library.statementsOn(contact);
      const known = bearings.get(own);
      // A shard that arrives adds to the list.
      if (known?.length === own.length) return known;
      const made = own.map(({ statement, bearing }) => ({ statement: statementOf(statement), bearing }));
      bearings.set(own, made);
      return made;
    },
    statementsIn: (text) => library.statementsIn(text).map(statementOf),
    contactsIn: (text) => library.contactsIn(text).map(contactOf),
    contacts: () => library.contacts().map(contactOf),
    notesIn: () => [],
  };
}

/** Returns the same object for the same object, since callers compare by identity. */
function once<T extends object>(make: (from: T) => T): (from: T) => T {
  const made = new WeakMap<T, T>();
  return (from) => {
    const known = made.get(from);
    if (known) return known;
    const one = make(from);
    made.set(from, one);
    return one;
  };
}

function given<T>(value: T | undefined, make: (from: T) => T): T | undefined {
  return value === undefined ? undefined : make(value);
}
