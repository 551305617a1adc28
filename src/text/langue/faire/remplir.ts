import { categorieDe } from '../pluriel.ts'

/** What a catalogue says, by what French says: where that is a function, the sentence has holes or choices, and is one too. */
type Rempli<C, F> = {
  readonly [K in keyof C]: K extends keyof F
    ? NonNullable<F[K]> extends (...donnees: infer A) => unknown
      ? C[K] extends readonly string[]
        ? (...donnees: A) => readonly string[]
        : C[K] extends string | { readonly other: unknown }
          ? (...donnees: A) => string
          : never
      : C[K] extends string | readonly unknown[]
        ? C[K]
        : Rempli<C[K], NonNullable<F[K]>>
    : C[K]
}

/** "{0:titre}"; "{, 1:ou}" and "{1:ou, }": with what leads to it and what follows it, all left out where nothing is known. */
const TROU = /\{([^{}\d]*)(\d):\w+([^{}]*)\}/
const TROUS = new RegExp(TROU, 'g')

type Formes = Readonly<Record<string, unknown>>
const isTable = (value: unknown): value is Formes =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const hasHole = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(hasHole) : typeof value === 'string' && TROU.test(value)

const CATEGORIES = new Set<string>([
  'zero',
  'one',
  'two',
  'few',
  'many',
  'other',
] satisfies Intl.LDMLPluralRule[])

/** How a language counts: the plural category of CLDR, and how it writes a number. */
interface Comptes {
  readonly categorie: (n: number) => string
  readonly nombre: (n: number) => string
}

function say(value: unknown, donnees: readonly unknown[], comptes: Comptes | null): unknown {
  if (typeof value === 'string')
    return value.replace(TROUS, (_, avant: string, rang: string, apres: string) => {
      const donnee = donnees[Number(rang)]
      const said = comptes !== null && typeof donnee === 'number' ? comptes.nombre(donnee) : String(donnee)
      return said === '' ? '' : `${avant}${said}${apres}`
    })
  if (Array.isArray(value)) return value.map((one) => say(one, donnees, comptes))
  return isTable(value) ? say(chosen(value, donnees, comptes), donnees, comptes) : value
}

function chosen(formes: Formes, donnees: readonly unknown[], comptes: Comptes | null): unknown {
  const exact = donnees.map(String).find((one) => !CATEGORIES.has(one) && Object.hasOwn(formes, one))
  const counted = donnees.find((one) => typeof one === 'number')
  const category = counted === undefined ? undefined : comptes?.categorie(counted)
  return formes[exact ?? category ?? 'other'] ?? formes.other
}

function fill(value: unknown, comptes: Comptes | null): unknown {
  if (hasHole(value)) return (...donnees: readonly unknown[]) => say(value, donnees, null)
  if (comptes !== null && isTable(value) && 'other' in value)
    return (...donnees: readonly unknown[]) => say(value, donnees, comptes)
  if (!isTable(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, fill(one, comptes)]))
}

/**
 * Makes each sentence with holes of a catalogue a function of what fills them: "Semana de {0:debut} a {1:fin}" is said by
 * `semaineDu('lundi', 'jeudi')`. The number is the place of the argument, the name is for who translates. `F`: the
 * type of the French table. That each is a function where French has one is checked by test/text/langues/morceaux.test.ts.
 */
export const remplir = <C, F>(catalogue: C): Rempli<C, F> => fill(catalogue, null) as Rempli<C, F>

/**
 * Languages that say catalogues by `dire`: in CLDR each counts by `one` and `other`. The third category of French and
 * Portuguese, `many`, is of whole millions: `other` says it. test/text/langues/remplir.test.ts asks Intl.
 */
export type LangueComptee = 'fr-FR' | 'en-GB' | 'tr-TR' | 'pt-PT'
/** A sentence that counts has a form for each category, the same words twice where nothing varies, and may have one for a number. */
interface PhraseComptee extends Readonly<Record<`${number}`, Phrase>> {
  readonly one: Phrase
  readonly other: Phrase
}
/** Values besides numbers that a sentence has a form for. */
type Valeur = 'true' | '?' | '' | 'paire'
type PhraseChoisie = {
  [V in Valeur]: { readonly [K in V | 'other']: Phrase }
}[Valeur]
/** A sentence of a catalogue: plain or with holes, or in several forms. */
export type Phrase = string | PhraseComptee | PhraseChoisie

/** A catalogue each of whose sentences has all its forms: one that is missing does not compile. */
type Complet<C> = C extends string | readonly unknown[]
  ? C
  : C extends { readonly other: unknown }
    ? C extends Phrase
      ? C
      : Phrase
    : { readonly [K in keyof C]: Complet<C[K]> }

/**
 * The same in a language that counts. A table with `other` is one sentence in several forms: that of a value given ("0", "true",
 * "?"), else of the plural category of the first number, else `other`; forms may hold others. Their numbers are written as
 * the language does: `{ "0": "No date.", "one": "{0:n} date.", "other": "{0:n} dates." }`.
 */
export function faireRemplir(langue: LangueComptee, nombre: (n: number) => string) {
  const comptes: Comptes = { categorie: categorieDe(langue), nombre }
  return <C, F>(catalogue: Complet<C>): Rempli<C, F> => fill(catalogue, comptes) as Rempli<C, F>
}
