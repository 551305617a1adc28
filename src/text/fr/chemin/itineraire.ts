import type { Street } from '../../../domain/roads/itinerary.ts'
import type { RoadClass } from '../../../domain/roads/road-class.ts'
import { distance } from '../format.ts'

/** A road without name nor number, by its class. */
const CLASSES: Readonly<Record<RoadClass, string>> = {
  motorway: 'autoroute',
  motorway_link: 'bretelle',
  trunk: 'voie rapide',
  trunk_link: 'bretelle',
  primary: 'route principale',
  primary_link: 'bretelle',
  secondary: 'route',
  secondary_link: 'bretelle',
  tertiary: 'route',
  tertiary_link: 'bretelle',
  unclassified: 'petite route',
  residential: 'rue',
  living_street: 'zone de rencontre',
  service: 'voie de desserte',
  road: 'route',
  pedestrian: 'rue piétonne',
  footway: 'chemin piéton',
  cycleway: 'piste cyclable',
  bridleway: 'allée cavalière',
  path: 'sentier',
  track: 'chemin',
  steps: 'escalier',
  ferry: 'bac',
  other: 'voie',
}

export const nomDeRue = ({ name, roadClass }: Pick<Street, 'name' | 'roadClass'>): string =>
  name === '' ? CLASSES[roadClass] : name

/** A point so far from any road that its leg weighs on the answer. */
export const sayLoin = (quoi: 'départ' | 'arrivée', ecartM: number): string =>
  `${quoi} à ${distance(ecartM)} de la route la plus proche, à vol d’oiseau`
