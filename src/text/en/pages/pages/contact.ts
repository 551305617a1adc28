import type * as fr from '../../../fr/pages/contact.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './contact.json' with { type: 'json' }

export const contact = {
  ...catalogue.contact,
  editeur: (organisme: string) => `${organisme} publishes this page.`,
  sujet: (nom: string) => `Question about “${nom}”`,
} satisfies Traduction<typeof fr.contact>
