import type * as fr from '../../../fr/chemin/bouton-chemin.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const boutonChemin = {
  voir: 'Ver o caminho',
  cacher: 'Esconder o caminho',
  attente: 'A calcular o caminho…',
  aide: (open: boolean, nom: string): string =>
    `${open ? 'Esconder o caminho' : 'Ver o caminho'} para ${nom === '' ? 'este lugar' : nom}`,
  sansDepart: 'Para ver o caminho, diga primeiro de onde parte. É por cima da lista dos lugares.',
} satisfies Traduction<typeof fr.boutonChemin>
