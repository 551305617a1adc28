/** Of the published format: a reader refuses one that it does not know. */
export const SCHEMA_VERSION = 1

export interface Wrong {
  readonly champ: string
  readonly recu: string
  readonly attendu: string
}
/** Looks at the value of a field; null when it is right, a `T`. */
export interface Check<T> {
  (value: unknown, champ: string): Wrong | null
  /** Never there: it carries the type. */
  readonly right?: () => T
}
/** The type of what a check lets pass. */
export type Checked<C> = C extends Check<infer T> ? T : never

export const is =
  <T>(isRight: (value: unknown) => boolean, attendu: string): Check<T> =>
  (value, champ) =>
    isRight(value) ? null : { champ, recu: quote(value), attendu }

export const oneOf = <const T extends string | number>(values: readonly T[]): Check<T> =>
  is((value) => values.some((one) => one === value), values.join(' ou '))
export const texte = is<string>((value) => typeof value === 'string', 'un texte')
export const nombre = is<number>(Number.isFinite, 'un nombre')
export const booleen = is<boolean>((value) => typeof value === 'boolean', 'true ou false')
const liste = is<unknown[]>(Array.isArray, 'une liste')
const objet = is<object>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'un objet',
)

export const orNull =
  <T>(check: Check<T>): Check<T | null> =>
  (value, champ) =>
    value === null ? null : check(value, champ)

export const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value, champ) =>
    value === undefined ? null : check(value, champ)

export const listOf =
  <T>(check: Check<T>): Check<T[]> =>
  (value, champ) =>
    liste(value, champ) ?? firstWrong(value as unknown[], (item, i) => check(item, `${champ}.${i}`))

type Checks = Readonly<Record<string, Check<unknown>>>
type OptionalKey<C extends Checks> = { [K in keyof C]: undefined extends Checked<C[K]> ? K : never }[keyof C]
/** What an object of these fields is: a field that may be missing is optional. */
type Fields<C extends Checks> = { [K in Exclude<keyof C, OptionalKey<C>>]: Checked<C[K]> } & {
  [K in OptionalKey<C>]?: Checked<C[K]>
}

export const fields =
  <C extends Checks>(checks: C): Check<Fields<C>> =>
  (value, champ) =>
    objet(value, champ) ??
    firstWrong(Object.entries(checks), ([name, check]) =>
      check((value as Record<string, unknown>)[name], champ === '' ? name : `${champ}.${name}`),
    )

function firstWrong<T>(items: readonly T[], look: (item: T, i: number) => Wrong | null): Wrong | null {
  for (const [i, item] of items.entries()) {
    const wrong = look(item, i)
    if (wrong !== null) return wrong
  }
  return null
}

function quote(value: unknown): string {
  if (value === undefined) return 'rien'
  const text = JSON.stringify(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
