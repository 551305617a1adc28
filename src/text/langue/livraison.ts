import type { CodeLangue } from '../../domain/common/langues.ts'
import type { Langue } from './modules.ts'
import { NOMS_DE_LANGUES } from './noms.ts'

/** What the files of the languages have brought so far. */
interface Etagere {
  textesLivres?: Partial<Record<CodeLangue, Langue>>
}

/**
 * A file of a language is built alone, and nothing of it can be imported: it hands over its modules here, by their paths in the
 * folder of the language: './taches/chemin/voir-chemin.ts' is `chemin/voir-chemin`, of the part `taches`. Types cannot see
 * that none is missing: test/text/langues/morceaux.test.ts does.
 */
export function livrer(code: CodeLangue, modules: Readonly<Record<string, unknown>>): void {
  const etagere = globalThis as Etagere
  const { textesLivres = {} } = etagere
  const named = Object.entries(modules).map(([path, module]) => [
    path.replace(/^\.\/\w+\/|\.ts$/g, ''),
    module,
  ])
  etagere.textesLivres = { ...textesLivres, [code]: { ...textesLivres[code], ...Object.fromEntries(named) } }
}

/** All that a language has brought. */
export const livresDe = (code: CodeLangue): Langue => (globalThis as Etagere).textesLivres?.[code] ?? {}

/** Marks the document as being in a language that came, and how that runs. */
export function marquerPage(code: CodeLangue): void {
  const { lang, dir = 'ltr' } = NOMS_DE_LANGUES[code]
  Object.assign(document.documentElement, { lang, dir })
  document.documentElement.dataset.langue = code
}
