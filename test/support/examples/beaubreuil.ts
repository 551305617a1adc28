import type { Demande } from '../../../src/domain/orientation/classer.ts'
import { FILTRES_SEANCES_VIDES } from '../../../src/domain/orientation/filtres-seances.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'

/** 2026-11-22, a Sunday. */
export const DIMANCHE = 20_779
/** Beaubreuil, on foot. */
export const BEAUBREUIL = {
  lon: 1.2941,
  lat: 45.8798,
  classe: 1,
  commune: '87085',
  isOwnCommune: true,
  mode: 'marche',
} as const

/** What someone who comes alone from there asks: the nearest, within half an hour. */
export const DEMANDE: Demande = {
  filtres: FILTRES_SEANCES_VIDES,
  depart: BEAUBREUIL,
  minutesMax: 30,
  seule: true,
  tri: 'proche',
  nowMs: DIMANCHE * 86_400_000,
  aujourdhui: DIMANCHE,
}

/** Degrees of latitude of a point so many metres to the north. */
export const latNord = (metres: number): number => BEAUBREUIL.lat + metres / 111_150

/** A place so many metres to the north, open all week. */
export const lieuNord = (metres: number, parts: Partial<Lieu> = {}): Lieu => ({
  ...LIEU_VIDE,
  id: `l${metres}`,
  nom: `Lieu ${metres}`,
  codeInsee: '87085',
  latitude: latNord(metres),
  longitude: BEAUBREUIL.lon,
  modalitesAccompagnement: ['Accompagnement individuel'],
  horaires: 'Mo-Fr 09:00-17:00',
  ...parts,
})
