import type * as fr from '../fr/langues.ts'
import type { Traduction } from '../langue/traduction.ts'

export const langues = {
  titre: 'Langues',
  choisir: 'Choisissez la langue de la page. Votre appareil la garde en mémoire.',
  enFrancais: 'Cette partie de la page n’est pas encore facile à lire.',
} satisfies Traduction<typeof fr.langues>
