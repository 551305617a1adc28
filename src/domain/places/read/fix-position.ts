import { type Bbox, isInBbox } from '../../geo/bbox.ts'
import { fromLambert } from '../../geo/lambert.ts'
import type { NomCorrection } from './anomalie.ts'

/** Boxes around inhabited France, in degrees. */
const FRANCE: readonly Bbox[] = [
  [-5.3, 41.2, 9.8, 51.2], // metropolitan France and Corsica
  [-61.9, 15.7, -60.9, 16.6], // Guadeloupe
  [-61.3, 14.3, -60.7, 15], // Martinique
  [-54.7, 2, -51.5, 6], // Guyane
  [55.1, -21.5, 55.9, -20.8], // La Réunion
  [44.9, -13.1, 45.4, -12.5], // Mayotte
  [-63.3, 17.8, -62.7, 18.2], // Saint-Martin, Saint-Barthélemy
  [-56.6, 46.6, -56, 47.3], // Saint-Pierre-et-Miquelon
  [-155, -28.5, -134, -7.5], // Polynésie française
  [158, -23, 172.5, -17.5], // Nouvelle-Calédonie
  [-178.5, -14.6, -176, -13], // Wallis-et-Futuna
]
const NUMBER = /^[+-]?\d{1,9}(?:\.\d{0,20})?(?:e[+-]?\d{1,3})?$/i

export interface Position {
  readonly longitude: number
  readonly latitude: number
}

export type LecturePosition =
  | { readonly position: Position; readonly corrections: NomCorrection[]; readonly avertissement?: string }
  | { readonly position: null; readonly champ: string; readonly valeur: string; readonly raison: string }

const isInFrance = (longitude: number, latitude: number): boolean =>
  FRANCE.some((box) => isInBbox(box, longitude, latitude))

const isOnEarth = (longitude: number, latitude: number): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90

/** A coordinate in degrees, with a point or a comma; NaN when it is not one. */
function degrees(text: string): number {
  const dotted = text.replace(/[\s°]/g, '').replace('−', '-').replace(',', '.')
  // Adding zero turns −0 into 0, which is written back the same.
  return NUMBER.test(dotted) ? Number(dotted) + 0 : Number.NaN
}

/**
 * The position of a place. Only a missing, unreadable, impossible or (0, 0) position rejects it
 * (decisions.md 1); one outside France is reported, and turned round when that brings it to France;
 * metres of a plane system of France become degrees.
 */
export function readPosition(latitudeText: string, longitudeText: string): LecturePosition {
  const latitude = degrees(latitudeText)
  const longitude = degrees(longitudeText)
  for (const [champ, valeur, degre] of [
    ['latitude', latitudeText, latitude],
    ['longitude', longitudeText, longitude],
  ] as const) {
    if (valeur.trim() === '') return { position: null, champ, valeur, raison: 'position manquante' }
    if (Number.isNaN(degre)) {
      return { position: null, champ, valeur, raison: 'position illisible : attendu un nombre de degrés' }
    }
  }
  if (latitude === 0 && longitude === 0) {
    return { position: null, champ: 'latitude', valeur: '0, 0', raison: 'position manquante : (0, 0)' }
  }
  const corrections: NomCorrection[] = []
  if (`${latitudeText}${longitudeText}`.includes(',')) corrections.push('virgule-decimale')
  const metres = fromLambert(longitude, latitude) ?? fromLambert(latitude, longitude)
  if (metres !== null && isInFrance(metres.longitude, metres.latitude)) {
    const { systeme, ...position } = metres
    if (fromLambert(longitude, latitude) === null) corrections.push('coordonnees-inversees')
    return { position, corrections: [...corrections, systeme] }
  }
  if (isInFrance(longitude, latitude)) return { position: { longitude, latitude }, corrections }
  if (isInFrance(latitude, longitude)) {
    corrections.push('coordonnees-inversees')
    return { position: { longitude: latitude, latitude: longitude }, corrections }
  }
  if (!isOnEarth(longitude, latitude)) {
    const valeur = `${latitudeText}, ${longitudeText}`
    const raison = 'position impossible : attendu une latitude de −90 à 90 et une longitude de −180 à 180'
    return { position: null, champ: 'latitude', valeur, raison }
  }
  return { position: { longitude, latitude }, corrections, avertissement: 'position hors de France' }
}
