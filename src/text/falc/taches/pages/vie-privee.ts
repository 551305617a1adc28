import type * as fr from '../../../fr/pages/vie-privee.ts'
import { viePrivee as french } from '../../../fr/pages/vie-privee.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { app } from '../../socle/app.ts'
import { pluriel } from '../../socle/format.ts'
import catalogue from './vie-privee.json' with { type: 'json' }

const PLAINTE =
  'Personne ne répond ? Vous pouvez le dire à la CNIL. La CNIL protège les informations des personnes.'

export const viePrivee = {
  ...remplir<typeof catalogue.viePrivee, typeof fr.viePrivee>(catalogue.viePrivee),
  qui: (nom: string, organisme: string) =>
    `Cette page s’appelle « ${nom} ». ${organisme === '' ? 'Nous ne savons pas qui s’en occupe.' : `${organisme} s’en occupe.`}`,
  gardes: [
    'Les pages que vous avez vues. Vous pouvez les revoir sans internet.',
    `Les départements que vous gardez. Vous les gardez dans la page « ${app.pages['hors-ligne']} ».`,
    'La langue que vous avez choisie. Le nom et les couleurs de la page.',
    'Les informations que vous avez ajoutées. D’autres personnes utilisent cet appareil ? Alors gardez-les seulement le temps d’utiliser la page.',
  ],
  duree: (jours: number) =>
    jours === 0
      ? 'L’ordinateur ne garde pas ces notes.'
      : `L’ordinateur garde ces notes ${pluriel(jours, 'jour', 'jours')}.`,
  sujet: french.sujet,
  sansPersonne: `Cette page ne dit pas à qui écrire. Demandez à votre mairie. ${PLAINTE}`,
  sansDelegue: `Écrivez à ceux qui s’occupent de cette page. Ouvrez « ${app.pages.contact} ». ${PLAINTE}`,
  avecDelegue: `${catalogue.viePrivee.avecDelegue} ${PLAINTE}`,
} satisfies Traduction<typeof fr.viePrivee>
