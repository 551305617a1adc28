import type { CodeLangue } from '../../domain/common/langues.ts'
import type { Francais, Langue, Morceau } from './modules.ts'

let lue: CodeLangue = 'fr'
let manquee: CodeLangue | null = null
const lus: Partial<Record<keyof Francais, unknown>> = {}

/** The reader's language: what the page is in, but for the parts that it does not have. */
export const langueLue = (): CodeLangue => lue

/** The reader's language, where it did not come: the page is French instead. */
export const langueManquee = (): CodeLangue | null => manquee

/** The page stays French for want of that language. */
export function manquer(code: CodeLangue): void {
  manquee = code
}

/** Whether a module is in the reader's language. */
export const estTraduit = (nom: keyof Francais): boolean => lue === 'fr' || nom in lus

/** Sentences of the reader's language, from now on: before the files that show them are read. */
export function donnerTextes(code: CodeLangue, modules: Langue): void {
  lue = code
  Object.assign(lus, modules)
}

/** A module in the reader's language, which has all names of the French one; where it stays French, that one. */
export function textes<K extends keyof Francais>(nom: K, fr: Francais[K]): Francais[K]
/** By name, so that what else the French module holds stays out of the page: empty where it stays French, whose word then fills it. */
export function textes<K extends keyof Francais>(nom: K): Partial<Francais[K]>
export function textes(nom: keyof Francais, fr: object = {}): unknown {
  return lus[nom] ?? fr
}

/** Reads code once the sentences that it shows are there, in a language that is not French. */
export async function avecTextes<T>(morceaux: readonly Morceau[], load: () => Promise<T>): Promise<T> {
  if (lue !== 'fr') donnerTextes(lue, await (await import('./charger.ts')).chargerMorceaux(lue, morceaux))
  return load()
}
