import type { Lieu } from '../../domain/places/lieu.ts'
import type { Modification } from '../../domain/scenario/scenario.ts'
import { type Effet, viewOf } from '../../domain/scenario/view.ts'

/** A place on the printed map; `ferme` for some days too, `ajoute` also where one is moved to. */
export interface PointCarte {
  readonly lon: number
  readonly lat: number
  readonly genre: 'lieu' | 'ajoute' | 'ferme'
}

/** Places as they are today. */
export const pointsAvant = (lieux: readonly Lieu[]): PointCarte[] =>
  lieux.map((l) => ({ lon: l.longitude, lat: l.latitude, genre: 'lieu' }))

/** Places with a scenario: closed ones are struck, moved ones are where they go. */
export function pointsApres(lieux: readonly Lieu[], modifications: readonly Modification[]): PointCarte[] {
  const views = modifications.map((m) => viewOf(m, lieux))
  const having = (...effets: readonly Effet[]) =>
    new Set(views.flatMap(({ id, effet }) => (effets.includes(effet) ? [id] : [])))
  const [closed, moved] = [having('ferme', 'fermeUnTemps'), having('deplace')]
  const stay = lieux.filter(({ id }) => !moved.has(id))
  const come = views.filter(({ effet }) => effet === 'ajoute' || effet === 'deplace')
  return [
    ...stay.map((l): PointCarte => {
      return { lon: l.longitude, lat: l.latitude, genre: closed.has(l.id) ? 'ferme' : 'lieu' }
    }),
    ...come.flatMap(({ id, at }): PointCarte[] =>
      at === null ? [] : [{ lon: at.lon, lat: at.lat, genre: closed.has(id) ? 'ferme' : 'ajoute' }],
    ),
  ]
}
