import type * as fr from '../../../fr/chemin/bouton-chemin.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const boutonChemin = {
  voir: 'See the route',
  cacher: 'Hide the route',
  attente: 'Working out the route…',
  aide: (open: boolean, nom: string): string =>
    `${open ? 'Hide the route' : 'See the route'} to ${nom === '' ? 'this place' : nom}`,
  sansDepart: 'To see the route, first say where you start from. It is above the list of places.',
} satisfies Traduction<typeof fr.boutonChemin>
