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
    commune === '' ? 'câmara municipal (mairie)' : `câmara municipal de ${commune} (mairie)`,
  memeAdresse: (nom) => (nom === '' ? 'na mesma morada' : `${nom}, na mesma morada`),
  demander: {
    ...textes.demander,
    voisin: (nom) => ['Na mesma morada, outro lugar responde.', `É ${nom}.`],
  },
  dateInconnue: 'Data das informações desconhecida.',
  informations: (du, au, sansDate) =>
    `Informações de ${du}${au === null ? '' : ` a ${au}`}${sansDate ? ', ou sem data' : ''}.`,
  appelez: 'Telefone antes de ir.',
  telephone: telephoneLisible,
  date: dateLongue,
})

export const contactText = {
  titre: 'Contacto',
  sansNumero: 'Este lugar não dá número de telefone nem endereço de e-mail.',
  demandez: 'A quem perguntar',
  ecrire: (courriel: string) => `Escrever para ${courriel}`,
} satisfies Traduction<typeof fr.contactText>
