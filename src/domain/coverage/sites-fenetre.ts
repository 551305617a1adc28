import { formatIsoDate } from '../calendar/civil-date.ts'
import { communeOfArrondissement, isSameCommune } from '../geo/codes.ts'
import { type AgeMax, etatCompte, isTropAncien } from '../places/age.ts'
import { LIEU_VIDE } from '../places/colonnes.ts'
import type { Lieu } from '../places/lieu.ts'
import type { Atelier, Endroit, Seance } from '../sessions/atelier.ts'
import { type ExpansionContext, expandAll } from '../sessions/expand-ateliers.ts'
import { seriesById } from '../sessions/expand-groupes.ts'
import {
  type BilanSites,
  type HeldSession,
  type HeldSites,
  idArret,
  summarizeHeld,
} from '../sessions/held-sessions.ts'
import { type FenetreAteliers, isTypeCompte } from '../sessions/window.ts'
import type { Scope } from './zonage.ts'

/** Places of a window: those of the scope, then stops of tours and workshops with a position of their own. */
export interface SitesFenetre extends HeldSites, BilanSites {
  readonly fenetre: FenetreAteliers
  /** Own places, neighbours, then stops. */
  readonly lieux: readonly Lieu[]
  /** Départements whose series were read: the territory's and its neighbours'. */
  readonly departements: readonly string[]
}

/** Tells, for each place around a territory, whether a session of the window counts; sites too old have none. */
export function sitesOfFenetre(
  scope: Scope,
  fenetre: FenetreAteliers,
  departements: readonly string[],
  ateliers: readonly Atelier[],
  context: ExpansionContext,
  ageMax: AgeMax | null = null,
): SitesFenetre {
  const series = seriesById(ateliers)
  const { seances } = expandAll(ateliers, fenetre, context)
  const { lieux, stops, siteOf } = collectSites([...scope.lieux, ...scope.voisins], series, seances)
  const isOld = (site: number) => ageMax !== null && isTropAncien(lieux[site]!, ageMax)
  const inTerritory = new Set(scope.communes.map((c) => c.code))
  const tenues = seances.flatMap((seance): HeldSession[] => {
    const serie = series.get(seance.atelierId)
    const site = serie === undefined ? undefined : siteOf(serie, seance)
    if (serie === undefined || site === undefined || isOld(site)) return []
    const dansTerritoire = inTerritory.has(communeOfArrondissement(seance.codeInsee))
    return [{ site, seance, serie, dansTerritoire }]
  })
  const dated = datedPlaces([...series.values()].filter((serie) => isTypeCompte(fenetre, serie.type)))
  const sites: HeldSites = {
    declares: lieux.map((lieu, i) => (i < stops ? etatCompte(lieu, 'ateliers', ageMax) : 'non')),
    dates: lieux.map((lieu) => dated.has(lieu.id)),
    tenues,
  }
  return { fenetre, lieux, departements, ...sites, ...summarizeHeld(sites, fenetre) }
}

/** Places with at least one series whose dates are known, in the window or not. */
function datedPlaces(series: readonly Atelier[]): Set<string> {
  const dated = series.filter((serie) => serie.debut !== null || serie.rdate.length > 0)
  return new Set(dated.map((serie) => serie.lieuId))
}

interface Sites {
  readonly lieux: readonly Lieu[]
  /** Index of the first stop. */
  readonly stops: number
  readonly siteOf: (serie: Atelier, seance: Seance) => number | undefined
}

/**
 * A series with a position of its own stands there. A session that a correction moves stands at the position it gives,
 * else at its place; at none where that place is in another commune than the session.
 */
function collectSites(
  places: readonly Lieu[],
  series: ReadonlyMap<string, Atelier>,
  seances: readonly Seance[],
): Sites {
  const lieux = [...places]
  const at = new Map(places.map((lieu, i) => [lieu.id, i]))
  const stopOf = new Map<string, number>()
  const addStop = (id: string, { latitude, longitude, commune, codeInsee, titre, dateMaj }: Arret): void => {
    if (latitude === null || longitude === null) return
    const updated = dateMaj === null ? '' : formatIsoDate(dateMaj)
    const named = { id: idArret(id), nom: titre, commune, codeInsee, dateMaj: updated }
    stopOf.set(id, lieux.push({ ...LIEU_VIDE, ...named, latitude, longitude }) - 1)
  }
  for (const serie of series.values()) addStop(serie.id, serie)
  for (const seance of seances) {
    const { endroit, uid, atelierId } = seance
    if (endroit !== undefined && !isSamePoint(endroit, series.get(atelierId)))
      addStop(uid, { ...seance, ...endroit })
  }
  return {
    lieux,
    stops: places.length,
    siteOf: (serie, { endroit, lieuId, codeInsee, uid }) => {
      const place = at.get(lieuId ?? '')
      if (endroit === undefined) return stopOf.get(serie.id) ?? place
      if (endroit.longitude !== null) return stopOf.get(isSamePoint(endroit, serie) ? serie.id : uid)
      return place !== undefined && isSameCommune(lieux[place]!.codeInsee, codeInsee) ? place : undefined
    },
  }
}

type Arret = Endroit & Pick<Seance, 'commune' | 'codeInsee' | 'titre' | 'dateMaj'>

const isSamePoint = (a: Endroit, b: Endroit | undefined): boolean =>
  a.longitude === b?.longitude && a.latitude === b.latitude
