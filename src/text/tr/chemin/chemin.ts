import type { RoadClass } from '../../../domain/roads/road-class.ts'
import type { Turn } from '../../../domain/roads/way/turn.ts'
import type { WayStep } from '../../../domain/roads/way/way-steps.ts'
import { distance } from '../socle/format.ts'

/** A road without a name, by its class. */
const CLASSES: Readonly<Record<RoadClass, string>> = {
  motorway: 'otoyol',
  motorway_link: 'bağlantı yolu',
  trunk: 'ekspres yol',
  trunk_link: 'bağlantı yolu',
  primary: 'ana yol',
  primary_link: 'bağlantı yolu',
  secondary: 'yol',
  secondary_link: 'bağlantı yolu',
  tertiary: 'yol',
  tertiary_link: 'bağlantı yolu',
  unclassified: 'küçük yol',
  residential: 'sokak',
  living_street: 'yaya öncelikli sokak',
  service: 'giriş yolu',
  road: 'yol',
  pedestrian: 'yaya sokağı',
  footway: 'yaya yolu',
  cycleway: 'bisiklet yolu',
  bridleway: 'at yolu',
  path: 'patika',
  track: 'toprak yol',
  steps: 'merdiven',
  ferry: 'feribot',
  other: 'yol',
}

const TURNS: Readonly<Record<Turn, string>> = {
  'tout-droit': 'Düz gidin',
  'un-peu-droite': 'Hafif sağa dönün',
  'un-peu-gauche': 'Hafif sola dönün',
  droite: 'Sağa dönün',
  gauche: 'Sola dönün',
  'demi-tour': 'Geri dönün',
}

/** The way in words, one line a street: names of streets stay as the signs write them. */
export function sayChemin(steps: readonly WayStep[]): string[] {
  return steps.map(({ name, roadClass, isRoundabout, exit, turn, metres }) => {
    const street = `${name === '' ? (isRoundabout ? 'döner kavşak' : CLASSES[roadClass]) : name} (${distance(metres).replace(' ', '\u00a0')})`
    if (exit !== null) return `Döner kavşakta ${exit}. çıkış: ${street}.`
    return turn === null ? `Şuradan gidin: ${street}.` : `${TURNS[turn]}: ${street}.`
  })
}
