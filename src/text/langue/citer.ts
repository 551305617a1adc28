import { isoler } from './isoler.ts'
import type { Francais } from './modules.ts'
import { estTraduit, langueLue } from './textes.ts'

/**
 * Others' words (a name, an address) on their way into a sentence of `module`, between isolates, by which `Phrase` finds them
 * again and marks them as French. As they are where the sentence is French itself.
 */
export const citer = (texte: string, module: keyof Francais = 'app'): string =>
  langueLue() === 'fr' || langueLue() === 'falc' || !estTraduit(module) ? texte : isoler(texte)

/** The parts of a sentence: those of an odd rank stood between isolates, and are others' words. */
export function decouper(phrase: string): string[] {
  let depth = 0
  // One in another is one: a sentence may isolate what came to it isolated.
  const signs = phrase.replace(/[\u2066\u2069]/g, (sign) => {
    const outer = sign === '\u2066' ? depth++ === 0 : --depth === 0
    return outer ? sign : ''
  })
  return signs.split(/[\u2066\u2069]/)
}
