import type * as fr from '../../../fr/depart/rien-trouve.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const rienTrouve = {
  aucun: 'Não há nenhum território com este nome nos dados.',
  autreEcriture: 'Escreva o nome com as letras A, B, C…, ou o código postal.',
} satisfies Traduction<typeof fr.rienTrouve>
