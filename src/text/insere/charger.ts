import type { CodeLangue } from '../../domain/common/langues.ts'
import { within } from '../../domain/common/within.ts'
import { isLivre, livresDe, marquerPage } from '../langue/livraison.ts'
import { donnerTextes, manquer } from '../langue/textes.ts'

const FICHIERS: Readonly<Record<string, string>> = import.meta.glob('../*/langue-*-insere.ts', {
  query: '?worker&url',
  import: 'default',
  eager: true,
})

/** A frame waits for its words no longer: it is French then. */
const DELAI_MS = 15_000

/**
 * Brings all that the small page of other sites says in a language, built as a worker is, as those of the page: a French one reads
 * none of them. Without its file, or where it hangs, the list is French, as its document says, and tells the reader. Never rejects.
 */
export async function entrer(code: CodeLangue): Promise<void> {
  const url = FICHIERS[`../${code}/langue-${code}-insere.ts`]
  if (url === undefined) return
  await within(DELAI_MS, import(/* @vite-ignore */ url), null)
  if (!isLivre(code, 'insere')) return manquer(code)
  marquerPage(code)
  donnerTextes(code, livresDe(code))
}
