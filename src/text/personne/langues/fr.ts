import { deNom } from '../../fr/orientation/elision.ts'
import { francais } from '../francais.ts'
import type { MotsPersonne } from '../mots.ts'

/** For a page in another language, whose sheet is in it: the French that the place itself reads. */
export const fr: MotsPersonne = {
  ...francais,
  nom: 'Français',
  aRelire: null,
  reference: null,
  trajet: 'Y aller',
  contact: 'Contact',
  ensuite: 'Dates suivantes',
  heureInconnue: 'heure à demander',
  ouvert: 'ouvert',
  horairesInconnus: 'horaires à demander',
  lieu: 'Lieu avec une aide humaine',
  trajets: {
    aucune: (mode) => `sans route connue ${mode}`,
    plus: (mode, temps) => `plus de ${temps} ${mode} par la route`,
    routes: (mode, temps) => `environ ${temps} ${mode} par la route`,
    direct: (mode, temps) => `environ ${temps} ${mode}, estimation à vol d’oiseau`,
  },
  dansVotreCommune: 'dans votre commune',
  depuis: (depart) => `depuis ${depart}`,
  couts: {
    gratuit: 'gratuit',
    condition: 'gratuit sous condition',
    payant: 'payant',
    inconnu: 'coût à demander',
  },
  placesInconnues: 'places inconnues',
  places: (n) => `${n} ${n < 2 ? 'place' : 'places'} en tout, places restantes inconnues`,
  restantes: (n) => `${n} ${n < 2 ? 'place restante' : 'places restantes'}`,
  inscriptions: {
    libre: 'sans rendez-vous',
    telephone: 'inscription par téléphone',
    courriel: 'inscription par courriel',
    lien: 'inscription par internet',
    requise: 'sur inscription',
    inconnue: 'inscription à demander',
  },
  demandes: {
    inscription: 'inscription obligatoire, dit le lieu',
    'rendez-vous': 'sur rendez-vous, dit le lieu',
  },
  exemple: 'exemple, pas une date réelle',
  aVerifier: 'à vérifier',
  mairie: (commune) => (commune === '' ? 'mairie de la commune' : `mairie ${deNom(commune)}`),
  retrouver: 'Retrouver tout cela',
  informations: (du, au, sansDate) =>
    `Informations du ${du}${au === null ? '' : ` au ${au}`}${sansDate ? ', ou sans date' : ''}.`,
  dateInconnue: 'Date des informations inconnue.',
  appelez: 'Appelez avant de vous déplacer.',
}
