import type * as fr from '../../../fr/depart/accueil.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const accueil = {
  titre: 'Where do you live?',
  etiquette: 'Your commune, your neighbourhood or your address',
  guide: 'Help me find, step by step',
  guideAide: 'Four simple questions, then the places and workshops that suit you.',
  tous: (ou: string) => `See all the places ${ou}`.trim(),
} satisfies Traduction<typeof fr.accueil>
