import { ownValue } from '../../common/own-value.ts'
import { fold } from '../../geo/fold.ts'

const MOTS: Readonly<Record<string, string>> = {
  r: 'rue',
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  boul: 'boulevard',
  pl: 'place',
  imp: 'impasse',
  all: 'allee',
  rte: 'route',
  ch: 'chemin',
  che: 'chemin',
  esp: 'esplanade',
  sq: 'square',
  fg: 'faubourg',
  gal: 'general',
  mal: 'marechal',
  dr: 'docteur',
}
/** Words that one source writes and the next leaves out. */
const VIDES = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd'])

/**
 * A street address as sources agree on it: "22 Av. Charles-de-Gaulle" and "22 AVENUE CHARLES DE GAULLE" are the same.
 * Empty when it has no number: a street alone holds many doors. What follows the first comma is left out.
 */
export function foldAdresse(adresse: string): string {
  const street = /^\s*\d+\s*,/.test(adresse) ? adresse.replace(',', ' ') : adresse
  const words = fold(street.split(',')[0] ?? '')
    .split(' ')
    .map((word) => ownValue(MOTS, word) ?? word)
    .filter((word) => word !== '' && !VIDES.has(word))
  return words.length > 1 && words.some((word) => /^\d/.test(word)) ? words.join(' ') : ''
}
