import type * as fr from '../../../fr/pages/contact.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './contact.json' with { type: 'json' }

export const contact = {
  ...catalogue.contact,
  editeur: (organisme: string) => `تنشر هذه الصفحة: ${isoler(organisme)}.`,
  sujet: (nom: string) => `Question sur « ${nom} »`,
} satisfies Traduction<typeof fr.contact>
