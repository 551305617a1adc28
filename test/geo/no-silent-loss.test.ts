import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDecoupage } from '../../geo/read/decoupage.ts'
import { readAteliersBytes } from '../../geo/read/read-ateliers-file.ts'
import { collectAteliers } from '../../geo/transforms/collect-ateliers.ts'
import { openOutlines } from '../../geo/transforms/outline-at.ts'
import { readAteliersFiles } from '../../geo/transforms/read-ateliers.ts'
import { SENTENCES } from '../../geo/transforms/read-sentences.ts'
import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import { readLieux } from '../../src/domain/places/read/read-lieu.ts'
import { parseTable } from '../../src/domain/tables/parse-table.ts'
import { between } from '../support/examples/expand.ts'
import { ROOT } from '../support/files/data-dirs.ts'

const OWN = join(ROOT, 'test/fixtures/ateliers')
const CASES = join(ROOT, '../shared/cases')
const files = [OWN, join(ROOT, 'test/fixtures/agendas'), CASES]
  .filter((dir) => existsSync(dir))
  .flatMap((dir) => readdirSync(dir).map((name) => join(dir, name)))
  .filter((path) => /\.ics$|\.xlsx$|\.json$|\/(?:ateliers-[^/]*|mairie)\.csv$/.test(path))

/** What a file holds, by its raw bytes, without any reader of ours: filled lines, events, objects, filled rows. */
function countRaw(path: string): number {
  const bytes = readFileSync(path)
  const latin = bytes.toString('latin1')
  const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
  if (path.endsWith('.ics')) return count(latin, /(?:^|[\r\n])BEGIN:VEVENT/g)
  if (path.endsWith('.json')) return count(latin, /\{/g)
  if (path.endsWith('.csv')) return latin.split(/[\r\n]+/).filter((line) => line.trim() !== '').length - 1
  const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
  // Less the title and the headings of this workbook.
  return sheet.split('<row ').filter((row) => row.includes('<v>')).length - 2
}

describe('files of ateliers, from their bytes to the data set', () => {
  it.each(files)('%s: what goes in is kept or said', async (path) => {
    const octets = readFileSync(path)
    const { lues } = await readAteliersBytes(octets, 'x')
    expect(lues).toBe(countRaw(path))
    const geo = { decoupage: readDecoupage(), outlines: openOutlines([]) }
    const today = civilDate(2026, 11, 28)
    const [read] = await readAteliersFiles([{ nom: 'ateliers/23096-x', octets }], [], geo, today)
    if (read === undefined) throw new Error('rien de lu')
    const fenetre = between('2026-12-01', '2026-12-31')
    const { bilan, anomalies, series } = collectAteliers([read], [], {
      sentences: true,
      ligneOf: () => 0,
      fenetre,
      communes: [],
    })
    expect(bilan).toHaveLength(1)
    const { lues: counted, gardees, rejetees } = bilan[0]!
    expect([counted, gardees + rejetees]).toEqual([lues, lues])
    const lost = new Set(anomalies.filter(({ gravite }) => gravite === 'rejet').map(({ ligne }) => ligne))
    const told = anomalies.filter(({ raison }) => /laissé de côté|non lu/.test(raison)).length
    expect(lost.size + told).toBeGreaterThanOrEqual(rejetees)
    expect(series).toBeGreaterThanOrEqual(Math.min(1, gardees))
  })

  it.runIf(existsSync(CASES))('sentences: each is a series or is said', () => {
    const bytes = readFileSync(join(CASES, 'lieux-phrases.csv'))
    const sentences = bytes
      .toString('latin1')
      .split(/\r?\n/)
      .slice(1)
      .filter((line) => /[^,]$/.test(line)).length
    const { rows, numeros } = parseTable(bytes, 'lieux-phrases.csv')
    const { lieux, lignes } = readLieux(rows, numeros)
    const { bilan, series, anomalies } = collectAteliers([], lieux, {
      sentences: true,
      ligneOf: (id) => lignes.get(id) ?? 0,
      fenetre: between('2026-12-01', '2026-12-31'),
      communes: [],
    })
    const [found] = bilan
    expect(found).toMatchObject({ source: SENTENCES, lues: sentences })
    expect((found?.gardees ?? 0) + (found?.rejetees ?? 0)).toBe(sentences)
    const flagged = new Set(anomalies.map(({ ligne }) => ligne)).size
    expect(flagged).toBe(found?.signalees)
    expect(series).toBeGreaterThanOrEqual(found?.gardees ?? 0)
  })
})
