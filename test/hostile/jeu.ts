import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { buildDataset } from '../../geo/cli/build.ts'
import { jourDe } from '../../src/domain/calendar/jour-de.ts'
import { COLONNES, COLONNES_LIEUX } from '../../src/domain/places/colonnes.ts'
import { COLONNES_ATELIERS, type ColonneAtelier } from '../../src/domain/sessions/table/columns.ts'
import { readAteliers } from '../../src/domain/sessions/table/table.ts'
import { writeCsv } from '../../src/domain/tables/write-csv.ts'
import { ROOT } from '../support/files/data-dirs.ts'
import { makeXlsx } from '../support/files/make-xlsx.ts'
import { CHARGES, chargeAt } from './charges.ts'

const PILOTE = join(ROOT, 'geo/pilote')
const ADRESSE = 'https://ville.example/carte/'
const SERIE = { id: '', type: 'atelier', titre: 'x', debut: '2027-01-05T14:00', duree_min: '60' }

/** Columns of which a wrong cell leaves its line: the others are all hostile at once. */
export const PLEINES: readonly ColonneAtelier[] = COLONNES_ATELIERS.filter((name) => {
  if (['lieu_id', 'commune', 'code_insee', 'latitude', 'longitude', 'tournee_id'].includes(name)) return false
  const { ateliers } = readAteliers([{ ...SERIE, id: 'a', [name]: '<b>zq</b>' }])
  return ateliers.length === 1 && name !== 'id'
})
/** Columns of places that make or break a row, or say where it is. */
const PLACE = new Set<string>([
  ...COLONNES.filter(({ genre }) => genre === 'id' || genre === 'degres').map(({ nom }) => nom),
  ...['code_insee', 'commune'],
])

/** Of each commune of the pilot, a cell with residents: somewhere a place can be. */
function communesOfPilote(): { code: string; lon: string; lat: string }[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(join(PILOTE, 'cells.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  const firsts = new Map(data.map((row) => [row.code_insee ?? '', row]))
  return [...firsts].map(([code, { lon = '', lat = '' }]) => ({ code, lon, lat }))
}

/** A day of the next three weeks, as the build of today publishes them. */
const dayOf = (i: number) => jourDe(Date.now() + (1 + (i % 20)) * 86_400_000)

/** A place and a series for each payload; all their texts hostile, another payload in each column. */
function rows() {
  const communes = communesOfPilote()
  const lieux = CHARGES.map((_, i) => {
    const { code = '', lon = '', lat = '' } = communes[i % communes.length] ?? {}
    const texts = COLONNES_LIEUX.map((nom, rang) => [nom, PLACE.has(nom) ? '' : chargeAt(i + rang, rang)])
    return { ...Object.fromEntries(texts), id: `h${i}`, code_insee: code, longitude: lon, latitude: lat }
  })
  const ateliers = CHARGES.map((_, i) => {
    const texts = PLEINES.map((nom, rang) => [nom, chargeAt(i + rang, 100 + rang)])
    const when = { id: `s${i}`, type: 'atelier', debut: `${dayOf(i)}T14:00`, duree_min: '60' }
    // One in two at its place, the others at an address of its commune.
    const where =
      i % 2 === 0 ? { lieu_id: `h${i}` } : { code_insee: communes[i % communes.length]?.code ?? '' }
    return { ...Object.fromEntries(texts), ...when, ...where }
  })
  return { lieux, ateliers }
}

/** The files that a town hall brings (`--ajouts`): a list, a workbook of places, a calendar; a payload in each line. */
function ajouts(dir: string): void {
  mkdirSync(dir, { recursive: true })
  const day = (i: number) => dayOf(i).split('-').reverse().join('/')
  const liste = CHARGES.map((_, i) => ({
    Date: day(i),
    Heures: '10h-11h',
    Lieu: chargeAt(i, 200),
    Commune: 'Montluçon',
    Titre: chargeAt(i + 1, 201),
  }))
  writeFileSync(
    join(dir, 'liste.csv'),
    writeCsv(['Date', 'Heures', 'Lieu', 'Commune', 'Titre'], liste, { sansFormule: false }),
  )
  const cell = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/g, '')
  const lignes = CHARGES.map((_, i) => [
    cell(chargeAt(i, 210)),
    cell(chargeAt(i + 1, 211)),
    '03100',
    'Montluçon',
  ])
  writeFileSync(
    join(dir, 'lieux-mairie.xlsx'),
    makeXlsx([
      {
        nom: cell(chargeAt(0, 212)).slice(0, 20),
        lignes: [['Nom', 'Adresse', 'Code postal', 'Commune'], ...lignes],
      },
    ]),
  )
  const events = CHARGES.map((_, i) => {
    const text = (rang: number) => chargeAt(i + rang, 220 + rang)
    const stamp = dayOf(i).replaceAll('-', '')
    return `BEGIN:VEVENT\r\nUID:e${i}\r\nDTSTART:${stamp}T090000\r\nSUMMARY:${text(0)}\r\nLOCATION:${text(1)}, 03100 Montluçon\r\nURL:${text(2)}\r\nCATEGORIES:${text(3)}\r\nEND:VEVENT`
  })
  writeFileSync(
    join(dir, '03185.ics'),
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('\r\n')}\r\nEND:VCALENDAR\r\n`,
  )
}

/** The names of a file of outlines, each another payload. */
function renamed(file: string, property: string, rang: number): string {
  const json = JSON.parse(readFileSync(join(PILOTE, file), 'utf8')) as {
    features: { properties: Record<string, string> }[]
  }
  const features = json.features.map((feature, i) => ({
    ...feature,
    properties: { ...feature.properties, [property]: chargeAt(i * 7, rang) },
  }))
  return JSON.stringify({ ...json, features })
}

/** Publishes into `out` the pilot with hostile texts wherever others write; `from` is a folder for its sources. */
export async function buildHostile(from: string, out: string): Promise<void> {
  cpSync(PILOTE, from, { recursive: true })
  const { lieux, ateliers } = rows()
  const write = (name: string, text: string) => writeFileSync(join(from, name), text)
  write('lieux.csv', writeCsv(COLONNES_LIEUX, lieux, { sansFormule: false }))
  write('ateliers.csv', writeCsv(COLONNES_ATELIERS, ateliers, { sansFormule: false }))
  write('communes.geojson', renamed('communes.geojson', 'nom', 230))
  write('qpv.geojson', renamed('qpv.geojson', 'lib_qp', 231))
  const zonages = Papa.parse<Record<string, string>>(readFileSync(join(PILOTE, 'zonages.csv'), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  const zones = zonages.data.map((row, i) => ({
    ...row,
    frr: chargeAt(i * 3, 232),
    densite: chargeAt(i * 5, 233),
  }))
  write('zonages.csv', writeCsv(['code_insee', 'frr', 'densite'], zones, { sansFormule: false }))
  ajouts(join(from, 'ajouts'))
  await buildDataset({
    feed: { type: 'pilote', dir: from },
    departements: 'tous',
    ajouts: join(from, 'ajouts'),
    adresse: ADRESSE,
    out,
    log: () => undefined,
  })
}
