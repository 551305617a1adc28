import { everyoneOf, sumCells } from '../../geo/count-groupe.ts'
import type { Portee } from '../modes.ts'
import type { Groups, Rapport, ZoneFigure } from '../report.ts'
import { mergeTally, type Tally, tally } from '../tally.ts'

/** Zones with cells, in order of code; of a group of ages, those without a known age apart. */
export function zoneFigures(
  groups: Groups,
  byCommune: Tally,
  portee: Portee,
  ofAges: boolean,
): Pick<Rapport, 'zones' | 'zonesSansAge'> {
  const { codes, nomOf } = groups
  const byZone = tallyGroups(groups, byCommune, portee)
  const order = [...codes.keys()].filter((i) => byZone.cells[i] !== 0)
  order.sort((a, b) => (codes[a]! < codes[b]! ? -1 : 1))
  const figureOf = (i: number): ZoneFigure => {
    const population = byZone.population[i]!
    const atteinte = byZone.atteinte[i]!
    const inconnue = byZone.inconnue[i]!
    return {
      code: codes[i]!,
      nom: nomOf(codes[i]!),
      population,
      atteinte,
      inconnue,
      nonAtteinte: population - atteinte - inconnue,
      basse: byZone.basse[i]!,
      haute: byZone.haute[i]!,
    }
  }
  if (!ofAges) return { zones: order.map(figureOf) }
  const { habitants, sansAge } = residentsByZone(groups)
  return {
    zones: order
      .filter((i) => sansAge[i]! < habitants[i]!)
      .map((i) => ({ ...figureOf(i), agesInconnus: sansAge[i]! })),
    zonesSansAge: order
      .filter((i) => sansAge[i]! === habitants[i]!)
      .map((i) => ({ code: codes[i]!, nom: nomOf(codes[i]!), habitants: habitants[i]! })),
  }
}

/** Lines of a table for the zones of which no age is known: their residents, and no figure. */
export const rowsSansAge = ({ zonesSansAge = [] }: Pick<Rapport, 'zonesSansAge'>) =>
  zonesSansAge.map(({ code, nom, habitants }) => ({ code, nom, agesInconnus: habitants }))

/** Cells are counted once: zones of a table that are made of whole communes are their sums. */
function tallyGroups(
  { ofZone, grid, fields, group, codes }: Groups,
  byCommune: Tally,
  portee: Portee,
): Tally {
  return ofZone === null
    ? tally(grid, fields, portee, group, codes.length)
    : mergeTally(byCommune, ofZone, codes.length)
}

/** Residents of each zone, and those whose age nobody knows: all of them where cells were never counted for a group. */
function residentsByZone({ grid, group, codes }: Groups) {
  const habitants = sumCells(everyoneOf(grid).population, group, codes.length)
  return { habitants, sansAge: grid.ages ? sumCells(grid.ages.sansAge, group, codes.length) : habitants }
}
