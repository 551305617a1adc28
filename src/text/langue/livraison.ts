import type { CodeLangue } from '../../domain/common/langues.ts'
import type { Langue } from './modules.ts'

/** What the files of the languages have brought so far. */
interface Etagere {
  textesLivres?: Partial<Record<CodeLangue, Langue>>
}

/** A file of a language is built alone, and nothing of it can be imported: it hands over its modules here. */
export function livrer(code: CodeLangue, modules: Langue): void {
  const etagere = globalThis as Etagere
  const { textesLivres = {} } = etagere
  etagere.textesLivres = { ...textesLivres, [code]: { ...textesLivres[code], ...modules } }
}

/** All that a language has brought. */
export const livresDe = (code: CodeLangue): Langue => (globalThis as Etagere).textesLivres?.[code] ?? {}
