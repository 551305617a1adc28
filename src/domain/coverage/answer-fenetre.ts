import { formatIsoDate } from '../calendar/civil-date.ts'
import { everyoneOf } from '../geo/count-groupe.ts'
import type { Grid } from '../geo/grid.ts'
import { createFound } from '../kernel/within.ts'
import { firstDates, zoneDates } from '../sessions/first-dates.ts'
import { isArret } from '../sessions/held-sessions.ts'
import { TYPES_DEFAUT } from '../sessions/window.ts'
import type { Portee } from './modes.ts'
import type { DatesFenetre, Groups, RapportFenetre } from './report.ts'
import { catchmentOf, pointsOf, seatsByCommune, seatsPer1000 } from './seats.ts'
import type { SitesFenetre } from './sites-fenetre.ts'
import { findReached, type Travel } from './travel.ts'
import type { CoverageData } from './zonage.ts'

/** Cells of one zone each, e.g. the whole territory as a single group. */
type Zones = Pick<Groups, 'grid' | 'group' | 'codes' | 'nomOf'>

/** Figures that only a window has: sessions, seats, and the first days within reach. */
export interface AnswerFenetre {
  readonly fenetre: RapportFenetre
  readonly premieresDates: readonly DatesFenetre[] | null
}

/**
 * Answers what a window adds to a report. Seats are shared among the residents of the territory and of the
 * neighbouring départements (E2SFCA), or they would all be the territory's.
 */
export async function answerFenetre(
  data: CoverageData,
  travel: Travel,
  sites: SitesFenetre,
  portee: Portee,
  cells: Grid,
  zoned: Zones | null,
): Promise<AnswerFenetre> {
  const { fenetre } = sites
  // Seats and days are those of every resident, whatever group the figure counts (decisions.md 42).
  const territory = everyoneOf(cells)
  const zones = zoned && { ...zoned, grid: everyoneOf(zoned.grid) }
  const seats = await seatsByCommune(data, travel, sites, portee)
  const everyone: Zones = {
    grid: territory,
    group: new Uint32Array(territory.zone.length),
    codes: [''],
    nomOf: (code) => code,
  }
  const whole = datesOf(travel, sites, portee, everyone)[0]
  return {
    fenetre: {
      du: formatIsoDate(fenetre.du),
      au: formatIsoDate(fenetre.au),
      types: fenetre.types ?? TYPES_DEFAUT,
      theme: fenetre.theme ?? null,
      niveau: fenetre.niveau ?? null,
      public: fenetre.public ?? null,
      gratuit: fenetre.gratuit === true,
      seances: sites.seances,
      deduites: sites.deduites,
      anneesDeduites: sites.anneesDeduites,
      exemples: sites.exemples,
      lieux: sites.ouverts.length,
      arrets: sites.ouverts.filter((i) => isArret(sites.lieux[i]?.id ?? '')).length,
      ...neighbours(travel, territory, sites, portee),
      placesInconnues: residentsWithoutSeats(travel, territory, sites, portee),
      placesPour1000: seatsPer1000(everyone, seats)[0] ?? null,
      premiereDate: whole?.premiereDate ?? null,
      dateMoitie: whole?.dateMoitie ?? null,
    },
    premieresDates:
      zones === null ? null : withSeats(datesOf(travel, sites, portee, zones), seatsPer1000(zones, seats)),
  }
}

function withSeats(
  dates: readonly Omit<DatesFenetre, 'placesPour1000'>[],
  seats: readonly (number | null)[],
): DatesFenetre[] {
  return dates.map((zone, group) => ({ ...zone, placesPour1000: seats[group] ?? null }))
}

/** First days of each zone. */
function datesOf(
  travel: Travel,
  sites: SitesFenetre,
  portee: Portee,
  zones: Zones,
): Omit<DatesFenetre, 'placesPour1000'>[] {
  const open = sites.bilans.flatMap((bilan, i) => (bilan.premiere === null ? [] : [i]))
  const days = open.map((i) => sites.bilans[i]?.premiere ?? 0)
  const first = firstDates(catchmentOf(travel, zones.grid, portee), pointsOf(sites, open), days)
  const dates = zoneDates(first, zones.grid.population, zones.group, zones.codes.length)
  const text = (day: number | null) => (day === null ? null : formatIsoDate(day))
  return dates.map(({ premiere, moitie }, g) => {
    const code = zones.codes[g] ?? ''
    return { code, nom: zones.nomOf(code), premiereDate: text(premiere), dateMoitie: text(moitie) }
  })
}

const NOWHERE = { longitude: Number.NaN, latitude: Number.NaN }

/** Sessions held outside the territory that one of its residents can reach, and at how many sites. */
function neighbours(
  travel: Travel,
  territory: Grid,
  sites: SitesFenetre,
  portee: Portee,
): Pick<RapportFenetre, 'seancesVoisines' | 'lieuxVoisins'> {
  const found = createFound()
  const isReached = (i: number) => {
    findReached(travel, territory, portee, sites.lieux[i] ?? NOWHERE, found)
    return found.cell.subarray(0, found.count).some((cell) => territory.population[cell]! > 0)
  }
  const reached = sites.dehors.flatMap((seances, i) => (seances > 0 && isReached(i) ? [seances] : []))
  return { seancesVoisines: reached.reduce((a, b) => a + b, 0), lieuxVoisins: reached.length }
}

/** Residents within reach of a matching session, of which none has a known number of free seats. */
function residentsWithoutSeats(travel: Travel, grid: Grid, sites: SitesFenetre, portee: Portee): number {
  const limits = travel.limits(portee, 'centre')
  const fieldOf = (isWanted: (i: number) => boolean) =>
    travel.fields(
      grid,
      sites.lieux,
      sites.lieux.map((_, i) => (isWanted(i) ? 'oui' : 'non')),
    ).oui.value
  const any = fieldOf((i) => (sites.bilans[i]?.seances ?? 0) > 0)
  const known = fieldOf((i) => sites.bilans[i]?.placesConnues === true)
  let residents = 0
  for (let i = 0; i < any.length; i++) {
    const limit = limits[grid.classe[i]!]!
    if (any[i]! <= limit && !(known[i]! <= limit)) residents += grid.population[i]!
  }
  return residents
}
