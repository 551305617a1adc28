import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readLieux } from '../../src/domain/places/read/read-lieu.ts'
import { remarksOnEncoding } from '../../src/domain/tables/decode-text.ts'
import type { Table } from '../../src/domain/tables/parse-table.ts'
import { parseTableOrWorkbook } from '../../src/domain/tables/parse-xlsx.ts'
import { readZipEntry, zipNames } from '../read/zip.ts'
import type { LigneCorrection } from '../transforms/ajouts/lay-ajouts.ts'
import type { FichierBrut } from './raw-data.ts'
import { readLieuxAjoutes } from './read-lieux-ajoutes.ts'

/** Names of the files of a folder that is laid over the sources: what the page gives back. */
const LIEUX = 'lieux.csv'
const ATELIERS = 'ateliers.csv'
const CORRECTIONS = 'corrections.csv'

export interface Ajouts {
  readonly lieux: ReturnType<typeof readLieux>
  readonly ateliers: readonly FichierBrut[]
  readonly corrections: readonly LigneCorrection[]
  /** What is odd in the files themselves, by file. */
  readonly problemes: readonly { readonly nom: string; readonly raison: string }[]
}

/**
 * Reads a folder that somebody prepared in the page, or the zip archive of it: `lieux.csv` (read as the page reads a
 * file), `ateliers.csv` (our table) and `corrections.csv` (id, champ, ancien, nouveau, date). Throws when it holds none.
 */
export async function readAjouts(dir: string): Promise<Ajouts> {
  const files = openFiles(dir)
  const found = [LIEUX, ATELIERS, CORRECTIONS].filter((nom) => files.has(nom))
  if (found.length === 0)
    throw new Error(`${dir} : attendu ${LIEUX}, ${ATELIERS} ou ${CORRECTIONS}, aucun des trois n’y est`)
  const read = async (nom: string): Promise<Table | null> =>
    found.includes(nom) ? parseTableOrWorkbook(files.read(nom), nom) : null
  const corrections = await read(CORRECTIONS)
  const lieux = found.includes(LIEUX) ? await readLieuxAjoutes(files.read(LIEUX), LIEUX) : null
  const told = (nom: string, table: Table | null) =>
    table === null
      ? []
      : [...table.problemes, ...remarksOnEncoding(table.encodage)].map((raison) => ({ nom, raison }))
  return {
    lieux: lieux?.lieux ?? readLieux([]),
    ateliers: found.includes(ATELIERS) ? [{ nom: `ajouts/${ATELIERS}`, octets: files.read(ATELIERS) }] : [],
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
      ...(lieux?.problemes ?? []).map((raison) => ({ nom: LIEUX, raison })),
      ...told(CORRECTIONS, corrections),
    ],
  }
}

/** The files of a folder, or of the archive that the page writes of one. */
function openFiles(path: string) {
  if (!path.toLowerCase().endsWith('.zip'))
    return {
      has: (nom: string) => existsSync(join(path, nom)),
      read: (nom: string): Uint8Array => readFileSync(join(path, nom)),
    }
  const entry = (nom: string): Uint8Array =>
    readZipEntry(path, new RegExp(`(?:^|/)${nom.replace('.', '\\.')}$`), nom)
  const names = zipNames(path).map((nom) => nom.split('/').at(-1))
  return { has: (nom: string) => names.includes(nom), read: entry }
}
