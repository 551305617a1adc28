import type * as fr from '../../../fr/depart/rien-trouve.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const rienTrouve = {
  aucun: 'Nous ne connaissons pas d’endroit avec ce nom.',
  autreEcriture:
    'Écrivez le nom avec les lettres A, B, C et les autres. Vous pouvez aussi écrire le code postal.',
} satisfies Traduction<typeof fr.rienTrouve>
