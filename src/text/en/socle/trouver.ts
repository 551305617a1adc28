import type * as fr from '../../fr/trouver.ts'
import { type Compte, faireOffre, faireTrajet } from '../../langue/faire/trouver.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { dateLongue, distance, nombre, pluriel } from './format.ts'

export const trouver = {
  titre: 'Find a place',
  recherche: 'Where are you looking?',
  mode: 'How do you travel?',
  filtres: {
    rapides: 'Most useful filters',
    comptes: (ou: string, voisins: boolean) =>
      `The numbers count the places ${ou}${voisins ? ', with those nearby' : ''}.`,
    maintenant: 'Open now',
    aideHumaine: 'Help from a person',
    atelier: 'Workshops',
    gratuit: 'Free',
    autonomie: 'On your own',
    tous: (n: number) => (n === 0 ? 'More filters' : `More filters (${n})`),
    effacer: 'Clear the filters',
  },
  liste: {
    titre: 'Places',
    chargement: 'Looking for places…',
    compte(affiches: Compte, total: Compte, ou: string) {
      const all = affiches.propres + affiches.voisins
      const isAll = affiches.propres === total.propres
      if (total.voisins === 0)
        return isAll
          ? `${pluriel(all, 'place', 'places')} ${ou}`
          : `${pluriel(all, 'place', 'places')} out of ${nombre(total.propres)} ${ou}`
      const own = `${nombre(affiches.propres)} ${ou}${isAll ? '' : ` (out of ${nombre(total.propres)})`}`
      return `${pluriel(all, 'place', 'places')}: ${own} and ${nombre(affiches.voisins)} nearby`
    },
    voisins: 'With places nearby, less than 60 km away',
    triTrajet: (nom: string) => `Shortest journey first, from ${nom}.`,
    triCentre: (nom: string) => `Shortest journey first, from where most people live in ${nom}.`,
    triNom: 'In alphabetical order. Give your commune to see the nearest ones first.',
    emprise: 'Only what the map shows',
    plus: (n: number) => `See ${nombre(n)} more`,
    vide: 'No place matches everything you ask for.',
    videEmprise: 'No place in what the map shows. Move the map or untick the box.',
    videDonnees: 'No place in the data of this area.',
    voisin: 'outside the area',
    dansCommune: 'In your commune',
    trajet: faireTrajet({
      dire: sayTrajet,
      distance,
      directe: (loin) => `${loin} in a straight line`,
      seule: (loin) => `${loin} away in a straight line`,
    }),
    appeler: (numero: string) => `Call ${numero}`,
    approximative: 'Approximate position',
    sansNom: 'Place without a name',
    perime: (date: string) =>
      `These data are more than a year old: the newest record is dated ${dateLongue(date)}.`,
  },
  exports: {
    titre: 'Download this list',
    contenu: (compte: string, depart: boolean) =>
      `The file contains ${compte}.${depart ? ' With the distance and the journey from your starting point.' : ''} It is in French.`,
    csv: 'Table (CSV, national format)',
    geojson: 'Map (GeoJSON)',
  },
} satisfies Traduction<typeof fr.trouver>

export const sayOffre = faireOffre({
  aide: 'help',
  ateliers: 'workshops',
  autonomie: 'computers to use on your own',
  gratuit: 'free',
  parfoisGratuit: 'sometimes free',
  payant: 'paid',
})
