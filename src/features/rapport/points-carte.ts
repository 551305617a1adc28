import type { Lieu } from '../../domain/places/lieu.ts'
import type { Etat } from '../../domain/places/offre.ts'
import type { Modification } from '../../domain/scenario/scenario.ts'
import { type Effet, viewOf } from '../../domain/scenario/view.ts'

/**
 * A mark on the printed map: a place by whether it offers what is asked (`oui`, `non`, `inconnu`); `ferme` for some
 * days too, `ajoute` also where one is moved to; `prevue` where a plan puts sessions.
 */
export interface PointCarte {
  readonly lon: number
  readonly lat: number
  readonly genre: Etat | 'ajoute' | 'prevue' | 'ferme'
}

/** In this order on the map, so that what counts lies above. */
const RANGS: readonly PointCarte['genre'][] = ['non', 'inconnu', 'oui', 'prevue', 'ferme', 'ajoute']

/**
 * Places of a report: those of today, or with a scenario: closed ones are struck, moved ones are where they go, rooms of a
 * plan come in.
 */
export function pointsOf(
  lieux: readonly Lieu[],
  etatDe: (lieu: Lieu) => Etat,
  modifications: readonly Modification[] = [],
): PointCarte[] {
  const views = modifications.map((m) => viewOf(m, lieux))
  const having = (...effets: readonly Effet[]) =>
    new Set(views.flatMap(({ id, effet }) => (effets.includes(effet) ? [id] : [])))
  const [closed, moved] = [having('ferme', 'fermeUnTemps'), having('deplace')]
  const planned = having('seances')
  const stay = lieux.filter(({ id }) => !moved.has(id))
  const isRoom = ({ effet, lieu }: (typeof views)[number]) => effet === 'seances' && lieu === undefined
  const rooms = new Map(views.filter(isRoom).map((view) => [view.id, view]))
  const come = views.filter(({ effet }) => effet === 'ajoute' || effet === 'deplace')
  const points = [
    ...stay.map((l): PointCarte => {
      const open = planned.has(l.id) ? 'prevue' : etatDe(l)
      return { lon: l.longitude, lat: l.latitude, genre: closed.has(l.id) ? 'ferme' : open }
    }),
    ...come.flatMap(({ id, at }): PointCarte[] =>
      at === null ? [] : [{ lon: at.lon, lat: at.lat, genre: closed.has(id) ? 'ferme' : 'ajoute' }],
    ),
    ...[...rooms.values()].flatMap(({ at }): PointCarte[] =>
      at === null ? [] : [{ lon: at.lon, lat: at.lat, genre: 'prevue' }],
    ),
  ]
  return points.sort((a, b) => RANGS.indexOf(a.genre) - RANGS.indexOf(b.genre))
}
