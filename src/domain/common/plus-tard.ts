/** What `make` makes, once, when it is first needed: formats of the browser take long to make, and a first view needs few. */
export function plusTard<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined
  return () => {
    made ??= { it: make() }
    return made.it
  }
}
