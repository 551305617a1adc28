/** What a catalogue says, by what French says: where that is a function, the sentence has holes, and is one too. */
type Rempli<C, F> = {
  readonly [K in keyof C]: K extends keyof F
    ? NonNullable<F[K]> extends (...donnees: infer A) => unknown
      ? (...donnees: A) => string
      : C[K] extends string | readonly unknown[]
        ? C[K]
        : Rempli<C[K], NonNullable<F[K]>>
    : C[K]
}

const TROU = /\{(\d):\w+\}/
const TROUS = new RegExp(TROU, 'g')

/**
 * Makes each sentence with holes of a catalogue a function of what fills them: "Semana de {0:debut} a {1:fin}" is said by
 * `semaineDu('lundi', 'jeudi')`. The number is the place of the argument, the name is for who translates. `F`: the
 * type of the French table. That each is a function where French has one is checked by test/text/langues/morceaux.test.ts.
 */
export const remplir = <C, F>(catalogue: C): Rempli<C, F> => fill(catalogue) as Rempli<C, F>

function fill(value: unknown): unknown {
  if (typeof value === 'string') {
    if (!TROU.test(value)) return value
    return (...donnees: readonly unknown[]) =>
      value.replace(TROUS, (_, rang) => String(donnees[Number(rang)]))
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one)]))
}
