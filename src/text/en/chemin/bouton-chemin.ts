import type * as fr from '../../fr/chemin/bouton-chemin.ts'
import type { Traduction } from '../../langue/traduction.ts'

export const boutonChemin = {
  voir: 'See the way',
  cacher: 'Hide the way',
  attente: 'Working out the way…',
  aide: (open: boolean, nom: string): string =>
    `${open ? 'Hide the way' : 'See the way'} to ${nom === '' ? 'this place' : nom}`,
  sansDepart: 'To see the way, first say where you start from. It is above the list of places.',
} satisfies Traduction<typeof fr.boutonChemin>
