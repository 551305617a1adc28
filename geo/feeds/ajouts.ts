import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'
import { remarksOnEncoding } from '../../src/domain/tables/decode-text.ts'
import { refusal, TABLE_LIMITS } from '../../src/domain/tables/limits.ts'
import { parseTableOrWorkbook } from '../../src/domain/tables/parse-xlsx.ts'
import { readZipFiles, type ZipFile } from '../read/zip.ts'
import type { LigneCorrection } from '../transforms/ajouts/lay-ajouts.ts'
import type { FichierBrut } from './raw-data.ts'

const CORRECTIONS = 'corrections.csv'
const LUS = /\.(?:csv|tsv|txt|json|geojson|xlsx|ics)$/i
const NON_LU = 'pas lu : attendu .csv, .txt, .json, .geojson, .xlsx ou .ics'
const ATTENDU =
  'attendu lieux.csv, ateliers.csv ou corrections.csv, ou un tableau ou un agenda (.csv, .txt, .json, .geojson, .xlsx, .ics), rien de cela n’y est'

export interface Ajouts {
  /** All but the corrections, by name, as they came. */
  readonly fichiers: readonly FichierBrut[]
  readonly corrections: readonly LigneCorrection[]
  /** What is odd in the folder itself, by file. */
  readonly problemes: readonly (Pick<Anomalie, 'raison' | 'gravite'> & { readonly nom: string })[]
}

/**
 * Reads a folder that somebody prepared, or the zip archive that the page makes of one: `corrections.csv` (id, champ,
 * ancien, nouveau, date), and files of places or workshops as the page takes them, not yet read. Throws when it holds
 * none of them.
 */
export async function readAjouts(dir: string): Promise<Ajouts> {
  const entries = openFiles(dir)
  const taken = entries.flatMap((entry) => ('octets' in entry ? [entry] : []))
  if (!entries.some(({ nom }) => LUS.test(nom))) throw new Error(`${dir} : ${ATTENDU}`)
  const ofCorrections = taken.find(({ nom }) => nom === CORRECTIONS)
  const corrections =
    ofCorrections === undefined ? null : await parseTableOrWorkbook(ofCorrections.octets, CORRECTIONS)
  const told =
    corrections === null ? [] : [...corrections.problemes, ...remarksOnEncoding(corrections.encodage)]
  return {
    fichiers: taken.filter((entry) => entry !== ofCorrections),
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
      ...told.map((raison) => ({ nom: CORRECTIONS, raison, gravite: 'avertissement' as const })),
      ...entries.flatMap((entry) => {
        if ('octets' in entry) return []
        const gravite = entry.refus === NON_LU ? ('avertissement' as const) : ('rejet' as const)
        return [{ nom: entry.nom, raison: entry.refus, gravite }]
      }),
    ],
  }
}

/** What an archive may hold once inflated: its files are those that the page takes, the largest of 20 MB. */
const LIMITES = { octetsMax: TABLE_LIMITS.octetsMax, totalMax: 10 * TABLE_LIMITS.octetsMax, fichiersMax: 500 }

/** The files of a folder, or of an archive of one, by name; those that are too big are not read. */
function openFiles(path: string): readonly ZipFile[] {
  const files = path.toLowerCase().endsWith('.zip') ? ofArchive(path) : ofFolder(path)
  return [...files].sort((a, b) => (a.nom < b.nom ? -1 : 1))
}

const whyNotRead = (nom: string): string | null => (LUS.test(nom) ? null : NON_LU)
/** `~$`: what Excel keeps beside a workbook that is open. */
const isHidden = (nom: string): boolean => /(?:^|\/)(?:\.|~\$|__MACOSX\/)/.test(nom)

/** By the name of each without its folders; of two of one name, the second keeps its folders. */
function ofArchive(path: string): readonly ZipFile[] {
  const bases = new Set<string>()
  return readZipFiles(path, LIMITES, (nom) => (isHidden(nom) ? '' : whyNotRead(nom)))
    .filter(({ nom }) => !isHidden(nom))
    .map((file) => {
      const base = file.nom.split('/').at(-1) ?? ''
      const nom = bases.has(base) ? file.nom : base
      bases.add(base)
      return { ...file, nom }
    })
}

function ofFolder(path: string): readonly ZipFile[] {
  if (!existsSync(path)) throw new Error(`${path} : dossier introuvable`)
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !isHidden(entry.name))
    .map(({ name: nom }) => {
      const { size } = statSync(join(path, nom))
      const isTooBig = size > LIMITES.octetsMax
      const refus =
        whyNotRead(nom) ?? (isTooBig ? refusal('octets', size, LIMITES.octetsMax, 'au total') : null)
      return refus === null ? { nom, octets: readFileSync(join(path, nom)) } : { nom, refus }
    })
}
