import type * as fr from '../../../fr/orientation/contact.ts'
import { faireContact } from '../../../langue/faire/contact.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue, telephoneLisible } from '../format.ts'
import catalogue from './contact.json' with { type: 'json' }

const textes = remplir<typeof catalogue.phrases, Parameters<typeof faireContact>[0]>(catalogue.phrases)

/** The French word stays beside: it is what the door bears. */
export const { quiDe, contactEnTexte, contactCourt, sayAQuiDemander, sayInformations } = faireContact({
  mairie: (commune) => (commune === '' ? 'belediye (mairie)' : `${commune} belediyesi (mairie)`),
  memeAdresse: (nom) => (nom === '' ? 'aynı adreste' : `${nom}, aynı adreste`),
  demander: {
    ...textes.demander,
    voisin: (nom) => ['Aynı adreste başka bir yer cevap veriyor.', `Adı: ${nom}.`],
  },
  dateInconnue: 'Bilgilerin tarihi bilinmiyor.',
  informations: (du, au, sansDate) =>
    `Bilgilerin tarihi: ${du}${au === null ? '' : ` - ${au}`}${sansDate ? ' (bazılarının tarihi yok)' : ''}.`,
  appelez: 'Gitmeden önce telefon edin.',
  telephone: telephoneLisible,
  date: dateLongue,
})

export const contactText = {
  titre: 'İletişim',
  sansNumero: 'Bu yer telefon numarası ya da e-posta adresi vermiyor.',
  demandez: 'Kime sormalı',
  ecrire: (courriel: string) => `E-posta yaz: ${courriel}`,
} satisfies Traduction<typeof fr.contactText>
