import type { faireRemplir, Phrase } from '../faire/remplir.ts'

// Modules that some languages have whole in their catalogues: only words differ, so that one composer makes them all.

/** What a catalogue must hold for a table of sentences: a string for a string, a sentence where French has a function. */
export type Catalogue<F> = {
  readonly [K in keyof F]: NonNullable<F[K]> extends (...donnees: never[]) => unknown
    ? Phrase
    : NonNullable<F[K]> extends string
      ? string
      : NonNullable<F[K]> extends readonly string[]
        ? readonly string[]
        : Catalogue<NonNullable<F[K]>>
}

/** How a language says a catalogue: `dire` of its `format.ts`. */
export type Dire = ReturnType<typeof faireRemplir>
