import type { Lieu } from '../../domain/places/lieu.ts'
import type { Modification } from '../../domain/scenario/scenario.ts'

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
  const changed = (type: 'fermeture' | 'deplacement') =>
    new Set(modifications.flatMap((m) => (m.type === type ? [m.lieu] : [])))
  const [closed, moved] = [changed('fermeture'), changed('deplacement')]
  const isIn = (ids: ReadonlySet<string>, lieu: Lieu) =>
    ids.has(lieu.id) || lieu.alias.some((id) => ids.has(id))
  return [
    ...lieux.flatMap((lieu): PointCarte[] => {
      if (isIn(moved, lieu)) return []
      return [{ lon: lieu.longitude, lat: lieu.latitude, genre: isIn(closed, lieu) ? 'ferme' : 'lieu' }]
    }),
    ...modifications.flatMap((m): PointCarte[] =>
      'lon' in m
        ? [
            {
              lon: m.lon,
              lat: m.lat,
              genre: m.type === 'deplacement' && closed.has(m.lieu) ? 'ferme' : 'ajoute',
            },
          ]
        : [],
    ),
  ]
}
