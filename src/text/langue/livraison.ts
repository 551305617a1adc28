import type { CodeLangue } from '../../domain/common/langues.ts'
import type { Francais, Langue } from './modules.ts'

/** What the files of the languages have brought so far. */
interface Etagere {
  textesLivres?: Partial<Record<CodeLangue, Langue>>
}

/**
 * A file of a language is built alone, and nothing of it can be imported: it hands over its modules here. `Entier`: the part that
 * the language has in full, so that a missing module does not compile (`livrer<Socle>('en', …)`).
 */
export function livrer<Entier extends keyof Francais = never>(
  code: CodeLangue,
  modules: Langue & Required<Pick<Langue, Entier>>,
): void {
  const etagere = globalThis as Etagere
  const { textesLivres = {} } = etagere
  etagere.textesLivres = { ...textesLivres, [code]: { ...textesLivres[code], ...modules } }
}

/** All that a language has brought. */
export const livresDe = (code: CodeLangue): Langue => (globalThis as Etagere).textesLivres?.[code] ?? {}
