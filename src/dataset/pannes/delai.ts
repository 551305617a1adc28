/** Seconds without a byte after which a file is given up: a slow network still brings something. */
export const DELAI_S = 15
/** Least and most that `configuration.json` may say. */
export const DELAI_BORNES_S = [5, 300] as const

let delaiS: number = DELAI_S

/** The limit of this thread (page or worker), in milliseconds. */
export const delaiMs = (): number => delaiS * 1000

/** What a configuration says of it, in seconds; null where it says nothing that can be used. */
export function readDelai(configuration: unknown): number | null {
  const { delaiFichierS: said } = Object(configuration) as { readonly delaiFichierS?: unknown }
  const [least, most] = DELAI_BORNES_S
  return Number.isInteger(said) && Number(said) >= least && Number(said) <= most ? Number(said) : null
}

/** The limit of this thread from now on; null: the usual one. */
export function setDelai(seconds: number | null): void {
  delaiS = seconds ?? DELAI_S
}
