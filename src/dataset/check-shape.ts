export interface Wrong {
  readonly champ: string
  readonly recu: string
  readonly attendu: string
}
/** Looks at the value of a field; null when it is right. */
export type Check = (value: unknown, champ: string) => Wrong | null

export const is =
  (isRight: (value: unknown) => boolean, attendu: string): Check =>
  (value, champ) =>
    isRight(value) ? null : { champ, recu: quote(value), attendu }

export const texte = is((value) => typeof value === 'string', 'un texte')
export const nombre = is((value) => typeof value === 'number', 'un nombre')
export const booleen = is((value) => typeof value === 'boolean', 'true ou false')
const liste = is(Array.isArray, 'une liste')
const objet = is((value) => typeof value === 'object' && value !== null && !Array.isArray(value), 'un objet')

export const orNull =
  (check: Check): Check =>
  (value, champ) =>
    value === null ? null : check(value, champ)

export const optional =
  (check: Check): Check =>
  (value, champ) =>
    value === undefined ? null : check(value, champ)

export const listOf =
  (check: Check): Check =>
  (value, champ) =>
    liste(value, champ) ?? firstWrong(value as unknown[], (item, i) => check(item, `${champ}.${i}`))

/** Every field of `T` has its check: one that is added to the type must be added here. */
export const fields =
  <T>(checks: { readonly [K in keyof T]-?: Check }): Check =>
  (value, champ) =>
    objet(value, champ) ??
    firstWrong(Object.entries<Check>(checks), ([name, check]) =>
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
