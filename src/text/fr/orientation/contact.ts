import { faireContact } from '../../langue/faire/contact.ts'
import { dateLongue, telephoneLisible } from '../format.ts'
import { deNom } from './elision.ts'

/** Of whom to ask, and of when what is said is. */
export const { quiDe, contactEnTexte, contactCourt, sayAQuiDemander, sayInformations } = faireContact({
  mairie: (commune) => (commune === '' ? 'mairie de la commune' : `mairie ${deNom(commune)}`),
  memeAdresse: (nom) => (nom === '' ? 'à la même adresse' : `${nom}, à la même adresse`),
  demander: {
    mairie: (qui) => `Demandez à la ${qui}.`,
    voisin: (nom) => ['À la même adresse, un autre lieu répond.', `C’est ${nom}.`],
    structure: (nom) => `Demandez à ${nom}.`,
  },
  dateInconnue: 'Date des informations inconnue.',
  informations: (du, au, sansDate) =>
    `Informations du ${du}${au === null ? '' : ` au ${au}`}${sansDate ? ', ou sans date' : ''}.`,
  appelez: 'Appelez avant de vous déplacer.',
  telephone: telephoneLisible,
  date: dateLongue,
  deuxPoints: ' : ',
  pointVirgule: ' ; ',
})

export const contactText = {
  titre: 'Contact',
  /** Before names and numbers that are not of the place. */
  sansNumero: 'Ce lieu ne donne ni numéro ni adresse de courriel.',
  demandez: 'À qui demander',
  ecrire: (courriel: string) => `Écrire à ${courriel}`,
} as const
