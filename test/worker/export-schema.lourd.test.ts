import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { openDataset } from '../../src/dataset/dataset.ts'
import { LIEU_VIDE } from '../../src/domain/places/colonnes.ts'
import { FILTRES_VIDES } from '../../src/domain/places/filters/filtres.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import { readLieux } from '../../src/domain/places/read/read-lieu.ts'
import { COLONNES_EXPORT, lieuToSchemaRow } from '../../src/domain/places/schema-row.ts'
import { parseTable } from '../../src/domain/tables/parse-table.ts'
import { writeCsv } from '../../src/domain/tables/write-csv.ts'
import { exportLieux } from '../../src/worker/answers/find-lieux.ts'
import { lieuxSetOf } from '../../src/worker/answers/lieux-set.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'

const NATIONAL = new URL('../../../shared/open-data/places/lieux_national.csv', import.meta.url)

/** Copied from schema.json v1.0.2, not from our code. */
const PATTERNS: Readonly<Record<string, RegExp>> = {
  pivot: /^[a-zA-Z0-9]{9,14}$/,
  code_postal: /^\d{5}$/,
  code_insee: /^([013-9]\d|2[AB1-9])\d{3}$/,
  telephone: /^(\+33|\+590|\+594|\+262|\+596|\+269|\+687|\+689|\+508|\+681)(\d){6,9}$/,
  date_maj: /^\d{4}-\d{2}-\d{2}$/,
  latitude: /^-?\d+(\.\d+)?$/,
  longitude: /^-?\d+(\.\d+)?$/,
  presentation_resume: /^[\s\S]{0,280}$/,
  itinerance: /^(Itinérant|Fixe)(\|(Itinérant|Fixe))*$/,
  frais_a_charge: /^(Gratuit|Gratuit sous condition|Payant)(\|(Gratuit|Gratuit sous condition|Payant))*$/,
  publics_specifiquement_adresses:
    /^(Jeunes|Étudiants|Familles et\/ou enfants|Seniors|Femmes)(\|(Jeunes|Étudiants|Familles et\/ou enfants|Seniors|Femmes))*$/,
  formations_labels: /^((Étapes numériques\(La Poste\)|ORDI 3\.0)(\||$))*$/,
}

/** Cells that the patterns refuse, as any other program reads the file; empty ones say nothing, `pivot` must. */
function refused(csv: string): string[] {
  const { data } = Papa.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
  })
  expect(data.length).toBeGreaterThan(0)
  return data.flatMap((row) =>
    Object.entries(PATTERNS).flatMap(([colonne, pattern]) => {
      const cell = row[colonne] ?? ''
      return pattern.test(cell) || (cell === '' && colonne !== 'pivot') ? [] : [`${colonne} : ${cell}`]
    }),
  )
}
const csvOf = (lieux: readonly Lieu[]) => writeCsv(COLONNES_EXPORT, lieux.map(lieuToSchemaRow), { bom: true })
const readBack = (csv: string) => readLieux(parseTable(new TextEncoder().encode(csv), 'export.csv').rows)

const CENTRE: Lieu = { ...LIEU_VIDE, id: 'a', nom: '@telier du centre', latitude: 45.83, longitude: 1.26 }
const SALE: Lieu = {
  ...CENTRE,
  id: 'b',
  pivot: 'ABC',
  codePostal: '87 CEDEX',
  telephone: '3960 (service 0,06 €)',
  presentationResume: `${'Aide aux démarches '.repeat(20)}fin`,
  services: ['Réparation de vélos', 'Aide aux démarches administratives'],
  frais: ['Selon revenus'],
  formationsLabels: ['Étapes numériques (La Poste)', 'ORDI 3.0'],
}

describe('the CSV of the national schema', () => {
  it('is taken by the patterns whatever the places hold, and gives the same places back', () => {
    const csv = csvOf([CENTRE, SALE, { ...SALE, id: 'c', presentationResume: '😀'.repeat(200) }])
    expect(refused(csv)).toEqual([])
    expect(csv).toContain('\r\na,00000000000000,@telier du centre,')
    const back = readBack(csv)
    expect(back.lieux).toEqual([CENTRE, SALE, { ...SALE, id: 'c', presentationResume: '😀'.repeat(200) }])
    expect(back.colonnesInconnues).toEqual([])
  })

  it('holds telephone numbers that any program can read', () => {
    const csv = csvOf([{ ...CENTRE, telephone: '+33555304340' }])
    expect(csv).toContain(',+33555304340,')
  })

  it('cuts a long summary between two words', () => {
    const resume = lieuToSchemaRow(SALE).presentation_resume ?? ''
    expect(resume.length).toBeLessThanOrEqual(280)
    expect(resume).toMatch(/(?:aux|démarches|Aide)…$/)
  })

  it('lets a cell corrected by hand win over what stood there before', () => {
    const row = { ...lieuToSchemaRow(SALE), telephone: '+33555304340' }
    const [lieu] = readLieux([row]).lieux
    expect(lieu).toEqual({ ...SALE, telephone: '+33555304340' })
  })

  it.each(['{', '[]', 'null', '{"__proto__":{"telephone":"1"},"telephone":12}', '"x"'])(
    'is read even when the column of what the schema refuses holds %s',
    (cell) => {
      const { lieux } = readLieux([{ ...lieuToSchemaRow(CENTRE), hors_schema: cell }])
      expect(lieux).toEqual([CENTRE])
    },
  )

  it('is valid for every place of the pilot', async () => {
    const data = await openDataset(readFolder(PILOTE_DIR))
    for (const territoire of [
      { type: 'epci', code: '200071082' },
      { type: 'commune', code: '87085' },
    ] as const) {
      const { lieux } = await lieuxSetOf(data, territoire)
      const csv = await exportLieux(data, {
        territoire,
        filtres: FILTRES_VIDES,
        depart: null,
        mode: 'voiture',
        emprise: null,
        instantMs: Date.UTC(2026, 10, 24, 9),
        format: 'csv',
      })
      expect(refused(csv)).toEqual([])
      const byId = (a: Lieu, b: Lieu) => (a.id < b.id ? -1 : 1)
      expect(readBack(csv).lieux.sort(byId)).toEqual([...lieux].sort(byId))
    }
  })

  it.skipIf(!existsSync(NATIONAL))('is valid for every row of the national file', () => {
    const { rows, numeros } = parseTable(readFileSync(NATIONAL), NATIONAL.pathname)
    const { lieux } = readLieux(rows, numeros)
    const csv = csvOf(lieux)
    expect(lieux).toHaveLength(9683)
    expect(refused(csv)).toEqual([])
    expect(csv).not.toContain("'+")
    expect(readBack(csv).lieux).toEqual(lieux)
  })
})
