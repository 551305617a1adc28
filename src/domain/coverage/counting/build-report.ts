import { everyoneOf } from '../../geo/count-groupe.ts'
import type { Grid } from '../../geo/grid.ts'
import { formatTerritoire } from '../../geo/territoire.ts'
import type { AgeMax } from '../../places/age.ts'
import type { Portee } from '../modes.ts'
import type { Question } from '../question.ts'
import type { Avertissement, Groups, Population, Rapport, RoutesCredit } from '../report.ts'
import { type Tally, tally } from '../tally.ts'
import type { Fields } from '../travel.ts'
import { zoneFigures } from './zone-figures.ts'

export interface ReportInput {
  readonly question: Question
  readonly grilleNom: string
  readonly grid: Grid
  readonly fields: Fields
  readonly groups: Groups | null
  readonly avertissements: readonly Avertissement[]
  /** Filled with the state of each cell of `grid`. */
  readonly etat: Uint8Array
  readonly routes: RoutesCredit | null
  readonly ageMax: AgeMax | null
}

/**
 * Builds the report of a territory. Zones are in order of code; those without residents are left out. Communes without
 * access stand by their codes: who has their names puts them.
 */
export function buildReport(input: ReportInput): Rapport {
  const { question, grid, fields, groups } = input
  const everyone = everyoneOf(grid)
  const tallyOf = (cells: Grid, etat: Uint8Array | null) =>
    tally(cells, fields, question.portee, cells.zone, cells.zones.length, etat)
  const byCommune = tallyOf(everyone, input.etat)
  const counted = grid === everyone ? byCommune : tallyOf(grid, null)
  const zones = groups && zoneFigures(groups, counted, question.portee, grid.ages !== undefined)
  return {
    territoire: formatTerritoire(question.territoire),
    offre: question.offre,
    grille: input.grilleNom,
    ...porteeKeys(question.portee),
    calcul: fields.travel.calcul,
    routes: input.routes,
    ...populationKeys(grid, byCommune, counted),
    communes: countCommunes(byCommune, grid),
    ...zones,
    ...(input.ageMax === null ? {} : { ageMax: input.ageMax.ans }),
    avertissements: input.avertissements,
  }
}

/** A group is unknown where no age is: nobody is counted as out of reach then. */
function populationKeys(
  { zone, ages }: Grid,
  everyone: Tally,
  counted: Tally,
): Pick<Rapport, 'groupe' | 'population' | 'tous' | 'agesInconnus'> {
  const tous = zone.length === 0 ? null : sumTally(everyone)
  if (ages === undefined) return { population: tous }
  const agesInconnus = ages.sansAge.reduce((a, b) => a + b, 0)
  const isKnown = tous !== null && agesInconnus < tous.totale
  return { groupe: ages.groupe, population: isKnown ? sumTally(counted) : null, tous, agesInconnus }
}

function porteeKeys(portee: Portee): Pick<Rapport, 'distanceM' | 'mode' | 'minutes'> {
  return portee.type === 'distance'
    ? { distanceM: portee.distanceM }
    : { mode: portee.mode, minutes: portee.minutes }
}

/** Residents of a whole grid by what they can reach. */
export function sumPopulation(grid: Grid, fields: Fields, portee: Portee): Population {
  return sumTally(tally(grid, fields, portee, grid.zone, grid.zones.length))
}

/** More names than this would not fit in a sentence. */
const MAX_NOMS = 3

function countCommunes(byCommune: Tally, grid: Grid): Rapport['communes'] {
  let total = 0
  const without: string[] = []
  let incertaines = 0
  byCommune.population.forEach((people, i) => {
    if (people === 0) return
    total += 1
    if (byCommune.atteinte[i] !== 0) return
    without.push(grid.zones[i] ?? '')
    if (byCommune.inconnue[i] !== 0) incertaines += 1
  })
  const sansAcces = without.length
  if (sansAcces === 0 || sansAcces > MAX_NOMS) return { total, sansAcces, incertaines }
  return { total, sansAcces, incertaines, nomsSansAcces: without.sort() }
}

function sumTally(byZone: Tally): Population {
  const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0)
  const totale = sum(byZone.population)
  const atteinte = sum(byZone.atteinte)
  const inconnue = sum(byZone.inconnue)
  return {
    totale,
    atteinte,
    inconnue,
    nonAtteinte: totale - atteinte - inconnue,
    basse: sum(byZone.basse),
    haute: sum(byZone.haute),
  }
}
