import { dateLongue, telephoneLisible } from '../../../fr/format.ts'
import * as fr from '../../../fr/orientation/contact.ts'
import { deNom } from '../../../fr/orientation/elision.ts'
import { faireContact } from '../../../langue/faire/contact.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './contact.json' with { type: 'json' }

const textes = remplir<typeof catalogue.phrases, Parameters<typeof faireContact>[0]>(catalogue.phrases)

/** Of whom to ask, and of when what is said is. */
export const { quiDe, contactEnTexte, contactCourt, sayAQuiDemander, sayInformations } = faireContact({
  ...textes,
  mairie: (commune) => (commune === '' ? 'mairie de la ville ou du village' : `mairie ${deNom(commune)}`),
  memeAdresse: (nom) => (nom === '' ? 'à la même adresse' : `${nom}, à la même adresse`),
  demander: {
    ...textes.demander,
    voisin: (nom) => ['Un autre lieu a la même adresse. Vous pouvez demander là.', `C’est ${nom}.`],
  },
  informations: (du, au, sansDate) =>
    [
      au === null
        ? `Ces informations sont du ${du}.`
        : `Les plus anciennes informations sont du ${du}. Les plus nouvelles sont du ${au}.`,
      ...(sansDate ? ['Certaines informations n’ont pas de date.'] : []),
    ].join(' '),
  telephone: telephoneLisible,
  date: dateLongue,
})

export const contactText = {
  ...fr.contactText,
  titre: 'Pour demander',
  sansNumero: 'Nous ne connaissons pas le téléphone de ce lieu. Nous ne connaissons pas son mail.',
  ecrire: (courriel: string) => `Écrire un mail à ${courriel}`,
} satisfies Traduction<typeof fr.contactText>
