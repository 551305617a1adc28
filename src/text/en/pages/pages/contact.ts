import type * as fr from '../../../fr/pages/contact.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const contact = {
  titre: 'Contact us',
  aide: 'For help or an appointment, call a place: its number is in its details.',
  editeur: (organisme: string) => `${organisme} publishes this page.`,
  sansEditeur: 'The service that publishes this page has not given its name.',
  joindre: 'To talk about this page',
  telephone: 'Telephone',
  courriel: 'Email',
  page: 'On the web',
  sansContact: 'There is no number and no address for this page. For a question, call your town hall.',
  erreur: 'A record is wrong',
  erreurs: [
    'Open the details of the place, then “Report a mistake”. The message already says which place it is.',
    'You can also tell the place itself: it looks after its own record.',
  ],
  sujet: (nom: string) => `Question about “${nom}”`,
} satisfies Traduction<typeof fr.contact>
