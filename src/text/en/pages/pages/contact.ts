import type * as fr from '../../../fr/pages/contact.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './contact.json' with { type: 'json' }

export const contact = {
  ...remplir<typeof catalogue.contact, typeof fr.contact>(catalogue.contact),
} satisfies Traduction<typeof fr.contact>
