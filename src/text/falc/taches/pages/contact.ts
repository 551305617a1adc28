import type * as fr from '../../../fr/pages/contact.ts'
import { contact as french } from '../../../fr/pages/contact.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { app } from '../../socle/app.ts'
import { lieu } from '../lieu.ts'
import catalogue from './contact.json' with { type: 'json' }

export const contact = {
  ...catalogue.contact,
  titre: app.pages.contact,
  editeur: (organisme: string) => `${organisme} s’occupe de cette page.`,
  erreurs: [
    `Ouvrez la page du lieu. Appuyez sur « ${lieu.signaler} ». Le message donne déjà le nom du lieu.`,
    'Vous pouvez aussi le dire au lieu. Le lieu peut changer ses informations.',
  ],
  sujet: french.sujet,
} satisfies Traduction<typeof fr.contact>
