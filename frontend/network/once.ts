/** Remembers values computed from things that never change, so that they are computed once. */
const made = new WeakMap<object, unknown>();

/** `make` is the same for the same `from`. */
export function once<From extends object, To>(from: From, make: (from: From) => To): To {
  if (!made.has(from)) made.set(from, make(from));
  return made.get(from) as To;
}
