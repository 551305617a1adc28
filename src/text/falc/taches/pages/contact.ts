import type * as fr from '../../../fr/pages/contact.ts'
import { contact as french } from '../../../fr/pages/contact.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { app } from '../../socle/app.ts'
import { lieu } from '../lieu.ts'

export const contact = {
  titre: app.pages.contact,
  aide: 'Vous voulez une aide ou un rendez-vous ? Appelez un lieu. Son numéro est sur la page du lieu.',
  editeur: (organisme: string) => `${organisme} s’occupe de cette page.`,
  sansEditeur: 'Nous ne savons pas qui s’occupe de cette page.',
  joindre: 'Parler de cette page',
  telephone: 'Téléphone',
  courriel: 'Mail',
  page: 'Site internet',
  sansContact:
    'Cette page n’a pas de téléphone et pas de mail. Vous avez une question ? Appelez votre mairie.',
  erreur: 'Il y a une erreur sur un lieu',
  erreurs: [
    `Ouvrez la page du lieu. Appuyez sur « ${lieu.signaler} ». Le message donne déjà le nom du lieu.`,
    'Vous pouvez aussi le dire au lieu. Le lieu peut changer ses informations.',
  ],
  sujet: french.sujet,
} satisfies Traduction<typeof fr.contact>
