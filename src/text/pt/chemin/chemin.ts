import type { RoadClass } from '../../../domain/roads/road-class.ts'
import type { Turn } from '../../../domain/roads/way/turn.ts'
import type { WayStep } from '../../../domain/roads/way/way-steps.ts'
import { distance } from '../socle/format.ts'

/** A road without a name, by its class. */
const CLASSES: Readonly<Record<RoadClass, string>> = {
  motorway: 'autoestrada',
  motorway_link: 'ramal de acesso',
  trunk: 'via rápida',
  trunk_link: 'ramal de acesso',
  primary: 'estrada principal',
  primary_link: 'ramal de acesso',
  secondary: 'estrada',
  secondary_link: 'ramal de acesso',
  tertiary: 'estrada',
  tertiary_link: 'ramal de acesso',
  unclassified: 'estrada pequena',
  residential: 'rua',
  living_street: 'rua partilhada',
  service: 'acesso',
  road: 'estrada',
  pedestrian: 'rua para peões',
  footway: 'caminho para peões',
  cycleway: 'ciclovia',
  bridleway: 'caminho de cavalos',
  path: 'trilho',
  track: 'caminho de terra',
  steps: 'escadas',
  ferry: 'barco',
  other: 'caminho',
}

const TURNS: Readonly<Record<Turn, string>> = {
  'tout-droit': 'Siga em frente',
  'un-peu-droite': 'Vire ligeiramente à direita',
  'un-peu-gauche': 'Vire ligeiramente à esquerda',
  droite: 'Vire à direita',
  gauche: 'Vire à esquerda',
  'demi-tour': 'Volte para trás',
}

/** The way in words, one line a street: names of streets stay as the signs write them. */
export function sayChemin(steps: readonly WayStep[]): string[] {
  return steps.map(({ name, roadClass, isRoundabout, exit, turn, metres }) => {
    const street = `${name === '' ? (isRoundabout ? 'rotunda' : CLASSES[roadClass]) : name} (${distance(metres).replace(' ', '\u00a0')})`
    if (exit !== null) return `Na rotunda, ${exit}.ª saída: ${street}.`
    return turn === null ? `Vá por: ${street}.` : `${TURNS[turn]}: ${street}.`
  })
}
