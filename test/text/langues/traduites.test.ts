import { describe, expect, it } from 'vitest'
import { LANGUES } from '../../../src/domain/common/langues.ts'
import { FICHIERS_DE_LANGUES } from '../../support/files/langues.ts'
import { textsOf } from '../../support/files/texts-of.ts'

/** Proper names, addresses, signs, units and words that both languages write alike. */
const SAME: readonly RegExp[] = [
  /^À portée$/,
  /^https:\/\//,
  /^[\d\s.,%?+–-]*$/,
  /^(?:Contact|Date|Dates|Simple|Pause|Gratuit|Wifi|RSS|A4|A5|route|description|Structure|Notes|Information|Message)$/,
  /^\d+ dates \d+\.$/,
  // Written to a French service, whoever writes.
  /^Accessibilité de «|^Question sur «|^Mes données et «|^Erreur sur la fiche|^Bonjour,\n\nJe signale/,
  /^(?:communes?|départements?)$/i,
  /^\d+ min$/,
]

/** What functions are given. */
const GIVEN = [2, 'X']

/** Values that are no sentences: choices by name, telephone numbers, what only command lines say; text of others. */
const NO_SENTENCE =
  /^(?:QUOI|QUAND|telephone\w+|sayPartielles|sayAcces|sayValeurs|lignesAdresse|adresseDe|sayNumero|FAMILLES_FILTRES\.\d+\.(?:famille|options\.\d+\.(?:id|precision)))/
/** Names of networks and labels stay as they are. */
const NAMES = /^FAMILLES_FILTRES\.(?:12|13)\.options/

// Easy French is French: what is easy already stays as it is (partielles.test.ts).
describe.each(LANGUES.filter((langue) => langue !== 'fr' && langue !== 'falc'))(
  'the sentences in %s',
  (langue) => {
    const files = FICHIERS_DE_LANGUES.filter((one) => one.langue === langue)

    it('are none of the French ones', async () => {
      expect(files.length).toBeGreaterThan(3)
      const same: string[] = []
      let compared = 0
      for (const { file, module } of files) {
        const theirs: Record<string, unknown> = await import(/* @vite-ignore */ `../../../${file}`)
        const french: Record<string, unknown> = await import(
          /* @vite-ignore */ `../../../src/text/fr/${module}.ts`
        )
        const said = new Map(
          Object.entries(french).flatMap(([name, value]) => [...textsOf(value, name, GIVEN)]),
        )
        for (const [name, value] of Object.entries(theirs)) {
          for (const [path, words] of textsOf(value, name, GIVEN)) {
            if (NO_SENTENCE.test(path) || NAMES.test(path) || !/\p{L}{3}/u.test(words)) continue
            compared++
            if (said.get(path) === words && !SAME.some((one) => one.test(words)))
              same.push(`${file}: ${path} « ${words} »`)
          }
        }
      }
      expect(compared).toBeGreaterThan(20)
      expect(same).toEqual([])
    })
  },
)
