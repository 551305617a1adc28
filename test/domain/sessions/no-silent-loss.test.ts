import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readLieux } from '../../../src/domain/places/read/read-lieu.ts'
import { readAteliers } from '../../../src/domain/sessions/table/table.ts'
import { parseTable } from '../../../src/domain/tables/parse-table.ts'
import { readIcs } from '../../support/examples/ics.ts'
import { ROOT } from '../../support/files/data-dirs.ts'

const FOLDERS = [
  'test/fixtures/agendas',
  'test/fixtures/ateliers',
  'test/fixtures/tableaux',
  '../shared/cases',
].map((dir) => join(ROOT, dir))

const files = (ending: RegExp): string[] =>
  FOLDERS.filter((dir) => existsSync(dir)).flatMap((dir) =>
    readdirSync(dir)
      .filter((name) => ending.test(name))
      .map((name) => join(dir, name)),
  )

/** Events of the raw bytes: lines that open one, without any reader of ours. */
function countEvents(bytes: Uint8Array): number {
  let count = 0
  const mark = [...'BEGIN:VEVENT'].map((c) => c.charCodeAt(0))
  for (let i = 0; i < bytes.length; i++) {
    const isLineStart = i === 0 || bytes[i - 1] === 10 || bytes[i - 1] === 13
    if (isLineStart && mark.every((byte, j) => bytes[i + j] === byte)) count++
  }
  return count
}

/** Rows of the raw bytes of a CSV without line breaks inside quotes: filled lines, less those up to the headings. */
function countRows(bytes: Uint8Array): number {
  let rows = 0
  let isFilled = false
  for (const byte of [...bytes, 10]) {
    if (byte === 10) {
      if (isFilled) rows++
      isFilled = false
    } else if (byte !== 13 && byte !== 32) isFilled = true
  }
  return rows - 1
}

describe('nothing is lost in silence', () => {
  it.each(files(/\.ics$/))('of the events of %s', (path) => {
    const bytes = readFileSync(path)
    const { comptes, ateliers, rejects, warnings } = readIcs(bytes)
    expect(comptes.lus).toBe(countEvents(bytes))
    expect(comptes.gardes + comptes.ecartes + comptes.rejetes + comptes.horsFenetre).toBe(comptes.lus)
    expect(rejects.length).toBeGreaterThanOrEqual(comptes.rejetes)
    expect(warnings.length).toBeGreaterThanOrEqual(comptes.ecartes)
    expect(ateliers.length).toBeGreaterThanOrEqual(Math.min(1, comptes.gardes))
  })

  it.each(files(/^ateliers-.*\.csv$/))('of the rows of %s', (path) => {
    const bytes = readFileSync(path)
    const table = parseTable(bytes, 'ateliers.csv')
    const { ateliers, rejects } = readAteliers(table.rows, table.numeros)
    const rejected = new Set(rejects.map(({ line }) => line))
    const withdrawn = ateliers.filter(({ statut, titre }) => statut === 'a_verifier' && titre === '').length
    expect(ateliers.length - withdrawn + rejected.size).toBe(countRows(bytes))
  })

  it.each(files(/^lieux-.*\.csv$/))('of the rows of %s', (path) => {
    const bytes = readFileSync(path)
    const table = parseTable(bytes, 'lieux.csv')
    const { lieux, anomalies, lues } = readLieux(table.rows, table.numeros)
    const rejected = new Set(anomalies.filter(({ gravite }) => gravite === 'rejet').map(({ ligne }) => ligne))
    expect(lues).toBe(countRows(bytes))
    expect(lieux.length + rejected.size).toBe(lues)
  })
})
