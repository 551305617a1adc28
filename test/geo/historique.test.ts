import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import { compareTerritoires } from '../../src/dataset/comparer/compare-territoires.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import {
  addLines,
  COLONNES_HISTORIQUE,
  DATES_MAX,
  type HistoriqueFile,
  linesOf,
} from '../../src/dataset/historique/historique-file.ts'
import { DEFAULT_QUESTION } from '../../src/domain/coverage/question.ts'
import { departementOf } from '../../src/domain/geo/codes.ts'
import { parseTerritoire } from '../../src/domain/geo/territoire.ts'
import { OFFRES } from '../../src/domain/places/offre.ts'
import { FRANCE_DIR, OPEN_DATA_DIR } from '../support/files/data-dirs.ts'

const line = (n: number) => COLONNES_HISTORIQUE.map(() => n)

describe('the lines of a territory', () => {
  it('grow by one for each date of the data, the oldest of more than 36 going', () => {
    let file: HistoriqueFile | null = null
    for (let month = 0; month < 40; month++) {
      const date = new Date(Date.UTC(2024, month, 1)).toISOString().slice(0, 10)
      file = addLines(file, date, new Map([['commune:87085', line(month)]]))
    }
    const lines = linesOf(file!, 'commune:87085')
    expect(lines).toHaveLength(DATES_MAX)
    expect([lines[0], lines.at(-1)]).toEqual([
      { date: '2024-05-01', habitants: line(4) },
      { date: '2027-04-01', habitants: line(39) },
    ])
  })

  it('of every night are those of the last ones and one a month before: not of five weeks alone', () => {
    let file: HistoriqueFile | null = null
    for (let night = 0; night < 400; night++) {
      const date = new Date(Date.UTC(2026, 0, 1 + night)).toISOString().slice(0, 10)
      file = addLines(file, date, new Map([['epci:1', line(night)]]))
    }
    const lines = linesOf(file!, 'epci:1')
    expect(lines.slice(-6).map(({ habitants }) => habitants[0])).toEqual([394, 395, 396, 397, 398, 399])
    expect(lines.map(({ date }) => date).slice(0, 3)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31'])
    expect(lines).toHaveLength(12 + 1 + 6)
  })

  it('are replaced by those of the same date, keep their order, and leave a gap where a build lacks the territory', () => {
    const first = addLines(null, '2025-02-01', new Map([['epci:1', line(1)]]))
    const older = addLines(first, '2025-01-01', new Map([['epci:2', line(2)]]))
    expect(older.dates).toEqual(['2025-01-01', '2025-02-01'])
    expect(older.territoires['epci:1']).toEqual([null, line(1)])
    expect(linesOf(older, 'epci:1')).toEqual([{ date: '2025-02-01', habitants: line(1) }])
    expect(addLines(older, '2025-01-01', new Map([['epci:2', line(2)]]))).toEqual(older)
    expect(linesOf(older, 'epci:3')).toEqual([])
  })

  it('of other columns are left aside: their numbers say something else', () => {
    const other = { colonnes: ['x'], dates: ['2020-01-01'], territoires: { 'epci:1': [[1]] } }
    expect(addLines(other, '2025-01-01', new Map([['epci:1', line(1)]])).dates).toEqual(['2025-01-01'])
    expect(linesOf(other, 'epci:1')).toEqual([])
  })
})

describe.runIf(existsSync(OPEN_DATA_DIR))('the history of all France', () => {
  let data: Dataset
  beforeAll(async () => {
    data = await openDatasetDir(FRANCE_DIR)
  })

  it.each(['region:94', 'departement:87', 'epci:200071082', 'commune:2A004', 'commune:56087', 'region:53'])(
    '%s: as its figure at the default question, by road where that is, at a date of the data',
    async (text) => {
      const territoire = parseTerritoire(text)!
      const code = territoire.type === 'commune' ? departementOf(territoire.code) : null
      const ref = code === null ? data.manifest.historique : data.departement(code)?.historique
      const lines = linesOf((await data.json(ref!)) as HistoriqueFile, text)
      const { mode, minutes } = DEFAULT_QUESTION
      const wanted: number[] = []
      for (const offre of OFFRES) {
        const portee = { type: 'mode', mode, minutes } as const
        const [row] = await compareTerritoires(data, { territoire, offre, portee }, [territoire])
        const { atteinte, inconnue, nonAtteinte } = row!.rapport!.population!
        wanted.push(atteinte, inconnue, nonAtteinte)
      }
      // The newest record of the places is of that day; the build is of another.
      expect(lines.at(-1)).toEqual({ date: '2024-08-01', habitants: wanted })
    },
  )
})
