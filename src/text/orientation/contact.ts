import * as fr from '../fr/orientation/contact.ts'
import { textes } from '../langue/textes.ts'

export const {
  quiDe = fr.quiDe,
  contactEnTexte = fr.contactEnTexte,
  sayInformations = fr.sayInformations,
  contactText = fr.contactText,
} = textes('orientation/contact')
