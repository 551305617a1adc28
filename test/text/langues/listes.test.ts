import { describe, expect, it } from 'vitest'
import { LANGUES } from '../../../src/domain/common/langues.ts'
import { NOMS_DE_LANGUES } from '../../../src/text/langue/noms.ts'
import { VIRGULES } from '../../../src/ui/langue/lister.ts'
import { readCode, SOURCES } from '../../support/files/import-graph.ts'

/** Views that a resident reads in another language; those of figures, plans and one's own data stay French. */
const TRANSLATED =
  /^src\/(?:ui|app|insere|features\/(?:abonnement|accueil|agenda|chemin|depart|guide|lieu|orienter|pages|prevues|territoire|trouver))\//
/** Others' words, put together before they are marked as French; file formats and tables stay French. */
const OF_OTHERS = /(?:citer|cite|[Ff]rancais)\b.*\.join\(', '\)/
const IN_FRENCH = /^src\/(?:ui\/(?:export|site)|features\/orienter\/tableau-)/

describe('words one after the other', () => {
  it('have the comma of the letters that run from right to left', () => {
    const rtl = LANGUES.filter((langue) => NOMS_DE_LANGUES[langue].dir === 'rtl')
    expect(Object.keys(VIRGULES)).toEqual(rtl)
  })

  it('are parted as the language of the page parts them, in every view that is translated', () => {
    const files = SOURCES.filter((file) => TRANSLATED.test(file) && !IN_FRENCH.test(file))
    const lines = files.flatMap((file) =>
      readCode(file)
        .split('\n')
        .map((line) => [file, line] as const),
    )
    const joined = lines.filter(([, line]) => line.includes("join(', ')"))
    expect(joined.length).toBeGreaterThan(3)
    expect(joined.filter(([, line]) => !OF_OTHERS.test(line))).toEqual([])
  })
})
