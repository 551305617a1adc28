import { basename } from 'node:path'
import { DataError } from '../../src/dataset/data-error.ts'
import { DonneesPartielles } from '../../src/dataset/scope.ts'
import { loadSeances, type SeancesDuTerritoire } from '../../src/dataset/seances.ts'
import { expandAll } from '../../src/domain/ateliers/expand-ateliers.ts'
import { formatIsoDate } from '../../src/domain/calendrier/civil-date.ts'
import { writeCsv } from '../../src/domain/tables/write-csv.ts'
import { formatTerritoire } from '../../src/domain/territoire.ts'
import { icsDeSeances } from '../../src/text/ics-seances.ts'
import {
  direAnomalie,
  direAvertissementSeances,
  direSeance,
  direSerieSansDate,
} from '../../src/text/seances.ts'
import { readAteliersFile } from '../ateliers/read-ateliers-file.ts'
import { SEANCE_COLUMNS, seanceRow } from '../ateliers/seance-row.ts'
import { situerSeances } from '../ateliers/situer.ts'
import { openDatasetDir } from '../open-dataset.ts'
import { MauvaisArgument } from './read-arguments.ts'
import { readSeancesOptions, type SeancesOptions } from './seances-arguments.ts'

const DAY_MS = 86_400_000

/** Sessions asked for, and what to say of the file on stderr. */
interface Lecture extends SeancesDuTerritoire {
  readonly remarques: readonly string[]
}

async function load({ source, fenetre }: SeancesOptions): Promise<Lecture> {
  if (source.type === 'fichier') return loadFile(source.chemin, fenetre)
  const dataset = await openDatasetDir(source.data)
  const found = await loadSeances(dataset, source.territoire, fenetre)
  return { ...found, remarques: found.sansDate.map(direSerieSansDate) }
}

/** The sessions of a file; `lieu_id` is taken as it is (decisions.md 14). */
function loadFile(chemin: string, fenetre: SeancesOptions['fenetre']): Lecture {
  const table = openFile(chemin)
  const { ateliers, rejects, warnings, problemes } = table
  const isNothing = ateliers.length === 0 && rejects.length === 0
  if (isNothing && problemes[0] !== undefined) throw new MauvaisArgument(problemes[0])
  const sansDate = ateliers.filter((a) => a.debut === null && a.rdate.length === 0)
  const expansion = expandAll(ateliers, fenetre, { lieuOf: () => null })
  const remarques = [
    ...problemes,
    ...rejects.map((reject) => `rejetée : ${direAnomalie(reject)}`),
    ...warnings.map((warning) => `à vérifier : ${direAnomalie(warning)}`),
    ...sansDate.map(direSerieSansDate),
  ]
  return { ...expansion, ateliers, lieux: new Map(), sansDate, remarques }
}

function openFile(chemin: string) {
  try {
    return readAteliersFile(chemin)
  } catch {
    throw new MauvaisArgument(`--fichier : « ${chemin} » ne peut pas être lu`)
  }
}

function write(options: SeancesOptions, { seances, ateliers, lieux }: Lecture): string {
  const { source, fenetre, format } = options
  if (format === 'json') return JSON.stringify(seances.map(seanceRow), null, 2)
  if (format === 'csv') {
    const rows = seances.map((seance) => ({ ...seanceRow(seance) }))
    return writeCsv(SEANCE_COLUMNS, rows)
  }
  const situees = situerSeances(seances, ateliers, lieux)
  if (format === 'ics') {
    const nom = source.type === 'fichier' ? basename(source.chemin) : formatTerritoire(source.territoire)
    return icsDeSeances(situees, `Ateliers, ${nom}`, fenetre.du * DAY_MS)
  }
  const { du, au } = fenetre
  if (situees.length === 0) return `Aucune séance du ${formatIsoDate(du)} au ${formatIsoDate(au)}.`
  return situees.map(direSeance).join('\n')
}

try {
  const options = readSeancesOptions(process.argv.slice(2))
  const lecture = await load(options)
  for (const remarque of lecture.remarques) console.error(remarque)
  for (const avertissement of lecture.avertissements) console.error(direAvertissementSeances(avertissement))
  const text = write(options, lecture)
  process.stdout.write(options.format === 'ics' ? text : `${text.trimEnd()}\n`)
} catch (error) {
  const badQuestion = error instanceof MauvaisArgument || error instanceof DonneesPartielles
  const prefix = error instanceof DonneesPartielles ? 'données partielles : ' : ''
  console.error(badQuestion || error instanceof DataError ? `${prefix}${error.message}` : error)
  process.exitCode = badQuestion ? 2 : 1
}
