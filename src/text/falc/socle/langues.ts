import type * as fr from '../../fr/langues.ts'
import type { Traduction } from '../../langue/traduction.ts'

export const langues = {
  titre: 'Langues',
  choisir: 'Choisissez la langue de la page. Votre appareil la garde en mémoire.',
  perte:
    'Vous avez commencé quelque chose sur cette page. Si vous changez de langue, une partie sera perdue.',
  rester: 'Garder la même langue',
  changer: 'Changer de langue',
  enFrancais: 'Cette partie de la page n’est pas encore facile à lire.',
} satisfies Traduction<typeof fr.langues>
