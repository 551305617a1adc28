import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { remarksOnEncoding } from '../../src/domain/tables/decode-text.ts'
import { parseTableOrWorkbook } from '../../src/domain/tables/parse-xlsx.ts'
import { readZipEntry, zipNames } from '../read/zip.ts'
import type { LigneCorrection } from '../transforms/ajouts/lay-ajouts.ts'
import type { FichierBrut } from './raw-data.ts'

const CORRECTIONS = 'corrections.csv'
const LUS = /\.(?:csv|tsv|txt|json|geojson|xlsx|ics)$/i
const ATTENDU =
  'attendu lieux.csv, ateliers.csv ou corrections.csv, ou un tableau ou un agenda (.csv, .txt, .json, .geojson, .xlsx, .ics), rien de cela n’y est'

export interface Ajouts {
  /** All but the corrections, by name, as they came. */
  readonly fichiers: readonly FichierBrut[]
  readonly corrections: readonly LigneCorrection[]
  /** What is odd in the folder itself, by file. */
  readonly problemes: readonly { readonly nom: string; readonly raison: string }[]
}

/**
 * Reads a folder that somebody prepared, or the zip archive that the page makes of one: `corrections.csv` (id, champ,
 * ancien, nouveau, date), and files of places or workshops as the page takes them, not yet read. Throws when it holds
 * none of them.
 */
export async function readAjouts(dir: string): Promise<Ajouts> {
  const { names, read } = openFiles(dir)
  const found = names.filter((nom) => LUS.test(nom))
  if (found.length === 0) throw new Error(`${dir} : ${ATTENDU}`)
  const corrections = found.includes(CORRECTIONS)
    ? await parseTableOrWorkbook(read(CORRECTIONS), CORRECTIONS)
    : null
  const told =
    corrections === null ? [] : [...corrections.problemes, ...remarksOnEncoding(corrections.encodage)]
  return {
    fichiers: found.filter((nom) => nom !== CORRECTIONS).map((nom) => ({ nom, octets: read(nom) })),
    corrections: (corrections?.rows ?? []).map((row, i): LigneCorrection => {
      const of = (champ: string) => String(row[champ] ?? '').trim()
      return {
        ligne: corrections?.numeros[i] ?? 0,
        id: of('id'),
        champ: of('champ'),
        ancien: of('ancien'),
        nouveau: of('nouveau'),
        date: of('date'),
      }
    }),
    problemes: [
      ...told.map((raison) => ({ nom: CORRECTIONS, raison })),
      ...names
        .filter((nom) => !LUS.test(nom))
        .map((nom) => ({ nom, raison: 'pas lu : attendu .csv, .txt, .json, .geojson, .xlsx ou .ics' })),
    ],
  }
}

/** The files of a folder, or of an archive of one, by name. */
function openFiles(path: string): {
  readonly names: readonly string[]
  readonly read: (nom: string) => Uint8Array
} {
  if (path.toLowerCase().endsWith('.zip')) {
    const baseOf = (nom: string) => nom.split('/').at(-1) ?? ''
    const exactly = (nom: string) => new RegExp(`(?:^|/)${nom.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)
    return {
      names: zipNames(path).map(baseOf).filter(isShown).sort(),
      read: (nom) => readZipEntry(path, exactly(nom), nom),
    }
  }
  if (!existsSync(path)) throw new Error(`${path} : dossier introuvable`)
  const entries = readdirSync(path, { withFileTypes: true }).filter((entry) => !entry.isDirectory())
  return {
    names: entries
      .map(({ name }) => name)
      .filter(isShown)
      .sort(),
    read: (nom) => readFileSync(join(path, nom)),
  }
}

const isShown = (nom: string): boolean => nom !== '' && !nom.startsWith('.')
