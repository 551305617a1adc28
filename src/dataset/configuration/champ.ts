/** One field of a configuration: what it is where nothing is said, what it may be, and how that is read. */
export interface Champ<T> {
  readonly defaut: T
  /** What may stand there, in words, for whoever wrote something else. */
  readonly attendu: string
  /** Null: not that. */
  readonly read: (value: unknown) => T | null
}

/** Fields and groups of fields, as they stand in the file. */
export interface Groupe {
  readonly [cle: string]: Champ<unknown> | Groupe
}

/** What a group gives once it was read. */
export type ValeurDe<A> = A extends Champ<infer T> ? T : { readonly [K in keyof A]: ValeurDe<A[K]> }

export const isChamp = (node: Champ<unknown> | Groupe): node is Champ<unknown> =>
  typeof node.read === 'function'

/** A text, without the blanks around it; an empty one says nothing. */
export const texte = (attendu: string, isRight: (text: string) => boolean, defaut = ''): Champ<string> => ({
  ...{ defaut, attendu },
  read: (value) => {
    if (typeof value !== 'string') return null
    const text = value.trim()
    if (text === '') return defaut === '' ? '' : null
    return isRight(text) ? text : null
  },
})

/** One of a few words. */
export const mot = <const V extends readonly string[]>(values: V, defaut: V[number]): Champ<V[number]> => ({
  ...{ defaut, attendu: values.map((value) => `« ${value} »`).join(' ou ') },
  read: (value) => values.find((one) => one === value) ?? null,
})

export const ouiNon = (defaut: boolean): Champ<boolean> => ({
  ...{ defaut, attendu: 'true ou false' },
  read: (value) => (typeof value === 'boolean' ? value : null),
})

/** A list of `most` texts at most, each of them right; what is empty or stands there twice is left out. */
export const liste = (
  attendu: string,
  most: number,
  isRight: (text: string) => boolean,
  defaut: readonly string[] = [],
): Champ<readonly string[]> => ({
  ...{ defaut, attendu: `une liste, ${most} au plus : ${attendu}` },
  read: (value) => {
    if (!Array.isArray(value) || value.length > most) return null
    const texts = value.map((one: unknown) => (typeof one === 'string' ? one.trim() : null))
    const said = texts.filter((text) => text !== '')
    return said.every((text): text is string => text !== null && isRight(text)) ? [...new Set(said)] : null
  },
})
