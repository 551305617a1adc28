/** The end of a sentence, what closes with it, and the beginning of the next: letters before a full stop tell an abbreviation. */
const SUITE = /(\p{L}*)([.?!…](?:\s?[»”")])?)\s+(?=[«“"(]?\s?[\p{Lu}\d])/gu
const FIN = /[.?!](?:\s?[»”")])?$/u

/** Shortened words of names and addresses ("22 Av. Charles de Gaulle"); one letter alone is an initial. */
const ABREGES = new Set(
  'all av bat bd ch cf dr esp etc ex gal imp mal mgr mlle mme mr no pl rd res st ste tel'.split(' '),
)
const sansAccent = (mot: string) => mot.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function couper(texte: string): string {
  const lignes = texte.replace(SUITE, (all: string, mot: string, fin: string) =>
    fin.startsWith('.') && (mot.length === 1 || ABREGES.has(sansAccent(mot))) ? all : `${mot}${fin}\n`,
  )
  // Where a view puts another text behind it; at the end of what it shows a line break is none.
  return FIN.test(lignes) ? `${lignes}\n` : lignes
}

type Dire = (...given: unknown[]) => unknown

/**
 * The modules of easy French with a line for each sentence, as its rules ask: all of their texts, and what their functions say.
 * Style sheets show the line breaks there (`data-langue="falc"`); in labels and titles they are blanks.
 */
export function unePhraseParLigne<T>(value: T): T {
  return ligner(value) as T
}

function ligner(value: unknown): unknown {
  if (typeof value === 'string') return couper(value)
  if (typeof value === 'function')
    return new Proxy(value as Dire, { apply: (say, self, given) => ligner(Reflect.apply(say, self, given)) })
  if (Array.isArray(value)) return value.map(ligner)
  const isRecord =
    typeof value === 'object' &&
    value !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null)
  return isRecord ? Object.fromEntries(Object.entries(value).map(([nom, one]) => [nom, ligner(one)])) : value
}
