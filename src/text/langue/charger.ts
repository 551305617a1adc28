import type { CodeLangue } from '../../domain/common/langues.ts'
import arPages from '../ar/langue-ar-pages.ts?worker&url'
import arSocle from '../ar/langue-ar-socle.ts?worker&url'
import arTaches from '../ar/langue-ar-taches.ts?worker&url'
import enPages from '../en/langue-en-pages.ts?worker&url'
import enSocle from '../en/langue-en-socle.ts?worker&url'
import enTaches from '../en/langue-en-taches.ts?worker&url'
import falcSocle from '../falc/langue-falc-socle.ts?worker&url'
import falcTaches from '../falc/langue-falc-taches.ts?worker&url'
import ptSocle from '../pt/langue-pt-socle.ts?worker&url'
import ptTaches from '../pt/langue-pt-taches.ts?worker&url'
import trSocle from '../tr/langue-tr-socle.ts?worker&url'
import trTaches from '../tr/langue-tr-taches.ts?worker&url'
import { livresDe } from './livraison.ts'
import type { Langue, Morceau } from './modules.ts'
import { NOMS_DE_LANGUES } from './noms.ts'

// Each part of a language is built as a worker is, one file that stands alone: the page waits for the first one before
// it does anything, so that nothing of the page may be imported by it, nor by this file.

const FICHIERS: { readonly [K in Exclude<CodeLangue, 'fr'>]: Readonly<Partial<Record<Morceau, string>>> } = {
  ar: { socle: arSocle, taches: arTaches, pages: arPages },
  falc: { socle: falcSocle, taches: falcTaches },
  en: { socle: enSocle, taches: enTaches, pages: enPages },
  tr: { socle: trSocle, taches: trTaches },
  pt: { socle: ptSocle, taches: ptTaches },
}

/** The addresses of the files of a language: what a device keeps of it. */
export const fichiersDe = (code: CodeLangue): string[] => (code === 'fr' ? [] : Object.values(FICHIERS[code]))

/** The modules of a language that these parts hold. Rejects where a file does not come. */
export async function chargerMorceaux(code: CodeLangue, morceaux: readonly Morceau[]): Promise<Langue> {
  const files = code === 'fr' ? {} : FICHIERS[code]
  await Promise.all(
    morceaux.map((morceau) => {
      const url = files[morceau]
      return url === undefined ? undefined : import(/* @vite-ignore */ url)
    }),
  )
  return livresDe(code)
}

/** All of a language, whatever the language of the page: for a sheet in another one than its reader's. */
export const chargerLangue = (code: CodeLangue): Promise<Langue> =>
  chargerMorceaux(code, ['socle', 'taches', 'pages'])

/**
 * The first part of the reader's language, and the page marked as being in it; as French where the language has parts of it
 * only, which say so themselves. Rejects where it does not come.
 */
export async function entrer(code: CodeLangue): Promise<Langue> {
  const modules = await chargerMorceaux(code, ['socle'])
  const { lang: own, dir = 'ltr' } = NOMS_DE_LANGUES[code]
  const lang = 'app' in modules ? own : 'fr'
  Object.assign(document.documentElement, { lang, dir })
  document.documentElement.dataset.langue = code
  return modules
}
