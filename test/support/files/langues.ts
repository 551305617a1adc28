import { chooseLangue } from '../../../src/domain/common/langues.ts'
import { unePhraseParLigne } from '../../../src/text/langue/faire/une-phrase-par-ligne.ts'
import { livrer } from '../../../src/text/langue/livraison.ts'
import { SOURCES } from './import-graph.ts'

/** A file that holds a module of sentences in a language, in one of its parts. */
export interface FichierDeLangue {
  readonly file: string
  readonly langue: string
  readonly morceau: string
  /** The name of the module, the one of French: `chemin/voir-chemin`. */
  readonly module: string
}

/** Those of every language but French, as their folders say it. */
export const FICHIERS_DE_LANGUES: readonly FichierDeLangue[] = SOURCES.flatMap((file) => {
  const [, langue = '', morceau = '', module = ''] = /^src\/text\/(\w+)\/(\w+)\/(.+)\.ts$/.exec(file) ?? []
  const isPart = SOURCES.includes(`src/text/${langue}/langue-${langue}-${morceau}.ts`)
  return isPart ? [{ file, langue, morceau, module }] : []
})

/** Reads all languages into the shelf of `livraison.ts`, outside of Vite, which alone knows the files that hand them over. */
export async function lireLangues(): Promise<void> {
  for (const { file, langue, morceau, module } of FICHIERS_DE_LANGUES) {
    const words: unknown = await import(/* @vite-ignore */ `../../../${file}`)
    // As the files of easy French do.
    const given = langue === 'falc' ? unePhraseParLigne(words) : words
    livrer(chooseLangue([langue]), { [`./${morceau}/${module}.ts`]: given })
  }
}
