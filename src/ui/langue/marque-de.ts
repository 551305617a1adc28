import type { Francais } from '../../text/langue/modules.ts'
import { NOMS_DE_LANGUES } from '../../text/langue/noms.ts'
import { estTraduit, langueLue } from '../../text/langue/textes.ts'

/**
 * How a part whose sentences are of `module` is marked where it may stand in a view that stays French (`direLangue`): as the
 * reader's language where it is said in it, else as what is around it.
 */
export function marqueDe(module: keyof Francais): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  const langue = langueLue()
  if (langue === 'fr' || !estTraduit(module)) return {}
  const { lang, dir = 'ltr' } = NOMS_DE_LANGUES[langue]
  return { lang, dir }
}
