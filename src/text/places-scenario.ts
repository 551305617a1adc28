import type { EffetPlaces } from '../domain/scenario/edit-tenues.ts'
import { nombre, pluriel } from './format.ts'

/** Words of the box that changes the seats of a place: all of its seats, never those that are left. */
export const placesScenario = {
  aujourdhui: (places: readonly number[]) => {
    const [least, most] = [Math.min(...places), Math.max(...places)]
    if (places.length === 0) return 'Aujourd’hui : nombre de places inconnu.'
    if (least === most) return `Aujourd’hui : ${pluriel(least, 'place', 'places')} en tout par séance.`
    return `Aujourd’hui : de ${nombre(least)} à ${pluriel(most, 'place', 'places')} en tout, selon la séance.`
  },
  aide: 'Comptez toutes les places, libres ou prises. Celles qui sont prises le restent.',
  /** What a number of seats does to the sessions of the window. */
  effet: (places: number, { pleines, rouvertes }: EffetPlaces) => {
    const parts = [
      ...(pleines === 0 ? [] : [pluriel(pleines, 'séance devient complète', 'séances deviennent complètes')]),
      ...(rouvertes === 0
        ? []
        : [pluriel(rouvertes, 'séance complète rouvre', 'séances complètes rouvrent')]),
    ]
    const said = parts.length === 0 ? 'aucune séance ne devient complète, aucune ne rouvre' : parts.join(', ')
    return `Avec ${pluriel(places, 'place', 'places')} : ${said}.`
  },
} as const
