import type * as fr from '../../../fr/orientation/contact.ts'
import { faireContact } from '../../../langue/faire/contact.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue, telephoneLisible } from '../format.ts'
import catalogue from './contact.json' with { type: 'json' }

const textes = remplir<typeof catalogue.phrases, Parameters<typeof faireContact>[0]>(catalogue.phrases)

/** The French word stays beside: it is what the door bears. */
export const { quiDe, contactEnTexte, contactCourt, sayAQuiDemander, sayInformations } = faireContact({
  mairie: (commune) =>
    commune === '' ? 'town hall of the commune (mairie)' : `town hall of ${commune} (mairie)`,
  memeAdresse: (nom) => (nom === '' ? 'at the same address' : `${nom}, at the same address`),
  demander: {
    ...textes.demander,
    voisin: (nom) => ['At the same address, another place can answer.', `It is ${nom}.`],
  },
  dateInconnue: 'Date of this information not known.',
  informations: (du, au, sansDate) =>
    `Information dated ${au === null ? du : `from ${du} to ${au}`}${sansDate ? ', or without a date' : ''}.`,
  appelez: 'Call before you go.',
  telephone: telephoneLisible,
  date: dateLongue,
})

export const contactText = {
  titre: 'Contact',
  sansNumero: 'This place gives no phone number and no email address.',
  demandez: 'Who to ask',
  ecrire: (courriel: string) => `Write to ${courriel}`,
} satisfies Traduction<typeof fr.contactText>
