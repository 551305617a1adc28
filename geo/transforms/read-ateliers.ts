import type { CivilDate } from '../../src/domain/calendar/civil-date.ts'
import { civilDate, formatIsoDate, toYmd } from '../../src/domain/calendar/civil-date.ts'
import { FUSEAU_METROPOLE, fuseauOfCommune } from '../../src/domain/calendar/fuseau.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'
import { ateliersSansAVenir } from '../../src/domain/sessions/table/date-a-venir.ts'
import type { FichierBrut } from '../feeds/raw-data.ts'
import { type AteliersFile, readAteliersBytes } from '../read/read-ateliers-file.ts'
import { type AteliersJoints, type Geographie, joinAteliers } from './join-ateliers.ts'
import type { LigneDonnee } from './keep-newest.ts'
import { type Situe, situateFile } from './situate-file.ts'

/** A file of ateliers read and joined. */
export interface FichierLu {
  readonly nom: string
  readonly lues: number
  readonly gardees: number
  readonly lignes: readonly LigneDonnee[]
  readonly anomalies: readonly Anomalie[]
}

/** Single events of a calendar are read from a year before the build to two years after, by whole months. */
const MONTHS_BACK = 12
const MONTHS_AHEAD = 24

/** The days of which a build reads the single events of a calendar: repeated ones have no such limit. */
export function buildWindow(today: CivilDate): { readonly du: CivilDate; readonly au: CivilDate } {
  const { year, month } = toYmd(today)
  const first = (months: number): CivilDate => {
    const rank = year * 12 + month - 1 + months
    return civilDate(Math.floor(rank / 12), (rank % 12) + 1, 1)
  }
  return { du: first(-MONTHS_BACK), au: first(MONTHS_AHEAD + 1) - 1 }
}

/** Reads the files of ateliers of a feed and gives each series its place or commune; `today` is that of the build. */
export function readAteliersFiles(
  fichiers: readonly FichierBrut[],
  lieux: readonly Lieu[],
  geo: Omit<Geographie, 'lieuOf'>,
  today: CivilDate,
): Promise<FichierLu[]> {
  const byId = new Map(lieux.flatMap((lieu) => [lieu.id, ...lieu.alias].map((id) => [id, lieu] as const)))
  for (const lieu of lieux) byId.set(lieu.id, lieu)
  const full = { ...geo, lieuOf: (id: string) => byId.get(id) }
  return Promise.all(fichiers.map((fichier) => readOne(fichier, lieux, full, today)))
}

async function readOne(
  { nom, octets }: FichierBrut,
  lieux: readonly Lieu[],
  geo: Geographie,
  today: CivilDate,
): Promise<FichierLu> {
  const fenetre = buildWindow(today)
  const read = async (fuseau: string | undefined) =>
    ateliersSansAVenir(await readAteliersBytes(octets, nom, { fenetre, fuseauLieu: fuseau }), today)
  const defaut = situateFile(nom, lieux, geo.decoupage)
  const fuseauLieu = clockOf(defaut, geo)
  const first = await read(fuseauLieu)
  const joined = joinAteliers(first, defaut, geo)
  const clock = clockOfAll(joined, geo)
  // A calendar without a clock of its own is on that of the places it names.
  const isElsewhere = first.sansFuseau > 0 && clock !== null && clock !== (fuseauLieu ?? FUSEAU_METROPOLE)
  if (!isElsewhere) return told(nom, first, joined, fenetre)
  const again = await read(clock)
  return told(nom, again, joinAteliers(again, defaut, geo), fenetre)
}

function clockOf(situe: Situe | null, { lieuOf }: Geographie): string | undefined {
  const code = situe === null ? '' : situe.codeInsee || (lieuOf(situe.lieuId)?.codeInsee ?? '')
  return code === '' ? undefined : fuseauOfCommune(code)
}

/** The one clock of all that is located; null when there are several. */
function clockOfAll({ ateliers }: AteliersJoints, { lieuOf }: Geographie): string | null {
  const codes = ateliers.map(({ codeInsee, lieuId }) => codeInsee || (lieuOf(lieuId)?.codeInsee ?? ''))
  const clocks = new Set(codes.filter((code) => code !== '').map(fuseauOfCommune))
  const [only] = clocks
  return clocks.size === 1 && only !== undefined ? only : null
}

function told(
  nom: string,
  file: AteliersFile,
  joined: AteliersJoints,
  { du, au }: { readonly du: CivilDate; readonly au: CivilDate },
): FichierLu {
  const corrected = new Set(joined.anomalies.filter(({ correction }) => correction).map(({ ligne }) => ligne))
  const rejected = new Set(file.rejects.map(({ line }) => line))
  const lost = joined.anomalies.filter(({ ligne, gravite }) => gravite === 'rejet' && !rejected.has(ligne))
  const ofCell = (a: AteliersFile['rejects'][number], gravite: 'rejet' | 'avertissement'): Anomalie => {
    return { ligne: a.line, champ: a.field, valeur: a.value, raison: a.reason, gravite }
  }
  const ofFile = (champ: string, valeur: string, raison: string): Anomalie => {
    return { ligne: 0, champ, valeur, raison, gravite: 'avertissement' }
  }
  const nonLues = [...file.nonLues].map(([name, n]) => `${name} (${n})`)
  const jours = `du ${formatIsoDate(du)} au ${formatIsoDate(au)}`
  return {
    nom,
    lues: file.lues,
    gardees: file.gardees - new Set(lost.map(({ ligne }) => ligne)).size,
    lignes: joined.ateliers.map((atelier, i) => ({ atelier, source: nom, ligne: joined.lignes[i] ?? 0 })),
    anomalies: [
      ...file.problemes.map((raison) => ofFile('fichier', '', raison.replace(`${nom} : `, ''))),
      ...(nonLues.length === 0 ? [] : [ofFile('propriétés', nonLues.join(', '), 'non lues')]),
      ...(file.horsPeriode === 0
        ? []
        : [ofFile('période', String(file.horsPeriode), `événements hors de la période ${jours}, non lus`)]),
      ...file.rejects.map((a) => ofCell(a, 'rejet')),
      ...file.warnings
        .filter(({ field, line }) => !(field === 'code_insee' && corrected.has(line)))
        .map((a) => ofCell(a, 'avertissement')),
      ...joined.anomalies,
    ],
  }
}
