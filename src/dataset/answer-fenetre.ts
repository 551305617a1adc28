import { firstDates, zoneDates } from '../domain/ateliers/first-dates.ts'
import { formatIsoDate } from '../domain/calendrier/civil-date.ts'
import { computeFields } from '../domain/coverage/fields.ts'
import type { Groups } from '../domain/coverage/report.ts'
import type { DatesFenetre, RapportFenetre } from '../domain/coverage/report-fenetre.ts'
import { concatGrids, type Grid } from '../domain/grid.ts'
import { type Catchment, shareSeats, weighByThirds } from '../domain/kernel/capacity.ts'
import { prepareCells } from '../domain/kernel/cells.ts'
import type { SitePoints } from '../domain/kernel/prune.ts'
import { type Portee, reachM } from '../domain/modes.ts'
import type { SitesFenetre } from './answer-ateliers.ts'
import type { Dataset } from './dataset.ts'

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
  dataset: Dataset,
  sites: SitesFenetre,
  portee: Portee,
  territory: Grid,
  zones: Zones | null,
): Promise<AnswerFenetre> {
  const { fenetre, bilans } = sites
  const seats = await seatsByCommune(dataset, sites, portee)
  const everyone: Zones = {
    grid: territory,
    group: new Uint32Array(territory.zone.length),
    codes: [''],
    nomOf: (code) => code,
  }
  const whole = datesOf(sites, portee, everyone)[0]
  return {
    fenetre: {
      du: formatIsoDate(fenetre.du),
      au: formatIsoDate(fenetre.au),
      theme: fenetre.theme ?? null,
      niveau: fenetre.niveau ?? null,
      public: fenetre.public ?? null,
      gratuit: fenetre.gratuit === true,
      seances: sites.seances,
      lieux: bilans.filter((bilan) => bilan.seances > 0).length,
      placesInconnues: residentsWithoutSeats(territory, sites, portee),
      placesPour1000: seatsPer1000(everyone, seats)[0] ?? null,
      premiereDate: whole?.premiereDate ?? null,
      dateMoitie: whole?.dateMoitie ?? null,
    },
    premieresDates:
      zones === null ? null : withSeats(datesOf(sites, portee, zones), seatsPer1000(zones, seats)),
  }
}

function withSeats(
  dates: readonly Omit<DatesFenetre, 'placesPour1000'>[],
  seats: readonly (number | null)[],
): DatesFenetre[] {
  return dates.map((zone, group) => ({ ...zone, placesPour1000: seats[group] ?? null }))
}

/** First days of each zone. */
function datesOf(sites: SitesFenetre, portee: Portee, zones: Zones): Omit<DatesFenetre, 'placesPour1000'>[] {
  const open = sites.bilans.flatMap((bilan, i) => (bilan.premiere === null ? [] : [i]))
  const days = open.map((i) => sites.bilans[i]?.premiere ?? 0)
  const first = firstDates(catchmentOf(zones.grid, portee), pointsOf(sites, open), days)
  const dates = zoneDates(first, zones.grid.population, zones.group, zones.codes.length)
  const text = (day: number | null) => (day === null ? null : formatIsoDate(day))
  return dates.map(({ premiere, moitie }, g) => {
    const code = zones.codes[g] ?? ''
    return { code, nom: zones.nomOf(code), premiereDate: text(premiere), dateMoitie: text(moitie) }
  })
}

/** Residents within reach of a matching session, of which none has a known number of free seats. */
function residentsWithoutSeats(grid: Grid, sites: SitesFenetre, portee: Portee): number {
  const limits = reachM(portee, 'centre')
  const fieldOf = (isWanted: (i: number) => boolean) =>
    computeFields(
      grid,
      sites.lieux,
      sites.lieux.map((_, i) => (isWanted(i) ? 'oui' : 'non')),
    ).oui.distanceM
  const any = fieldOf((i) => (sites.bilans[i]?.seances ?? 0) > 0)
  const known = fieldOf((i) => sites.bilans[i]?.placesConnues === true)
  let residents = 0
  for (let i = 0; i < any.length; i++) {
    const limit = limits[grid.classe[i]!]!
    if (any[i]! <= limit && !(known[i]! <= limit)) residents += grid.population[i]!
  }
  return residents
}

/** Seats that each commune's residents get, by commune code; null when no seat is known or no cell exists. */
async function seatsByCommune(
  dataset: Dataset,
  sites: SitesFenetre,
  portee: Portee,
): Promise<Map<string, number> | null> {
  const offering = sites.bilans.flatMap((bilan, i) => (bilan.places > 0 ? [i] : []))
  if (offering.length === 0) return null
  const grids = await Promise.all(sites.departements.map((code) => dataset.grid(code)))
  const grid = concatGrids(grids.filter((g) => g !== null))
  if (grid.zone.length === 0) return null
  const seats = offering.map((i) => sites.bilans[i]?.places ?? 0)
  const { perCell } = shareSeats(
    catchmentOf(grid, portee),
    pointsOf(sites, offering),
    seats,
    grid.population,
    weighByThirds,
  )
  const sums = new Float64Array(grid.zones.length)
  for (let i = 0; i < perCell.length; i++) sums[grid.zone[i]!]! += perCell[i]! * grid.population[i]!
  return new Map(grid.zones.map((code, z) => [code, sums[z] ?? 0]))
}

const catchmentOf = (grid: Grid, portee: Portee): Catchment => ({
  index: prepareCells(grid),
  cellClass: grid.classe,
  limitM: Float64Array.from(reachM(portee, 'centre')),
})

const pointsOf = ({ lieux }: SitesFenetre, picked: readonly number[]): SitePoints => ({
  lonDeg: Float64Array.from(picked, (i) => lieux[i]?.longitude ?? Number.NaN),
  latDeg: Float64Array.from(picked, (i) => lieux[i]?.latitude ?? Number.NaN),
})

/** Per zone, to a tenth; null where seats are not known by commune (neighbourhoods) or not known at all. */
function seatsPer1000(
  { grid, group, codes }: Zones,
  seats: ReadonlyMap<string, number> | null,
): (number | null)[] {
  const residents = new Float64Array(codes.length)
  const shared = new Float64Array(codes.length)
  const isKnown = new Uint8Array(codes.length)
  const seen = new Uint8Array(grid.zones.length)
  for (let cell = 0; cell < group.length; cell++) {
    const g = group[cell]!
    residents[g]! += grid.population[cell]!
    const zone = grid.zone[cell]!
    if (seen[zone] === 1) continue
    seen[zone] = 1
    const own = seats?.get(grid.zones[zone] ?? '')
    if (own === undefined) continue
    shared[g]! += own
    isKnown[g] = 1
  }
  return codes.map((_, g) =>
    isKnown[g] === 1 && residents[g]! > 0 ? Math.round((shared[g]! / residents[g]!) * 10_000) / 10 : null,
  )
}
