import { formatIsoDate } from '../calendar/civil-date.ts'
import { communeOfArrondissement } from '../geo/codes.ts'
import { type AgeMax, isTropAncien } from '../places/age.ts'
import type { Lieu } from '../places/lieu.ts'
import { type Etat, etatOffre, type Offre } from '../places/offre.ts'
import type { Seance } from '../sessions/atelier.ts'
import { type ExpansionContext, expandAtelier } from '../sessions/expand-ateliers.ts'
import { type HeldSession, type HeldSites, summarizeHeld } from '../sessions/held-sessions.ts'
import { type FenetreAteliers, isTypeCompte } from '../sessions/window.ts'
import { editLieux, type LieuxEdites, lieuAjoute } from './edit-lieux.ts'
import type { Ajout, Fermeture } from './scenario.ts'
import { type SeancesPrevues, serieDePrevues } from './seances/prevues.ts'
import { serieAjoutee, typeAjoute } from './serie-ajoutee.ts'

/**
 * What a scenario is applied to. An added session is the territory's own by its commune, or by where it is when that
 * is not known, as for a place that moves.
 */
interface Cadre {
  readonly fenetre: FenetreAteliers
  readonly communes: ReadonlySet<string>
  readonly isInside: (lon: number, lat: number) => boolean
  /** Places too old for the question hold nothing that is published. */
  readonly ageMax?: AgeMax | null
}

/**
 * Applies a scenario to the sessions of a window: those of an added workshop or of a plan come, those of the days of a
 * closure go, seats change and those taken stay taken. A place moves with its sessions. `lieux` and `rangs` are those of
 * `editLieux` over the sites of the window.
 */
export function editTenues(
  sites: HeldSites,
  { lieux, rangs }: Pick<LieuxEdites, 'lieux' | 'rangs'>,
  cadre: Cadre,
): HeldSites {
  const { fenetre } = cadre
  const declares = [...sites.declares]
  const dates = [...sites.dates]
  let tenues = [...sites.tenues]
  // First of all: what closes or moves a place does so to all that is held there, in whatever order it was said.
  for (const [modification, rank] of rangs) {
    if (modification.type !== 'seances') continue
    declares[rank] ??= 'non'
    // As for published series: a stop is there for its sessions only, a place has known dates.
    dates[rank] = dates[rank] === true || (modification.at === null && isTypeCompte(fenetre, 'atelier'))
    tenues.push(...tenuesPrevues(modification, rank, lieux, cadre))
  }
  for (const [modification, rank] of rangs) {
    if (modification.type === 'seances') continue
    if (modification.type === 'ajout') {
      declares[rank] = etatOffre(lieuAjoute(modification), 'ateliers')
      dates[rank] = modification.dates !== null && isTypeCompte(fenetre, typeAjoute(modification))
      tenues.push(...tenuesOf(modification, rank, cadre))
    } else if (modification.type === 'fermeture') {
      tenues = tenues.filter((t) => t.site !== rank || !isClosed(modification, formatIsoDate(t.seance.date)))
      if (isClosedFor(modification, fenetre)) declares[rank] = 'non'
    } else if (modification.type === 'capacite') {
      const { places } = modification
      tenues = tenues.map((t) => (t.site === rank ? { ...t, seance: resizeSeance(t.seance, places) } : t))
    } else {
      const dansTerritoire = cadre.isInside(modification.lon, modification.lat)
      tenues = tenues.map((t) => (t.site === rank ? { ...t, dansTerritoire } : t))
    }
  }
  return { declares, dates, tenues }
}

function tenuesOf(ajout: Ajout, site: number, { fenetre, communes, isInside }: Cadre): HeldSession[] {
  if (ajout.dates === null) return []
  const serie = serieAjoutee(ajout, fenetre.du)
  const commune = communeOfArrondissement(ajout.commune)
  const dansTerritoire = commune === '' ? isInside(ajout.lon, ajout.lat) : communes.has(commune)
  const { seances } = expandAtelier(serie, fenetre, { lieuOf: () => null })
  return seances.map((one) => {
    // Nobody has a seat yet of what is only planned: all those said are left.
    const seance = ajout.places === null ? one : resizeSeance({ ...one, placesPrises: 0 }, ajout.places)
    return { site, seance, serie: { type: serie.type, thematiques: null }, dansTerritoire }
  })
}

/** As the published series would be held: by its commune, or by where it is when that is not known. */
function tenuesPrevues(
  m: SeancesPrevues,
  site: number,
  lieux: readonly Lieu[],
  { fenetre, communes, isInside, ageMax = null }: Cadre,
): HeldSession[] {
  const lieu = lieux[site]
  if (lieu === undefined || (ageMax !== null && isTropAncien(lieu, ageMax))) return []
  const serie = serieDePrevues({ ...m, lieu: m.at === null ? lieu.id : '' })
  const context: ExpansionContext = { lieuOf: () => lieu }
  return expandAtelier(serie, fenetre, context).seances.map((seance) => {
    const commune = communeOfArrondissement(seance.codeInsee)
    const dansTerritoire = commune === '' ? isInside(lieu.longitude, lieu.latitude) : communes.has(commune)
    return { site, seance, serie, dansTerritoire }
  })
}

const isClosed = ({ du, au }: Fermeture, day: string): boolean =>
  (du === null || day >= du) && (au === null || day <= au)

const isClosedFor = (fermeture: Fermeture, { du, au }: FenetreAteliers): boolean =>
  isClosed(fermeture, formatIsoDate(du)) && isClosed(fermeture, formatIsoDate(au))

/**
 * The same session with other seats. A full one whose seats are known had them all taken: it opens when it gets
 * more; when they are not known, nobody knows how many still wait, and it stays full. Without any seat it is full,
 * however few are taken.
 */
export function resizeSeance(seance: Seance, places: number): Seance {
  if (seance.statut === 'annulee' || seance.statut === 'a_verifier') return { ...seance, places }
  const isFull = seance.statut === 'complete'
  const taken = Math.max(seance.placesPrises ?? 0, isFull ? (seance.places ?? 0) : 0)
  const isKnown = places === 0 || seance.placesPrises !== null || (isFull && seance.places !== null)
  if (!isKnown) return { ...seance, places }
  const left = Math.max(0, places - taken)
  return { ...seance, places, placesRestantes: left, statut: left === 0 ? 'complete' : reopened(seance) }
}

const reopened = ({ statut, dateInitiale }: Seance): Seance['statut'] =>
  statut !== 'complete' ? statut : dateInitiale === null ? 'prevue' : 'reportee'

/** What an added place alone answers to a question, wherever it stands. */
export function etatAjout(ajout: Ajout, offre: Offre, fenetre: FenetreAteliers | null): Etat {
  if (fenetre === null) return etatOffre(lieuAjoute(ajout), offre)
  const cadre = { fenetre, communes: new Set<string>(), isInside: () => false }
  const tenus = editTenues({ declares: [], dates: [], tenues: [] }, editLieux([], [ajout]), cadre)
  return summarizeHeld(tenus, fenetre).etats[0] ?? 'non'
}

/** Sessions that become full, and full ones that open again, when their place gets other seats. */
export interface EffetPlaces {
  readonly pleines: number
  readonly rouvertes: number
}

/** What a scenario that gives `places` seats does to these sessions: those taken stay taken. */
export function effetPlaces(seances: readonly Seance[], places: number): EffetPlaces {
  let pleines = 0
  let rouvertes = 0
  for (const seance of seances) {
    const before = seance.statut === 'complete'
    const after = resizeSeance(seance, places).statut === 'complete'
    if (after && !before) pleines += 1
    if (before && !after) rouvertes += 1
  }
  return { pleines, rouvertes }
}
