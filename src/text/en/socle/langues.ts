import type * as fr from '../../fr/langues.ts'
import type { Traduction } from '../../langue/traduction.ts'

export const langues = {
  titre: 'Languages',
  choisir: 'Choose the language of the page. Your device remembers it.',
  perte: 'Some of what you are preparing here cannot be kept. If you change the language, it will be lost.',
  rester: 'Stay in this language',
  changer: 'Change anyway',
  enFrancais: 'This part of the page is in French.',
} satisfies Traduction<typeof fr.langues>
