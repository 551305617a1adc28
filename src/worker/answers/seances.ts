import type { Dataset } from '../../dataset/dataset.ts'
import { communesOf, loadLieux, VOISINAGE_M } from '../../dataset/scope.ts'
import { expansionContext, loadAteliers } from '../../dataset/seances.ts'
import type { PreparedFigure } from '../../domain/coverage/answer.ts'
import type { Question } from '../../domain/coverage/question.ts'
import { communeOfArrondissement, departementOf } from '../../domain/geo/codes.ts'
import type { Commune } from '../../domain/geo/communes.ts'
import { distanceM } from '../../domain/geo/geodesy.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import { createContacts } from '../../domain/orientation/contact.ts'
import { inheritFrom } from '../../domain/orientation/heritage.ts'
import {
  cleSeance,
  type Rendezvous,
  rendezvousOf,
  type SeanceSituee,
  type SerieSansDate,
} from '../../domain/orientation/seance-situee.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Etat } from '../../domain/places/offre.ts'
import type { Atelier, Seance } from '../../domain/sessions/atelier.ts'
import { expandAll } from '../../domain/sessions/expand-ateliers.ts'
import { seriesById } from '../../domain/sessions/expand-groupes.ts'
import { isArret, matchHeld } from '../../domain/sessions/held-sessions.ts'
import type { RequetesSeances, SeancesDemande, SeancesSituees, SitesDeFenetre } from '../protocol/seances.ts'

/** Longest window of one request, in days: a year and a day. */
export const MAX_AGENDA_DAYS = 366
/** Most sessions of one answer: 30 a day for a year; more would be neither read nor drawn. */
const MAX_SEANCES = 10_000
/** Neighbouring départements are read for a territory of at most so many of its own. */
const MAX_PROPRES = 3

/** Dated sessions of a territory and of its neighbours, each with its series and its place. */
export async function listSeances(data: Dataset, demande: SeancesDemande): Promise<SeancesSituees> {
  const { territoire, du } = demande
  const au = Math.min(demande.au, du + MAX_AGENDA_DAYS)
  const index = await data.indexOf(territoire)
  const communes = communesOf(index, territoire)
  const codes = new Set(communes.map((c) => c.code))
  const own = [...new Set(communes.map((c) => c.departement))].sort()
  const near = own.length > MAX_PROPRES ? [] : await neighboursOf(data, own, codes)
  const { ateliers, lieux } = await loadAteliers(data, [...own, ...near])
  const propres = new Set((await loadAteliers(data, own)).ateliers.map((a) => a.id))
  const { seances } = expandAll(ateliers, { du, au }, expansionContext(lieux))
  // A series may name a commune of its own, farther than any place.
  const elsewhere = ateliers.flatMap(({ codeInsee }) => (codeInsee === '' ? [] : departementOf(codeInsee)))
  const around = await data.indexOfAll([...own, ...near, ...elsewhere])
  const place = createPlacer(territoire, communes, around.communes, lieux, propres)
  const serieById = seriesById(ateliers)
  const kept: SeanceSituee[] = []
  for (const seance of seances) {
    const own = serieById.get(seance.atelierId)
    const placed = own === undefined ? null : place(own, seance)
    if (placed === null) continue
    const { serie, ou } = placed
    if (kept.length === MAX_SEANCES) return { seances: kept, sansDate: [], coupe: true }
    kept.push({ cle: cleSeance(seance.uid), seance, serie, ou })
  }
  return { seances: kept, sansDate: undated(serieById, place), coupe: false }
}

/** Départements, other than the territory's, of the places that travel with it (decisions.md 30). */
async function neighboursOf(data: Dataset, own: readonly string[], codes: Set<string>): Promise<string[]> {
  const { voisins } = await loadLieux(data, own, codes, VOISINAGE_M)
  const found = new Set(voisins.map(({ codeInsee }) => departementOf(codeInsee)))
  return [...found].filter((code) => data.departement(code) !== undefined && !own.includes(code)).sort()
}

/** Series that name a day but no date: to be asked for. */
function undated(series: ReadonlyMap<string, Atelier>, place: Placer): SerieSansDate[] {
  return [...series.values()].flatMap((serie) => {
    if (serie.debut !== null || serie.rdate.length > 0 || serie.statut === 'annulee') return []
    const placed = place(serie, null)
    return placed?.ou.dansTerritoire ? [placed] : []
  })
}

type Placer = (
  serie: Atelier,
  seance: Pick<Seance, 'lieuId' | 'commune' | 'codeInsee' | 'endroit'> | null,
) => SerieSansDate | null

/**
 * Where sessions take place, and their series with what it has of its place; null for those beyond the neighbourhood.
 * The same place gives the same objects.
 */
function createPlacer(
  territoire: Territoire,
  communes: readonly Commune[],
  all: readonly Commune[],
  lieux: ReadonlyMap<string, Lieu>,
  propres: ReadonlySet<string>,
): Placer {
  const isWide = territoire.type !== 'commune' && territoire.type !== 'epci' && territoire.type !== 'qpv'
  const codes = new Set(communes.map((c) => c.code))
  const byCode = new Map(all.map((c) => [c.code, c]))
  const known = new Map<string, SerieSansDate | null>()
  const contactsOf = createContacts([...lieux.values()])
  const isNear = ({ lon, lat }: Rendezvous): boolean =>
    lon !== null && lat !== null && communes.some((c) => distanceM(c.lon, c.lat, lon, lat) <= VOISINAGE_M)
  return (serie, seance) => {
    const lieuId = seance === null ? serie.lieuId : (seance.lieuId ?? '')
    const { codeInsee = '', commune = '', endroit = null } = seance ?? {}
    const key = JSON.stringify([serie.id, lieuId, codeInsee, commune, endroit])
    const found = known.get(key)
    if (found !== undefined) return found
    const lieu = lieux.get(lieuId) ?? null
    const at = rendezvousOf(serie, seance, lieu, byCode, contactsOf)
    const code = communeOfArrondissement(at.codeInsee)
    // A series whose sentence only names its commune belongs to its département, and to no commune.
    const unplaced = code === '' && isWide && propres.has(serie.id)
    const dansTerritoire =
      unplaced || (territoire.type === 'qpv' ? lieu?.qpv === territoire.code : codes.has(code))
    const ou = { ...at, dansTerritoire }
    const kept = dansTerritoire || isNear(ou) ? { serie: inheritFrom(serie, lieu), ou } : null
    known.set(key, kept)
    return kept
  }
}

type Prepare = (question: Question) => Promise<PreparedFigure>

export function createSitesHandlers(prepare: Prepare) {
  return {
    sitesFenetre: async ({
      question,
    }: RequetesSeances['sitesFenetre'][0]): Promise<SitesDeFenetre | null> => {
      const { sites } = await prepare(question)
      if (sites === null) return null
      const etatOf = (i: number): Etat => sites.etats[i] ?? 'non'
      return {
        etats: sites.lieux.flatMap(({ id }, i) => (etatOf(i) === 'non' ? [] : [[id, etatOf(i)] as const])),
        arrets: sites.lieux.filter((lieu, i) => isArret(lieu.id) && etatOf(i) !== 'non'),
      }
    },
    seancesDuSite: async ({
      question,
      id,
    }: RequetesSeances['seancesDuSite'][0]): Promise<RequetesSeances['seancesDuSite'][1]> => {
      const { sites } = await prepare(question)
      if (sites === null) return []
      const site = sites.lieux.findIndex((lieu) => lieu.id === id)
      return sites.tenues
        .filter((tenue) => tenue.site === site && isAsked(tenue, sites.fenetre))
        .map(({ seance }) => seance)
        .sort((a, b) => a.date - b.date || (a.debut ?? 0) - (b.debut ?? 0))
    },
  }
}

/** A full or cancelled session is still that of the place: only what is asked of the series tells. */
function isAsked(
  { seance, serie }: NonNullable<PreparedFigure['sites']>['tenues'][number],
  fenetre: NonNullable<PreparedFigure['sites']>['fenetre'],
): boolean {
  return matchHeld({ seance: { ...seance, statut: 'prevue' }, serie }, fenetre) !== 'non'
}
