import type * as fr from '../../../fr/chemin/bouton-chemin.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const boutonChemin = {
  voir: 'Voir le chemin',
  cacher: 'Cacher le chemin',
  attente: 'La page cherche le chemin. Attendez.',
  aide: (open: boolean, nom: string): string =>
    `${open ? 'Cacher le chemin' : 'Voir le chemin'} vers ${nom === '' ? 'ce lieu' : nom}`,
  sansDepart: 'Écrivez d’abord votre ville. C’est au-dessus de la liste des lieux.',
} satisfies Traduction<typeof fr.boutonChemin>
