import type { CodeLangue } from '../../domain/common/langues.ts'
import { livresDe, marquerPage } from '../langue/livraison.ts'
import { donnerTextes } from '../langue/textes.ts'

const FICHIERS: Readonly<Record<string, string>> = import.meta.glob('../*/langue-*-insere.ts', {
  query: '?worker&url',
  import: 'default',
  eager: true,
})

/**
 * Brings all that the small page of other sites says in a language, built as a worker is, as those of the page: a French one reads
 * none of them. Without its file the list is French, as its document says. Never rejects.
 */
export async function entrer(code: CodeLangue): Promise<void> {
  const url = FICHIERS[`../${code}/langue-${code}-insere.ts`]
  if (url === undefined) return
  try {
    await import(/* @vite-ignore */ url)
  } catch {
    return
  }
  marquerPage(code)
  donnerTextes(code, livresDe(code))
}
