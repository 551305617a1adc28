import type * as fr from '../../../fr/chemin/bouton-chemin.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const boutonChemin = {
  voir: 'Yolu gör',
  cacher: 'Yolu gizle',
  attente: 'Yol hesaplanıyor…',
  aide: (open: boolean, nom: string): string =>
    `${open ? 'Yolu gizle' : 'Yolu gör'}: ${nom === '' ? 'bu yer' : nom}`,
  sansDepart: 'Yolu görmek için önce nereden yola çıktığınızı söyleyin. Bu, yer listesinin üstündedir.',
} satisfies Traduction<typeof fr.boutonChemin>
