import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'

/** What others wrote, in the data: names, addresses, titles, what they say of themselves, territories. */
const CHAMPS =
  /^(?:nom|commune|adresse|complementAdresse|structureParente|presentation\w+|titre|texteSource|tourneeNom|source|producteur|horaires)$/
/** Files of the data that hold them. */
const FICHIERS = /(?:lieux|ateliers|territoires|qpv|communes)\.[0-9a-f]+\.json$|manifest\.json$/

function wordsOf(value: unknown, cle: string, into: Set<string>): void {
  if (typeof value === 'string') {
    // A common word alone is no name ("communes").
    if (CHAMPS.test(cle) && /\p{L}{3}.*\p{L}/u.test(value) && !/^\p{Ll}+$/u.test(value)) into.add(value)
  } else if (Array.isArray(value)) {
    for (const one of value) wordsOf(one, cle, into)
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, one] of Object.entries(value)) wordsOf(one, name, into)
  }
}
/** Every word of the pilot that others wrote. */
export function motsDesAutres(): string[] {
  const into = new Set<string>()
  for (const name of readdirSync(PILOTE_DIR, { recursive: true, encoding: 'utf8' }))
    if (FICHIERS.test(name)) wordsOf(JSON.parse(readFileSync(join(PILOTE_DIR, name), 'utf8')), '', into)
  return [...into]
}

/** Texts that hold a word of others outside of what is marked as French. What is sent as plain text (`pre`) has no marks. */
export const readUnmarked = (words: readonly string[]) => {
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const { data, parentElement } = node as Text
    if (parentElement === null || parentElement.closest('script, style, pre') !== null) continue
    const lang = parentElement.closest('[lang]')?.getAttribute('lang')
    if (lang === 'fr') continue
    const said = words.find((word) => {
      const at = data.indexOf(word)
      const around = [data[at - 1] ?? ' ', data[at + word.length] ?? ' ']
      return at !== -1 && !around.some((sign) => /\p{L}/u.test(sign))
    })
    if (said !== undefined) found.push(`${parentElement.tagName} « ${data.trim().slice(0, 120)} »: ${said}`)
  }
  return [...new Set(found)]
}
