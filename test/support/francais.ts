import { SOURCES } from './files/import-graph.ts'

/** Words that the languages write alike, and names. */
const ALIKE = /^(?:À portée|Contact|Wi-?fi|RSS|France services|Journal|[\d\s.,:%?()–-]*)$/i

/** Small words of French that Turkish and Portuguese do not write: what our sentences are joined with, however composed. */
const PETITS =
  /(?<![\p{L}’'.@-])(?:les|des|une|du|est|sont|avec|sans|pour|chez|sur|dans|aux|vers|vous|votre|cette|ces|qui|puis|\p{L}{1,2}[’'](?:un|une|est|il|y))(?![\p{L}’'.@-])/iu

/** What stands for what a sentence is given. */
const GIVEN = '\u0001'
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Every sentence of a value: a function says its own around whatever it is given. */
function* sentences(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (typeof value === 'function') {
    for (const given of [GIVEN, 7]) {
      try {
        const said: unknown = value(...Array.from({ length: value.length }, () => given))
        if (typeof said === 'string') yield given === 7 ? said.replaceAll('7', GIVEN) : said
        else if (Array.isArray(said)) yield* said.filter((one) => typeof one === 'string')
      } catch {
        // It wants a place or a session: what it is made of is compared elsewhere (test/text/langues).
      }
    }
  } else if (typeof value === 'object' && value !== null && !(value instanceof Map))
    for (const one of Object.values(value)) yield* sentences(one)
}

let known: Promise<(text: string) => boolean> | undefined

/** Whether a text is one of our French sentences. */
export function francais(): Promise<(text: string) => boolean> {
  known ??= read()
  return known
}

async function read() {
  const exact = new Set<string>()
  const patterns: RegExp[] = []
  for (const file of SOURCES.filter((one) => one.startsWith('src/text/fr/'))) {
    const module: Record<string, unknown> = await import(`../../${file}`)
    for (const text of sentences(module)) {
      const own = text.replaceAll(GIVEN, ' ')
      if (!/\p{L}{3}/u.test(own) || /undefined|NaN|\[object/.test(text) || ALIKE.test(text)) continue
      if (!text.includes(GIVEN)) exact.add(text.replace(/\s+/g, ' ').trim())
      // A word or two around a name would be found in many a name.
      else if ((own.match(/\p{L}{2,}/gu) ?? []).length > 2)
        patterns.push(new RegExp(`^${text.split(GIVEN).map(escaped).join('.+')}$`, 'u'))
    }
  }
  return (text: string): boolean =>
    exact.has(text) || PETITS.test(text) || patterns.some((one) => one.test(text))
}
