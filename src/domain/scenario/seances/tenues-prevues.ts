import type { CivilDate } from '../../calendar/civil-date.ts'
import type { Lieu } from '../../places/lieu.ts'
import { editLieux } from '../edit-lieux.ts'
import type { Modification } from '../scenario.ts'
import { joursFermes } from './jours-fermes.ts'
import { joursPrevus, type SeancesPrevues } from './prevues.ts'

/** Sessions of one line that are held, at the place or room where the scenario leaves it. */
export interface TenuesPrevues {
  readonly prevue: SeancesPrevues
  /** The place, moved if the scenario moves it; the room, as a place with the commune it is in. */
  readonly lieu: Lieu
  readonly jours: readonly CivilDate[]
  /** Seats of each. */
  readonly places: number
}

/**
 * What remains of the lines of a plan: no closed day, the seats that the scenario gives the place; `sansLieu` are lines at a
 * place that is not among `lieux`. O(sessions + places).
 */
export function tenuesPrevues(
  modifications: readonly Modification[],
  lieux: readonly Lieu[],
): { readonly tenues: readonly TenuesPrevues[]; readonly sansLieu: readonly SeancesPrevues[] } {
  const { lieux: edited, rangs } = editLieux(lieux, modifications)
  const closed = new Set(
    joursFermes(modifications, lieux).flatMap(({ prevue, date, tenue }) =>
      tenue ? [] : [`${prevue.id} ${date}`],
    ),
  )
  const seats = new Map(
    rangs.flatMap(([m, rank]) => (m.type === 'capacite' ? [[rank, m.places] as const] : [])),
  )
  const tenues = rangs.flatMap(([m, rank]): TenuesPrevues[] => {
    const lieu = edited[rank]
    if (m.type !== 'seances' || lieu === undefined) return []
    const jours = joursPrevus(m).filter((day) => !closed.has(`${m.id} ${day}`))
    return [{ prevue: m, lieu, jours, places: seats.get(rank) ?? m.places }]
  })
  const known = new Set(tenues.map(({ prevue }) => prevue.id))
  const sansLieu = modifications.flatMap((m) => (m.type === 'seances' && !known.has(m.id) ? [m] : []))
  return { tenues, sansLieu }
}
