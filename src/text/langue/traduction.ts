/**
 * What a translation of a French module must be: the same names and shapes, its sentences any words. A key that is
 * missing or too many is a compile error: `export const guide = { … } satisfies Traduction<typeof fr.guide>`, and the
 * whole module once more where a language lists its modules.
 */
export type Traduction<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends (...args: infer A) => infer R
        ? (...args: A) => Traduction<R>
        : { readonly [K in keyof T]: Traduction<T[K]> }
