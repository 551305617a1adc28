import { groupBy } from '../../../../src/domain/common/group-by.ts'
import type { TerritoireIndex } from '../../../../src/domain/geo/communes.ts'
import { nomDeFlux } from '../../../../src/domain/sessions/flux.ts'
import { filtreDeFlux } from '../../../../src/text/fr/seance-mots.ts'
import type { FluxDeTerritoire } from '../pages/liens.ts'
import { type Agenda, filtresOf } from './flux.ts'

/** Calendars and feeds of each département, and of the EPCI that have communes in it. `publies`: paths of what there is. */
export function abonnementsOf(
  { communes }: TerritoireIndex,
  agendas: readonly Agenda[],
  publies: ReadonlySet<string>,
): ReadonlyMap<string, readonly FluxDeTerritoire[]> {
  const departementsOf = groupBy(communes, ({ epci }) => epci)
  const placed = agendas.flatMap((agenda) => {
    const { type, code } = agenda
    if (type === 'commune') return []
    const codes = type === 'departement' ? [code] : (departementsOf.get(code) ?? []).map((c) => c.departement)
    const flux = fluxOf(agenda, publies)
    return [...new Set(codes)].map((departement) => ({ departement, flux, isWhole: type === 'departement' }))
  })
  // The département first, then its EPCI in the order of the index.
  placed.sort((a, b) => Number(b.isWhole) - Number(a.isWhole))
  return new Map(
    [...groupBy(placed, ({ departement }) => departement)].map(([code, own]) => [
      code,
      own.map((o) => o.flux),
    ]),
  )
}

function fluxOf({ code, nom, seances }: Agenda, publies: ReadonlySet<string>): FluxDeTerritoire {
  const flux = [null, ...filtresOf(seances)].flatMap((filtre) => {
    const own = nomDeFlux(code, filtre)
    const [agenda, rss] = [`agenda/${own}.ics`, `rss/${own}.xml`]
    const mot = filtre === null ? '' : filtreDeFlux(filtre)
    return publies.has(agenda) ? [{ mot, agenda, rss: publies.has(rss) ? rss : null }] : []
  })
  return { nom, flux }
}
