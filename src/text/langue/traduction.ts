/**
 * What a translation of a French module must be: the same names and shapes, its sentences any words. A key that is
 * missing is a compile error: `export const guide = { … } satisfies Traduction<typeof fr.guide>`. Keys too many of a catalogue
 * and lengths of lists, which JSON has no types for, are checked by test/text/langues/morceaux.test.ts.
 */
export type Traduction<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends (...args: infer A) => infer R
        ? (...args: A) => Traduction<R>
        : T extends readonly string[]
          ? readonly string[]
          : { readonly [K in keyof T]: Traduction<T[K]> }

/** Plain words of a language, by key. */
export type Mots<K extends string> = Readonly<Record<K, string>>

/** What stands between words, where it is not ", " and ": ", and others' words in a sentence of another direction. */
export interface Ponctuation {
  readonly virgule?: string
  readonly deuxPoints?: string
  readonly citer?: (texte: string) => string
}
