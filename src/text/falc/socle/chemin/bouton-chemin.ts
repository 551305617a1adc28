import type * as fr from '../../../fr/chemin/bouton-chemin.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './bouton-chemin.json' with { type: 'json' }

export const boutonChemin = {
  ...catalogue.boutonChemin,
  aide: (open: boolean, nom: string): string =>
    `${open ? 'Cacher le chemin' : 'Voir le chemin'} vers ${nom === '' ? 'ce lieu' : nom}`,
} satisfies Traduction<typeof fr.boutonChemin>
