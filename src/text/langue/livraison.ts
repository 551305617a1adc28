import type { CodeLangue } from '../../domain/common/langues.ts'
import type { Langue } from './modules.ts'
import { NOMS_DE_LANGUES } from './noms.ts'

/** What the files of the languages have brought so far. */
interface Etagere {
  textesLivres?: Partial<Record<CodeLangue, Langue>>
  /** 'en socle': the parts they came in. */
  morceauxLivres?: readonly string[]
}

/**
 * A file of a language is built alone, and nothing of it can be imported: it hands over its modules here, by their paths in the
 * folder of the language: './taches/chemin/voir-chemin.ts' is `chemin/voir-chemin`, of the part `taches`. Types cannot see
 * that none is missing: test/text/langues/morceaux.test.ts does.
 */
export function livrer(code: CodeLangue, modules: Readonly<Record<string, unknown>>): void {
  const etagere = globalThis as Etagere
  const { textesLivres = {}, morceauxLivres = [] } = etagere
  const named = Object.entries(modules).map(([path, module]) => [
    path.replace(/^\.\/\w+\/|\.ts$/g, ''),
    module,
  ])
  const morceaux = Object.keys(modules).map((path) => `${code} ${path.split('/')[1]}`)
  etagere.morceauxLivres = [...new Set([...morceauxLivres, ...morceaux])]
  etagere.textesLivres = { ...textesLivres, [code]: { ...textesLivres[code], ...Object.fromEntries(named) } }
}

/** Whether a part of a language came: a file in its place may hold nothing of it. */
export const isLivre = (code: CodeLangue, morceau: string): boolean =>
  (globalThis as Etagere).morceauxLivres?.includes(`${code} ${morceau}`) === true

/** All that a language has brought. */
export const livresDe = (code: CodeLangue): Langue => (globalThis as Etagere).textesLivres?.[code] ?? {}

/** Marks the document as being in a language that came, and how that runs. */
export function marquerPage(code: CodeLangue): void {
  const { lang, dir = 'ltr' } = NOMS_DE_LANGUES[code]
  Object.assign(document.documentElement, { lang, dir })
  document.documentElement.dataset.langue = code
}
