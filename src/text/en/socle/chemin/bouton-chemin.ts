import type * as fr from '../../../fr/chemin/bouton-chemin.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './bouton-chemin.json' with { type: 'json' }

export const boutonChemin = {
  ...catalogue.boutonChemin,
  aide: (open: boolean, nom: string): string =>
    `${open ? 'Hide the route' : 'See the route'} to ${nom === '' ? 'this place' : nom}`,
} satisfies Traduction<typeof fr.boutonChemin>
