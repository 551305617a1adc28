import { basename } from 'node:path'
import type { NomLieu } from '../../src/dataset/noms-file.ts'
import { DataError } from '../../src/dataset/read-file.ts'
import { nomOf } from '../../src/dataset/scope.ts'
import { loadSeances, type SeancesDuTerritoire } from '../../src/dataset/seances.ts'
import { type CivilDate, formatIsoDate } from '../../src/domain/calendar/civil-date.ts'
import { FUSEAU_METROPOLE, isKnownZone } from '../../src/domain/calendar/fuseau.ts'
import { DAY_MS } from '../../src/domain/common/durees.ts'
import type { Territoire } from '../../src/domain/geo/territoire.ts'
import { placeSeances } from '../../src/domain/orientation/seance-situee.ts'
import { expandAll } from '../../src/domain/sessions/expand-ateliers.ts'
import { writeCsv } from '../../src/domain/tables/write-csv.ts'
import {
  sayAnomalie,
  sayAvertissementSeances,
  sayCommuneAmbigue,
  sayFuseauInconnu,
  saySeance,
  saySerieSansDate,
} from '../../src/text/command-line.ts'
import { icsDeSeances } from '../../src/text/fr/ics-seances.ts'
import { type AteliersFileOptions, readAteliersFile } from '../read/read-ateliers-file.ts'
import { locateAteliers } from '../transforms/locate-ateliers.ts'
import { DATA_DIR, openDatasetDir } from './open-dataset.ts'
import { listPrevues } from './plan/list-prevues.ts'
import { MauvaisArgument, oneOf, parseOptions, readFenetre, readTerritoire } from './read-arguments.ts'
import { SEANCE_COLUMNS, seanceRow } from './seance-row.ts'

interface SeancesOptions {
  readonly source:
    | { readonly type: 'donnees'; readonly data: string; readonly territoire: Territoire }
    | { readonly type: 'fichier'; readonly chemin: string }
  readonly fenetre: { readonly du: CivilDate; readonly au: CivilDate }
  readonly format: 'json' | 'csv' | 'ics' | 'texte'
  /** Clock of unknown places; null: the file's, else that of metropolitan France. */
  readonly fuseau: string | null
}

const TEXTS = [
  ...(['data', 'territoire', 'fichier', 'du', 'au', 'format', 'fuseau'] as const),
  ...(['scenario', 'conseiller', 'commune'] as const),
] as const

/** Reads the command line of `seances`. Throws MauvaisArgument: what was got, what was wanted. */
export function readSeancesOptions(argv: readonly string[]): SeancesOptions {
  const values = parseOptions(argv, TEXTS)
  if (values.fichier !== undefined && (values.data !== undefined || values.territoire !== undefined)) {
    throw new MauvaisArgument('--fichier ne va pas avec --data ni --territoire : choisissez l’un ou l’autre')
  }
  for (const name of ['conseiller', 'commune'] as const)
    if (values[name] !== undefined) throw new MauvaisArgument(`--${name} ne va qu’avec --scenario`)
  const { fuseau = null } = values
  if (fuseau !== null && values.fichier === undefined)
    throw new MauvaisArgument('--fuseau ne va qu’avec --fichier')
  if (fuseau !== null && !isKnownZone(fuseau))
    throw new MauvaisArgument(`--fuseau : « ${fuseau} » reçu ; attendu : un fuseau, Indian/Reunion`)
  return {
    fuseau,
    source:
      values.fichier === undefined
        ? { type: 'donnees', data: values.data ?? DATA_DIR, territoire: readTerritoire(values.territoire) }
        : { type: 'fichier', chemin: values.fichier },
    fenetre: readFenetre(values),
    format: oneOf('format', values.format, ['json', 'csv', 'ics', 'texte'] as const, 'json'),
  }
}

/** Sessions asked for, and what to say of the file on stderr. */
interface Lecture extends SeancesDuTerritoire {
  readonly remarques: readonly string[]
  /** Of the territory, or of the file. */
  readonly nom: string
}

async function load({ source, fenetre, fuseau }: SeancesOptions): Promise<Lecture> {
  if (source.type === 'fichier') return await loadFile(source.chemin, fenetre, fuseau, await placesAtHand())
  const dataset = await openDatasetDir(source.data)
  const found = await loadSeances(dataset, source.territoire, fenetre)
  const nom = nomOf(await dataset.index(), source.territoire)
  return { ...found, remarques: found.sansDate.map(saySerieSansDate), nom }
}

/** Places of the data set that was built, by id and old ids; null when there is none. */
async function placesAtHand(): Promise<ReadonlyMap<string, NomLieu> | null> {
  try {
    const noms = await (await openDatasetDir(DATA_DIR)).noms()
    return new Map(noms.flatMap((lieu) => [lieu.id, ...lieu.alias].map((id) => [id, lieu] as const)))
  } catch (error) {
    if (error instanceof DataError) return null
    throw error
  }
}

/** The sessions of a file; places are looked up when a data set is at hand (decisions.md 14). */
async function loadFile(
  chemin: string,
  fenetre: SeancesOptions['fenetre'],
  demande: string | null,
  places: ReadonlyMap<string, NomLieu> | null,
): Promise<Lecture> {
  const table = await openFile(chemin, { fenetre, fuseau: demande ?? undefined })
  const { warnings, problemes } = table
  const refus = table.rejects.map((reject) => `rejetée : ${sayAnomalie(reject)}`)
  const lieuOf = (id: string) => {
    const lieu = places?.get(id)
    return lieu === undefined ? null : { commune: '', codeInsee: lieu.codeInsee }
  }
  const located = locateAteliers(table.ateliers, lieuOf)
  const { ateliers } = located
  const zone = demande ?? table.fuseau ?? located.fuseau
  if (ateliers.length === 0 && refus.length === 0 && problemes[0] !== undefined)
    throw new MauvaisArgument(problemes[0])
  // Nothing of it can be used: that is no list without sessions.
  if (ateliers.length === 0 && refus.length > 0 && table.horsPeriode === 0)
    throw new MauvaisArgument([...problemes, ...refus].join('\n'))
  const sansDate = ateliers.filter((a) => a.debut === null && a.rdate.length === 0)
  const expansion = expandAll(ateliers, fenetre, {
    lieuOf,
    ...(zone === null ? {} : { fuseau: { zone, demande: demande !== null } }),
  })
  const remarques = [
    ...problemes,
    ...located.ambigus.map(sayCommuneAmbigue),
    ...sayFuseauInconnu(demande === null ? located.inconnus : [], table.sansFuseau, zone ?? FUSEAU_METROPOLE),
    ...refus,
    ...warnings.map((warning) => `à vérifier : ${sayAnomalie(warning)}`),
    ...sansDate.map(saySerieSansDate),
  ]
  const nom = basename(chemin)
  return { ...expansion, ateliers, lieux: new Map(), communes: new Map(), sansDate, remarques, nom }
}

async function openFile(chemin: string, options: AteliersFileOptions) {
  try {
    return await readAteliersFile(chemin, options)
  } catch {
    throw new MauvaisArgument(`--fichier : « ${chemin} » ne peut pas être lu`)
  }
}

function write(options: SeancesOptions, { seances, ateliers, lieux, communes, nom }: Lecture): string {
  const { fenetre, format } = options
  if (format === 'json') return JSON.stringify(seances.map(seanceRow), null, 2)
  if (format === 'csv') {
    const rows = seances.map((seance) => ({ ...seanceRow(seance) }))
    return writeCsv(SEANCE_COLUMNS, rows)
  }
  const situees = placeSeances(seances, ateliers, lieux, communes)
  if (format === 'ics') return icsDeSeances(situees, `Ateliers, ${nom}`, fenetre.du * DAY_MS)
  const { du, au } = fenetre
  if (situees.length === 0) return `Aucune séance du ${formatIsoDate(du)} au ${formatIsoDate(au)}.`
  return situees.map(saySeance).join('\n')
}

/**
 * Answers the command line of `seances`: what to print, and the remarks for stderr. Throws MauvaisArgument,
 * DonneesPartielles or DataError.
 */
export async function listSeances(
  argv: readonly string[],
): Promise<{ readonly texte: string; readonly remarques: readonly string[] }> {
  const { scenario, du, au, fichier, fuseau, ...asked } = parseOptions(argv, TEXTS)
  if (scenario !== undefined) {
    if ((du ?? au ?? fichier ?? fuseau) !== undefined)
      throw new MauvaisArgument('--scenario ne va pas avec --fichier, --fuseau, --du ni --au')
    return await listPrevues({ scenario, ...asked })
  }
  const options = readSeancesOptions(argv)
  const lecture = await load(options)
  const text = write(options, lecture)
  return {
    texte: options.format === 'ics' ? text : `${text.trimEnd()}\n`,
    remarques: [...lecture.remarques, ...lecture.avertissements.map(sayAvertissementSeances)],
  }
}
