import type { CodeLangue } from '../../domain/common/langues.ts'
import { isLivre, livresDe, marquerPage } from './livraison.ts'
import type { Langue, Morceau } from './modules.ts'

// Each part of a language is built as a worker is, one file that stands alone: the page waits for the first one before
// it does anything, so that nothing of the page may be imported by it, nor by this file.

const FICHIERS: Readonly<Record<string, string>> = import.meta.glob('../*/langue-*-{socle,taches,pages}.ts', {
  query: '?worker&url',
  import: 'default',
  eager: true,
})

/** The addresses of the files of a language: what a device keeps of it. */
export const fichiersDe = (code: CodeLangue): string[] =>
  Object.entries(FICHIERS).flatMap(([path, url]) => (path.startsWith(`../${code}/`) ? [url] : []))

/** The modules of a language that these parts hold. Rejects where a file does not come, or is another. */
export async function chargerMorceaux(code: CodeLangue, morceaux: readonly Morceau[]): Promise<Langue> {
  await Promise.all(
    morceaux.map(async (morceau) => {
      const url = FICHIERS[`../${code}/langue-${code}-${morceau}.ts`]
      if (url === undefined) return
      await import(/* @vite-ignore */ url)
      if (!isLivre(code, morceau)) throw new Error(`module ${url}: no sentence`)
    }),
  )
  return livresDe(code)
}

/** All of a language, whatever the language of the page: for a sheet in another one than its reader's. */
export const chargerLangue = (code: CodeLangue): Promise<Langue> =>
  chargerMorceaux(code, ['socle', 'taches', 'pages'])

/**
 * The first part of the reader's language: what is given, called where it came in time, marks the page as being in it. Rejects
 * where it does not come.
 */
export async function entrer(code: CodeLangue): Promise<() => Langue> {
  const modules = await chargerMorceaux(code, ['socle'])
  return () => {
    marquerPage(code)
    return modules
  }
}
