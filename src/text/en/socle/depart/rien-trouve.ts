import type * as fr from '../../../fr/depart/rien-trouve.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const rienTrouve = {
  aucun: 'No area with this name in the data.',
  autreEcriture: 'Write the name with the letters A, B, C…, or the postcode.',
} satisfies Traduction<typeof fr.rienTrouve>
