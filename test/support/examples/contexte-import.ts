import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import type { Commune } from '../../../src/domain/geo/communes.ts'
import type { Contexte, Reglages } from '../../../src/domain/imports/model.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'

const commune = (code: string, nom: string, codePostal: string, lon: number, lat: number): Commune => ({
  code,
  nom,
  departement: code.slice(0, 2),
  codesPostaux: [codePostal],
  populationMunicipale: 1000,
  epci: '200071082',
  frr: '',
  densite: '',
  lon,
  lat,
  depart: { lon, lat: lat + 0.25 },
})
const lieu = (id: string, nom: string, codeInsee: string, communeNom: string): Lieu => ({
  ...LIEU_VIDE,
  id,
  nom,
  codeInsee,
  commune: communeNom,
  latitude: 46.34,
  longitude: 2.6,
})

/** Montluçon and two of its neighbours, with the places that lists name. Saturday 28 November 2026. */
export const CONTEXTE: Contexte = {
  communes: [
    commune('03185', 'Montluçon', '03100', 2.605, 46.34),
    commune('03101', 'Domérat', '03410', 2.53, 46.36),
    commune('03098', 'Désertines', '03630', 2.62, 46.36),
    commune('87085', 'Limoges', '87000', 1.26, 45.83),
  ],
  lieux: [
    lieu('biblio', 'Médiathèque Boris Vian', '03185', 'Montluçon'),
    lieu('centre-domerat', 'Centre social', '03101', 'Domérat'),
    lieu('mairie-desertines', 'Mairie de Désertines', '03098', 'Désertines'),
  ],
  territoire: new Set(['03185', '03101', '03098']),
  contours: [],
  aujourdhui: civilDate(2026, 11, 28),
  source: 'programme.csv',
  positions: {},
}

export const REGLAGES: Reglages = {
  du: civilDate(2026, 11, 30),
  au: civilDate(2027, 7, 31),
  rythme: 'semaine',
  vacances: 'ferme',
  confirme: false,
  commune: '',
  lieuxChoisis: {},
}
