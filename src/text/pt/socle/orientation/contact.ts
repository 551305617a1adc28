import { faireContactEntier } from '../../../langue/entier/contact.ts'
import { dateLongue, dire, telephoneLisible } from '../format.ts'
import catalogue from './contact.json' with { type: 'json' }

export const { quiDe, contactEnTexte, contactCourt, sayAQuiDemander, sayInformations, contactText } =
  faireContactEntier(catalogue, dire, { dateLongue, telephoneLisible })
