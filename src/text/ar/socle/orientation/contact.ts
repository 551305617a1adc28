import type * as fr from '../../../fr/orientation/contact.ts'
import { faireContact } from '../../../langue/faire/contact.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue, telephoneLisible } from '../format.ts'
import catalogue from './contact.json' with { type: 'json' }

const textes = remplir<typeof catalogue.phrases, Parameters<typeof faireContact>[0]>(catalogue.phrases)

/** Of whom to ask, and of when what is said is. */
export const { quiDe, contactEnTexte, contactCourt, sayAQuiDemander, sayInformations } = faireContact({
  ...textes,
  mairie: (commune) => (commune === '' ? 'دار بلدية المكان' : `دار بلدية ${isoler(commune)}`),
  memeAdresse: (nom) => (nom === '' ? 'في العنوان نفسه' : `${nom}، في العنوان نفسه`),
  demander: {
    ...textes.demander,
    voisin: (nom) => ['مكان آخر في العنوان نفسه يجيب.', `اسمه ${nom}.`],
  },
  informations: (du, au, sansDate) =>
    `تاريخ المعلومات: ${au === null ? du : `من ${du} إلى ${au}`}${sansDate ? '، أو دون تاريخ' : ''}.`,
  telephone: telephoneLisible,
  date: dateLongue,
  citer: isoler,
})

export const contactText = {
  ...catalogue.contactText,
  ecrire: (courriel: string) => `كتابة رسالة إلى ${isoler(courriel)}`,
} satisfies Traduction<typeof fr.contactText>
